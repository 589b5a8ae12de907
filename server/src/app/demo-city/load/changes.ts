import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { StoredReport } from "../../../collect/index.ts";
import type { Db } from "../../../store/index.ts";
import { onDayAfter } from "../month-states.ts";
import type { DemoCity, Fault } from "../types.ts";
import { columnsOf, demoClerk } from "./place.ts";

/** One row of report_change to be. */
export interface Change {
  form: FormCode;
  month: Month;
  enterpriseId: number;
  region: number;
  how: "corrected" | "sent-back";
  reason: string;
  version: number;
  before: unknown;
  after: unknown;
  /** ISO time. */
  at: string;
}

const kept = ({ values, region, industry, size }: StoredReport, state: string, other?: object | null) => ({
  values: other ?? values,
  state,
  region,
  industry,
  size,
});

/** A fault of a past month was found in the review and corrected before the close. */
export function correctionOf(city: DemoCity, fault: Fault, report: StoredReport, at: string): Change {
  const { form, month, enterpriseId, note } = fault;
  return {
    form,
    month,
    enterpriseId,
    region: report.region,
    how: "corrected",
    reason: `经核实更正：${note}`,
    version: report.version,
    before: kept(report, "reported", city.filed(form, enterpriseId, month)),
    after: kept(report, "reported", city.corrected(form, enterpriseId, month)),
    at,
  };
}

/** A report of the open month that was sent back, for its fault where it has one. */
export const sentBackOf = (form: FormCode, report: StoredReport, fault: Fault | undefined): Change => ({
  form,
  month: report.month,
  enterpriseId: report.enterpriseId,
  region: report.region,
  how: "sent-back",
  reason: fault ? `请核实${fault.note}` : "数据波动较大，请核实并说明原因",
  version: report.version,
  before: kept(report, "reported"),
  after: kept(report, "sent-back"),
  at: onDayAfter(report.month, 8, 3),
});

/** Stores what became of reports. @param firstId is added to the demo's ids */
export async function insertChanges(owner: Db, city: number, changes: readonly Change[], firstId: number) {
  const rows = changes.map((change) => [
    change.form,
    change.month,
    firstId + change.enterpriseId,
    change.region,
    change.how,
    change.reason,
    change.version,
    JSON.stringify(change.before),
    JSON.stringify(change.after),
    change.at,
  ]);
  await owner.query(
    `insert into report_change (city, by_user, form, month, enterprise_id, region, how, reason, version, before, after, at)
     select $1::int, $2::text, n.*
       from unnest($3::text[], $4::int[], $5::int[], $6::int[], $7::text[], $8::text[], $9::int[], $10::jsonb[], $11::jsonb[],
                   $12::timestamptz[]) n`,
    [city, demoClerk.user, ...columnsOf(rows, 10)],
  );
}
