import type { RosterPreview } from "../collect/roster/schemas.ts";
import type { Command } from "./command.ts";
import { monthOf, monthPlaceOptions, regionOf } from "./month-place.ts";
import { takeTableIn } from "./table-import.ts";

/** Takes in a roster of enterprises: who is new, who changed, from a month on. */
export const roster: Command = {
  summary: "把企业名录收进来 / take the roster of enterprises in",
  usage: "diaodu roster FILE --month 202604 --region 示范市 [--dry-run] [--json]",
  options: {
    month: monthPlaceOptions.month,
    region: monthPlaceOptions.region,
    "dry-run": { type: "boolean", text: "只核对，不入库 / compare only, store nothing" },
    json: { type: "boolean", text: "输出 JSON / for a program" },
  },
  run: (context) =>
    takeTableIn<RosterPreview>(context, {
      path: "/api/roster/import",
      query: "",
      month: monthOf(context.options.month),
      region: regionOf(context.options.region),
      counts: (counts) =>
        `新增 ${counts.new}，变动 ${counts.changed}，更名 ${counts.renamed}，退库 ${counts.left}，相同 ${counts.equal}；名录内有 ${counts.missing} 户不在表内`,
    }),
};
