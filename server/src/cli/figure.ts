import { type Explanation, type Figure, missingWords } from "@diaodu/core/figures";
import { beijingDay } from "@diaodu/core/period";
import type { CatalogueAnswer } from "../figures/schemas.ts";
import { type Command, type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";

export const figure: Command = {
  summary: "查一个数 / one figure by its address",
  usage: 'diaodu figure "邵阳市 规上工业增加值 2025年3月 累计 同比" [--explain] [--as-of 2025-04-30] [--json]',
  options: {
    explain: { type: "boolean", text: "怎么算的，直到来源单元格 / how it came about, down to the cell" },
    "as-of": { type: "string", text: "当时所知的数 / as known at the end of that day" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run(context) {
    const address = context.words.join(" ");
    if (address === "") throw new UsageError("缺少地址 / an address is needed");
    const asOf = context.options["as-of"] ? { asOf: String(context.options["as-of"]) } : {};
    const door = await context.door();
    const body = { addresses: [address], context: { ...(await here(context)), ...asOf } };
    const answer = await door.ask("POST", "/api/figures", body);
    if (answer.status !== 200) return reportFaults(answer);
    const [found] = json<{ figures: Figure[] }>(answer).figures;
    if (!found) return exit.refused;
    // Words that name no figure: the explanation's refusal says which word, and what was probably meant.
    if (found.reason === "unknown-address") return explain(context, address, asOf);
    if (context.options.explain) return explain(context, found.address, asOf);
    const why = found.reason ? `（${missingWords[found.reason].zh}）` : "";
    context.print(context.options.json ? JSON.stringify(found) : `${found.text}${why}\t${found.address}`);
    return found.status === "missing" ? exit.refused : exit.done;
  },
};

async function explain(context: CommandContext, address: string, asOf: { asOf?: string }): Promise<number> {
  const door = await context.door();
  const answer = await door.ask("GET", `/api/figures/explain?${new URLSearchParams({ address, ...asOf })}`);
  if (answer.status !== 200) return reportFaults(answer);
  const found = json<Explanation>(answer);
  context.print(context.options.json ? JSON.stringify(found) : tree(found).join("\n"));
  return found.how === "missing" ? exit.refused : exit.done;
}

/** What an address leaves out: the region whose figures the store holds, and its newest month. */
async function here(context: CommandContext): Promise<{ region?: number; month?: number }> {
  const answer = await (await context.door()).ask("GET", "/api/catalogue");
  if (answer.status !== 200) return {};
  const { home, months } = json<CatalogueAnswer>(answer);
  const month = months.find((entry) => entry.region === home)?.months[0];
  return { ...(home === null ? {} : { region: home }), ...(month === undefined ? {} : { month }) };
}

/** The explanation as indented lines, inputs below what they make up. */
function tree({ figure: shown, title, formula, source, notes, inputs, earlier }: Explanation, depth = 0): string[] {
  const indent = "  ".repeat(depth);
  const lines = [`${indent}${title}：${shown.text}`];
  if (formula) lines.push(`${indent}  ${formula.words}；${formula.numbers}`);
  if (source) {
    const { fileName, sheet, cell, value, unit, importedAt } = source;
    lines.push(`${indent}  来源：${fileName} ${sheet} ${cell}，${value}${unit}，${beijingDay(importedAt)} 入库`);
  }
  for (const note of notes) lines.push(`${indent}  注：${note}`);
  for (const version of earlier)
    lines.push(`${indent}  此前：${version.value ?? "—"}${version.unit}（${beijingDay(version.knownAt)}）`);
  return [...lines, ...inputs.flatMap((input) => tree(input, depth + 1))];
}
