import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Command, exit, json, reportFaults, UsageError } from "./command.ts";

/** A mark of the template that stands in the document as a highlighted gap. */
interface Gap {
  words: string;
  reason: string;
  where: string;
}

export const brief: Command = {
  summary: "生成文稿（Word） / write a document from a template",
  usage: "diaodu brief TEMPLATE --region 430500 --month 202503 -o OUT.docx [--as-of DATE] [--json]",
  options: {
    region: { type: "string", text: "地区代码 / region code" },
    month: { type: "string", text: "月份 yyyymm / month" },
    out: { type: "string", short: "o", text: "存为 / file to write" },
    "as-of": { type: "string", text: "当时所知的数 / as known at the end of that day" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run({ words, options, door, print }) {
    const { region, month, out } = options;
    const [template] = words;
    if (!template || !region || !month || !out) {
      throw new UsageError("缺少模板、--region、--month 或 -o / a template, --region, --month and -o are needed");
    }
    const asOf = options["as-of"] ? { asOf: String(options["as-of"]) } : {};
    const form = () => formOf(template, { region: String(region), month: String(month), ...asOf });
    const api = await door();
    const answer = await api.ask("POST", "/api/brief", form());
    if (answer.status !== 200) return reportFaults(answer);
    writeFileSync(String(out), answer.body);
    const hasGaps = Number(answer.headers["x-unresolved"] ?? 0) > 0;
    const gaps = hasGaps
      ? json<{ unresolved: Gap[] }>(await api.ask("POST", "/api/brief?check=true", form())).unresolved
      : [];
    if (options.json) print(JSON.stringify({ out, unresolved: gaps }));
    else report(String(out), gaps, print);
    return hasGaps ? exit.refused : exit.done;
  },
};

/** A file of one's own when there is one at that path, else the name of a shipped template. */
function formOf(template: string, fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  if (existsSync(template)) form.set("file", new Blob([new Uint8Array(readFileSync(template))]), basename(template));
  else form.set("template", template.replace(/\.docx$/, ""));
  return form;
}

function report(out: string, gaps: readonly Gap[], print: (text: string) => void) {
  print(gaps.length === 0 ? `已写成 ${out}` : `已写成 ${out}，其中 ${gaps.length} 处缺数，已在文中标出：`);
  for (const { words, reason, where } of gaps) print(`  ${words}（${reason}）　${where}`);
}
