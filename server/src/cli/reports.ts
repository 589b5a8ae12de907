import type { Progress, ReportPreview } from "../collect/reports/schemas.ts";
import { type Command, exit, json, reportFaults } from "./command.ts";
import { monthPlaceOf, monthPlaceOptions } from "./month-place.ts";
import { takeTableIn } from "./table-import.ts";

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
  run: (context) => {
    const { form, month, region } = monthPlaceOf(context);
    return takeTableIn<ReportPreview>(context, {
      path: "/api/reports/import",
      query: `?form=${form}`,
      month,
      region,
      counts: (counts) =>
        `新报 ${counts.new}，变动 ${counts.changed}，相同 ${counts.equal}；${counts.soft} 户有待核实，${counts.missing} 户未在表内`,
    });
  },
};

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
