import type { Measure } from "../../address/index.ts";
import type { Expected } from "./score-reading.ts";

/** Lines of a CSV without quotes inside fields other than around commas. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(([, plain, quoted]) => quoted ?? plain ?? "");
}

/**
 * The figures that a tidied CSV of a bulletin's tables holds for one bulletin: one to four a line (level, growth, change since
 * the year's start, rank).
 * @param csv columns data_period, bulletin_month, sheet, region_code, region, indicator, measure, value, …
 */
export function bulletinGold(csv: string, bulletinMonth: string): Expected[] {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const names = fieldsOf(head);
  return lines.flatMap((line) => {
    const fields = fieldsOf(line);
    const at = (name: string): string => fields[names.indexOf(name)] ?? "";
    // Rows without a code (经开区, 市辖区) name no unit of GB/T 2260.
    if (at("bulletin_month") !== bulletinMonth || at("region_code") === "") return [];
    const figures: [Measure, string, number][] = [
      ["level", at("value"), 4],
      ["yoy", at("cum_yoy_pct"), 2],
      ["from-year-start", at("change_since_year_start"), 2],
      ["rank", at("rank_as_published"), 0],
    ];
    return figures.flatMap(([measure, value, decimals]) => {
      if (value === "") return [];
      return {
        sheet: at("sheet"),
        indicator: at("indicator_as_published") || at("indicator"),
        region: Number(at("region_code")),
        regionName: at("region"),
        month: Number(at("data_period").replace("-", "")),
        span: at("measure") === "累计" ? ("ytd" as const) : ("month" as const),
        measure,
        value: Number(value),
        decimals,
      };
    });
  });
}
