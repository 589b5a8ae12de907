import { codeRange } from "@diaodu/core/catalogue";
import { CopyReader, layoutOf, rowColumns } from "@diaodu/core/close";
import { type FormCode, form } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { reportStates, type StoredReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";

/**
 * One row per report that counts in a month's sums, in the order of `rowColumns`; what the form has not is null.
 * Values are integers by type, and stand in the text because COPY takes no parameters.
 */
export function reportSelect(code: FormCode, month: Month, region: number): string {
  const { first, last } = codeRange(region);
  const columns = rowColumns(layoutOf(form(code)), month).map((column) => column ?? "null::bigint");
  return `select ${columns.join(", ")} from report_${code}
    where month = ${Math.trunc(month)} and region between ${first} and ${last} and state <> ${reportStates["sent-back"]}`;
}

/** Hands every report that counts in a month's sums to `onRow`, as `rowColumns` lays it out; the array is used again. */
export async function eachReport(
  owner: Db,
  place: { form: FormCode; month: Month; region: number },
  onRow: (row: Float64Array) => void,
) {
  const reader = new CopyReader(rowColumns(layoutOf(form(place.form)), place.month).length, onRow);
  for await (const chunk of owner.copyOut(reportSelect(place.form, place.month, place.region))) reader.push(chunk);
  reader.end();
}

/** A report in the same layout. @param columns as `rowColumns` names them */
export function rowOf(report: StoredReport, columns: readonly (string | null)[]): Float64Array {
  const row = new Float64Array(columns.length);
  columns.forEach((column, at) => {
    row[at] = (column === null ? null : valueOf(report, column)) ?? Number.NaN;
  });
  return row;
}

const own: Readonly<Record<string, (report: StoredReport) => number | null | undefined>> = {
  region: ({ region }) => region,
  industry: ({ industry }) => industry,
  size: ({ size }) => size,
  was_region: ({ was }) => was?.region,
  was_industry: ({ was }) => was?.industry,
  was_size: ({ was }) => was?.size,
  previous: ({ previous }) => previous,
  filed: ({ filed }) => filed,
  filed_ytd: ({ filedYtd }) => filedYtd,
};
const valueOf = (report: StoredReport, column: string) => own[column]?.(report) ?? report.values[column];
