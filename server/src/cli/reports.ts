import { basename } from "node:path";
import type { Fault } from "@diaodu/core/errors";
import type { Progress, ReportPreview } from "../collect/reports/schemas.ts";
import { type Command, type CommandContext, exit, json, reportFaults, UsageError } from "./command.ts";
import { monthPlaceOf, monthPlaceOptions } from "./month-place.ts";
import { readFile } from "./read-file.ts";

const asJson = { json: { type: "boolean", text: "输出 JSON / for a program" } } as const;

/** Takes in a table of many enterprises' reports: checked row by row, all of it or nothing. */
export const reports: Command = {
  summary: "把企业报表（一表多企业）收进来 / take many enterprises' reports in",
  usage: "diaodu reports FILE --month 202604 --region 示范市 [--form output] [--reason 说明] [--dry-run] [--json]",
  options: {
    ...monthPlaceOptions,
    reason: { type: "string", text: "替换已审核报表的原因 / why reviewed reports are replaced" },
    "dry-run": { type: "boolean", text: "只审核，不入库 / check only, store nothing" },
    ...asJson,
  },
  async run(context) {
    const [path] = context.words;
    if (!path) throw new UsageError("缺少文件 / a file is needed");
    const { form, month, region } = monthPlaceOf(context);
    const body = new FormData();
    body.set("home", String(region));
    body.set("month", String(month));
    body.set("file", new Blob([readFile(path)]), basename(path));
    const door = await context.door();
    const answer = await door.ask("POST", `/api/reports/import/preview?form=${form}`, body);
    if (answer.status !== 200) return reportFaults(answer);
    const preview = json<ReportPreview>(answer);
    if (preview.summary.refused > 0) return refused(context, preview);
    return context.options["dry-run"] ? shown(context, preview) : commit(context, preview);
  },
};

function refused({ options, print }: CommandContext, preview: ReportPreview): number {
  if (options.json) print(JSON.stringify(preview));
  else {
    for (const { row, name, faults } of preview.rows) {
      for (const { cell, message, remedy, code } of faults as (Omit<Fault, "where"> & { cell?: string })[]) {
        print(`第${row}行${cell ? ` ${cell}` : ""} ${name}：${message.zh}。${remedy.zh}。（${code}）`);
      }
    }
    print(`整表未入库：${preview.summary.refused} 行有误，改正后重新导入`);
  }
  return exit.refused;
}

function shown({ options, print }: CommandContext, preview: ReportPreview, stored?: object): number {
  if (options.json) print(JSON.stringify({ ...preview, ...stored }));
  else {
    const { rows, soft, missing, ...counts } = preview.summary;
    print(
      `${preview.fileName}：${rows} 户，新报 ${counts.new}，变动 ${counts.changed}，相同 ${counts.equal}；${soft} 户有待核实，${missing} 户未在表内`,
    );
    print(stored ? "已入库" : "仅审核，未入库");
  }
  return exit.done;
}

async function commit(context: CommandContext, preview: ReportPreview): Promise<number> {
  const { reason } = context.options;
  const body = { token: preview.token, ...(reason ? { reason: String(reason) } : {}) };
  const answer = await (await context.door()).ask("POST", "/api/reports/import/commit", body);
  return answer.status === 200 ? shown(context, preview, json<object>(answer)) : reportFaults(answer);
}

/** Who has reported, and who to chase. */
export const progress: Command = {
  summary: "报送进度 / who has reported",
  usage: "diaodu progress --month 202604 --region 示范市 [--form output] [--json]",
  options: { ...monthPlaceOptions, ...asJson },
  async run(context) {
    const { form, month, region } = monthPlaceOf(context);
    const path = `/api/reports/progress?form=${form}&month=${month}&region=${region}`;
    const answer = await (await context.door()).ask("GET", path);
    if (answer.status !== 200) return reportFaults(answer);
    const found = json<Progress>(answer);
    if (context.options.json) context.print(JSON.stringify(found));
    else {
      for (const row of [found.total, ...found.rows]) {
        const done = row.reported + row.reviewed + row.accepted;
        context.print(
          `${row.name}\t应报 ${row.due}\t已报 ${done}\t验收 ${row.accepted}\t退回 ${row.sentBack}\t未报 ${row.missing}`,
        );
      }
      for (const { code, name, regionName } of found.chase) context.print(`催报\t${regionName}\t${code}\t${name}`);
    }
    return exit.done;
  },
};
