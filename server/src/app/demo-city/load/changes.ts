import { type FormCode, forms, type ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { StoredReport } from "../../../collect/index.ts";
import type { Db } from "../../../store/index.ts";
import { onDayAfter } from "../month-states.ts";
import { keyOf } from "../reports.ts";
import type { DemoCity, Fault } from "../types.ts";
import { byKey, isCorrectedInTime, type Loading } from "./loading.ts";
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
  before: Kept;
  after: Kept;
  /** ISO time. */
  at: string;
}

/** What report_change keeps of a report. */
type Kept = Pick<StoredReport, "values" | "state" | "region" | "industry" | "size">;

const kept = (
  { values, region, industry, size }: StoredReport,
  state: StoredReport["state"],
  other?: ReportValues | null,
): Kept => ({ values: other ?? values, state, region, industry, size });

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

/** What became of reports before their months were published, and in the open month. */
export function changesOf({ city, reports }: Loading): Change[] {
  return forms.flatMap(({ code }) => {
    const own = reports.get(code) ?? [];
    const stored = byKey(own);
    const faults = city.faults.filter(({ form }) => form === code);
    const corrected = faults.flatMap((fault) => {
      const report = stored.get(keyOf(fault.month, fault.enterpriseId));
      const isCorrected = report && isCorrectedInTime(city, fault);
      return isCorrected ? [correctionOf(city, fault, report, onDayAfter(fault.month, 11, 2))] : [];
    });
    const open = new Map(faults.map((fault) => [keyOf(fault.month, fault.enterpriseId), fault]));
    const sentBack = own.filter(({ state }) => state === "sent-back");
    const faultOf = (report: StoredReport) => open.get(keyOf(report.month, report.enterpriseId));
    return [...corrected, ...sentBack.map((report) => sentBackOf(code, report, faultOf(report)))];
  });
}

/** A report of the open month that was sent back, for its fault where it has one. */
const sentBackOf = (form: FormCode, report: StoredReport, fault: Fault | undefined): Change => ({
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
