import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Month, yearOf } from "@diaodu/core/period";
import type { Saved, TargetPreview, TargetSheet } from "../targets/schemas.ts";
import { type Command, type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";
import type { Answer } from "./door.ts";
import { monthOf, monthPlaceOptions, regionOf } from "./month-place.ts";
import { readFile } from "./read-file.ts";

/** What stands in a row of a sheet besides indicator and target. */
const rowOptions = {
  period: { type: "string", text: "时期：全年（缺省）、上半年、一季度、5月当月 / which part of the year" },
  tier: { type: "string", text: "层级：确保（缺省）、奋斗 / assured or stretch" },
  origin: { type: "string", text: "来源：自定（缺省）、下达、认领 / own, assigned or claimed" },
  document: { type: "string", text: "依据文件 / issuing document" },
  clause: { type: "string", text: "条款 / clause" },
  owner: { type: "string", text: "责任单位 / responsible unit" },
  effective: { type: "string", text: "生效日期 2026-03-20（缺省今天） / from that day on" },
} as const;

/** Targets: the sheet of a region, and what goes in and out. */
export const targets: Command = {
  summary: "目标：查看、录入、导入导出、撤下 / targets: list, set, import, export, withdraw",
  usage: [
    "diaodu targets list --region 示范市 --month 202604 [--json]",
    "diaodu targets set 指标 目标 --region 示范市 --month 202604 [--period 上半年] [--reason 原因] …",
    "diaodu targets import FILE --region 示范市 --month 202604 [--reason 原因] [--confirm] [--dry-run]",
    "diaodu targets export --region 示范市 --month 202604 -o OUT.xlsx [--empty]",
    "diaodu targets withdraw NUMBER --reason 原因",
    "diaodu targets undo ID",
  ].join("\n                "),
  options: {
    month: { ...monthPlaceOptions.month, text: "月份 yyyymm；目标取其年度 / the month, whose year it is about" },
    region: monthPlaceOptions.region,
    ...rowOptions,
    reason: { type: "string", text: "调整或撤下的原因 / why it is changed or withdrawn" },
    out: { type: "string", short: "o", text: "存为 / file to write" },
    empty: { type: "boolean", text: "空白填报表 / the empty form" },
    confirm: { type: "boolean", text: "“按……录入”的各项已核对 / what was read otherwise than written is meant so" },
    "dry-run": { type: "boolean", text: "只核对，不入库 / compare only, store nothing" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  async run(context) {
    const [action = "list", ...words] = context.words;
    const run = actions[action];
    if (!run) throw new UsageError(`没有 targets ${action}，可用 ${Object.keys(actions).join("、")} / no such action`);
    return run({ ...context, words });
  },
};

const actions: Readonly<Record<string, (context: CommandContext) => Promise<number>>> = {
  list,
  set,
  import: (context) => {
    const [path] = context.words;
    if (!path) throw new UsageError("缺少文件 / a file is needed");
    return takeIn(context, new Blob([readFile(path)]), basename(path));
  },
  export: exportSheet,
  withdraw,
  undo,
};

const placeOf = ({ options }: CommandContext): { month: Month; region: number } => ({
  month: monthOf(options.month),
  region: regionOf(options.region),
});

async function list(context: CommandContext): Promise<number> {
  const { region, month } = placeOf(context);
  const answer = await (await context.door()).ask("GET", `/api/targets?region=${region}&month=${month}`);
  if (answer.status !== 200) return reportFaults(answer);
  const sheet = json<TargetSheet>(answer);
  if (context.options.json) context.print(JSON.stringify(sheet));
  else if (sheet.rows.length === 0) context.print(`${sheet.name}${sheet.year}年没有目标`);
  else for (const row of sheet.rows) context.print(line(row));
  return exit.done;
}

const tierNames = { assured: "确保", stretch: "奋斗" } as const;
const line = ({ goal, name, period, text, entry, upToLabel, now, verdict }: TargetSheet["rows"][number]): string =>
  [goal, name, period, tierNames[entry.tier], text, upToLabel && `${upToLabel} ${now.text}`, verdict].join("\t");

/** One target in words, taken in as a table of one row: the same words mean the same everywhere. */
function set(context: CommandContext): Promise<number> {
  const [indicator, target, ...others] = context.words;
  if (!indicator || !target || others.length > 0) {
    throw new UsageError("应写一个指标和一个目标，有空格时加引号 / an indicator and a target, each in quotes");
  }
  const heads = { period: "时期", tier: "层级", origin: "来源", document: "文件", clause: "条款", owner: "责任单位" };
  const named = Object.entries({ ...heads, effective: "生效日期" }).flatMap(([key, head]) => {
    const said = context.options[key];
    return said === undefined ? [] : [[head, String(said)] as const];
  });
  const columns = [["指标", indicator] as const, ["目标", target] as const, ...named];
  const table = [columns.map(([head]) => head), columns.map(([, said]) => said)].map((row) =>
    row.map(quoted).join(","),
  );
  return takeIn(context, new Blob([table.join("\n")]), "命令行录入.csv");
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Previews a table of targets, and stores it unless something is wrong with it or --dry-run was said. */
async function takeIn(context: CommandContext, file: Blob, name: string): Promise<number> {
  const { region, month } = placeOf(context);
  const { reason, json: asJson } = context.options;
  const form = new FormData();
  form.set("home", String(region));
  form.set("month", String(month));
  form.set("file", file, name);
  const door = await context.door();
  const answer = await door.ask("POST", "/api/targets/import/preview", form);
  if (answer.status !== 200) return reportFaults(answer);
  const preview = json<TargetPreview>(answer);
  if (preview.faults.length > 0 || context.options["dry-run"]) {
    context.print(asJson ? JSON.stringify(preview) : previewText(preview));
    return preview.faults.length > 0 ? exit.refused : exit.done;
  }
  const said = reason ? { reason: String(reason) } : {};
  const body = { token: preview.token, ...said, confirmed: context.options.confirm === true };
  const done = await door.ask("POST", "/api/targets/import/commit", body);
  if (done.status === 200 && !asJson) context.print(previewText(preview));
  return told(context, done, ({ stored, same, batchId }) =>
    batchId === null
      ? `没有变动（${same} 项相同）`
      : `已入库 ${stored} 项，相同 ${same} 项（可用 diaodu targets undo ${batchId} 撤销）`,
  );
}

const changeNames = { new: "新增", changed: "调整", same: "相同" } as const;

function previewText({ rows, faults }: TargetPreview): string {
  if (faults.length > 0) {
    const lines = faults.map(({ sheet, row, column, text }) => `${sheet} 第${row}行 ${column}：${text}`);
    return [...lines, `整表未入库：${faults.length} 处有误，改正后重新导入`].join("\n");
  }
  return rows
    .map(({ change, place, name, text, before, remarks }) =>
      [changeNames[change], place, name, text, before && `原为${before}`, readAs(remarks)].filter(Boolean).join("\t"),
    )
    .join("\n");
}

const readAs = (remarks: TargetPreview["rows"][number]["remarks"]): string =>
  remarks
    .filter(({ kind }) => kind === "read-as")
    .map(({ text }) => text)
    .join("；");

async function exportSheet(context: CommandContext): Promise<number> {
  const { region, month } = placeOf(context);
  const { out, empty } = context.options;
  if (!out) throw new UsageError("缺少 -o / -o is needed");
  const path = `/api/targets.xlsx?region=${region}&year=${yearOf(month)}${empty ? "&empty=true" : ""}`;
  const answer = await (await context.door()).ask("GET", path);
  if (answer.status !== 200) return reportFaults(answer);
  writeFileSync(String(out), answer.body);
  context.print(context.options.json ? JSON.stringify({ out }) : `已写成 ${out}`);
  return exit.done;
}

async function withdraw(context: CommandContext): Promise<number> {
  const goal = numberOf(context, "目标编号 / a target's number");
  const { reason } = context.options;
  if (!reason) throw new UsageError("撤下目标须写 --reason / say why with --reason");
  const done = await (await context.door()).ask("POST", `/api/targets/${goal}/withdraw`, { reason: String(reason) });
  return told(context, done, () => `目标 ${goal} 已撤下，历史保留`);
}

async function undo(context: CommandContext): Promise<number> {
  const batchId = numberOf(context, "入库序号 / the number of an intake");
  const done = await (await context.door()).ask("POST", "/api/targets/import/undo", { batchId });
  return told(context, done, ({ stored }) => `已撤销，${stored} 项目标恢复到入库之前`);
}

function numberOf({ words }: CommandContext, what: string): number {
  const number = Number(words[0]);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`缺少${what}`);
  return number;
}

/** What was stored, with what must be known of it. */
function told({ options, print }: CommandContext, done: Answer, words: (saved: Saved) => string): number {
  if (done.status !== 200) return reportFaults(done);
  const saved = json<Saved>(done);
  if (options.json) print(JSON.stringify(saved));
  else for (const text of [...saved.remarks.map((remark) => `注意：${remark.text}`), words(saved)]) print(text);
  return exit.done;
}
