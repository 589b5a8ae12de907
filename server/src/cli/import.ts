import { basename } from "node:path";
import { cellReasons } from "@diaodu/core/collect";
import { beijingDay } from "@diaodu/core/period";
import { importReport } from "../collect/report.ts";
import type { CommitAnswer } from "../collect/schemas.ts";
import { type Command, type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";
import { type Preview, teachWords, wordLines } from "./import-words.ts";
import { readFile } from "./read-file.ts";

/** `import` is a reserved word of the language, hence the longer name. */
export const importFile: Command = {
  summary: "把统计报表收进来 / take a statistical table in",
  usage:
    "diaodu import FILE [--dry-run] [--home 430500] [--month 202503] [--published 20250720] [--means '词=指标' …] [--confirm 'Sheet!B5' …] [--json]",
  options: {
    "dry-run": { type: "boolean", text: "只看识别结果，不入库 / recognise and compare, store nothing" },
    home: { type: "string", text: "这是哪个地区的报表 / whose table it is, when the file does not say" },
    month: { type: "string", text: "报表月份 yyyymm / its month, when the file does not say" },
    published: {
      type: "string",
      text: "何时公布（yyyymm 或 yyyymmdd），文件看似较早时用 / when it was published, if later than it seems",
    },
    means: {
      type: "string",
      multiple: true,
      text: "说明不认识的词 '词=指标'，今后都记得 / what unknown words mean, remembered",
    },
    confirm: { type: "string", multiple: true, text: "存疑但确认入库的格 / doubtful cells to store all the same" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run(context) {
    const [path] = context.words;
    if (!path) throw new UsageError("缺少文件 / a file is needed");
    const door = await context.door();
    const form = new FormData();
    for (const key of ["home", "month", "published"] as const) {
      if (context.options[key]) form.set(key, String(context.options[key]));
    }
    form.set("file", new Blob([readFile(path)]), basename(path));
    const answer = await door.ask("POST", "/api/imports/preview", form);
    if (answer.status !== 200) return reportFaults(answer);
    let preview = json<Preview>(answer);
    const sayings = [context.options.means ?? []].flat().map(String);
    if (sayings.length > 0) {
      const refused = await teachWords(door, preview, sayings);
      if (refused !== null) return refused;
      const again = await door.ask("POST", "/api/imports/preview", form);
      if (again.status !== 200) return reportFaults(again);
      preview = json<Preview>(again);
    }
    if (context.options["dry-run"] || preview.alreadyImported) return show(context, preview);
    return commit(context, preview);
  },
};

async function commit(context: CommandContext, preview: Preview): Promise<number> {
  const { home, month, confirm } = context.options;
  const answer = await (await context.door()).ask("POST", "/api/imports/commit", {
    token: preview.token,
    ...(home ? { home: Number(home) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(confirm ? { confirm } : {}),
  });
  if (answer.status !== 200) return reportFaults(answer);
  return show(context, preview, json<CommitAnswer>(answer));
}

function show({ options, print }: CommandContext, preview: Preview, stored?: CommitAnswer): number {
  if (options.json) print(JSON.stringify(importReport(preview, stored)));
  else for (const line of lines(preview, stored)) print(line);
  return exit.done;
}

function lines(preview: Preview, stored?: CommitAnswer): string[] {
  const { summary, alreadyImported, cells } = preview;
  const counts = `新增 ${summary.new}，变动 ${summary.changed}，相同 ${summary.equal}，未识别 ${summary.unknown}，略过 ${summary.skipped}，存疑 ${summary.flagged}`;
  const doubtful = cells.filter(
    (cell) => cell.status === "unknown" || (cell.reason && cell.status !== "skipped" && cell.status !== "equal"),
  );
  const head = `${preview.file.name}：${counts}`;
  const list = doubtful.map(
    ({ sheet, cell, status, reason, words, value, unit }) =>
      `  ${sheet}!${cell}\t${status === "unknown" ? "未识别" : "存疑"}\t${reason ? cellReasons[reason].zh : ""}\t${[words.title, words.row, words.column].filter(Boolean).join(" / ")}\t${value ?? ""}${unit}`,
  );
  if (alreadyImported)
    return [head, `此文件已于 ${beijingDay(alreadyImported.at)} 入库（第 ${alreadyImported.importId} 次），未重复入库`];
  const words = wordLines(preview);
  if (!stored) return [head, ...list, ...words, "仅核对，未入库"];
  return [
    head,
    ...list,
    ...words,
    `已入库 ${stored.stored} 个数（第 ${stored.importId} 次入库，可用 diaodu undo ${stored.importId} 撤销）`,
  ];
}
