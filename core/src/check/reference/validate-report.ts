import type { Value } from "../../figures/index.ts";

/** One report as the reference's rules look at it, in thousand yuan (electricity in any unit). */
export interface ReportRecord {
  month: Value;
  cum: Value;
  cumPrev: Value;
  baseMonth: Value;
  baseCum: Value;
  baseFiledLastYear: Value;
  isBaseAdjusted: boolean;
  prevMonth: Value;
  electricity: Value;
  sales: Value;
}
type Complete = ReportRecord & { month: number; cum: number; baseMonth: number; baseCum: number };

const tolerance = 0.5;
const growthBounds = [-50, 100] as const;
const salesBounds = [50, 150] as const;
const slip = 500;

const isOut = (value: number, [low, high]: readonly [number, number]) => value < low || value > high;

const rules: readonly (readonly [string, (record: Complete) => boolean])[] = [
  ["H2", ({ month, cum }) => month < 0 || cum < 0],
  ["H3", ({ month, cum }) => cum < month],
  [
    "H4",
    ({ baseMonth, baseFiledLastYear: filed, isBaseAdjusted }) =>
      filed !== null && !isBaseAdjusted && Math.abs(baseMonth - filed) > tolerance,
  ],
  ["S1", ({ month, cum, cumPrev }) => cumPrev !== null && Math.abs(cum - cumPrev - month) > tolerance],
  ["S2", ({ month, baseMonth }) => baseMonth > 0 && isOut((100 * (month - baseMonth)) / baseMonth, growthBounds)],
  ["S3", ({ month, prevMonth }) => (prevMonth ?? 0) > 0 && month > 0 && isSlip(month, prevMonth ?? 1)],
  ["S4", ({ month, electricity }) => electricity !== null && month >= 0 && month > 0 !== electricity > 0],
  ["S5", ({ month, sales }) => sales !== null && month > 0 && isOut((100 * sales) / month, salesBounds)],
];
const isSlip = (month: number, before: number) => month >= slip * before || month * slip <= before;

const needed = { month: "month", cum: "cum", baseMonth: "base_month", baseCum: "base_cum" } as const;

const isComplete = (record: ReportRecord): record is Complete =>
  Object.keys(needed).every((key) => record[key as keyof typeof needed] !== null);

/**
 * The reference's rules over one month's report: H refuse, S ask for an explanation. `checkReports` is what reports are held
 * against here: it asks the same against the enterprise's own history. An incomplete report is completed before it is compared.
 * @returns ids of the rules hit, in the reference's order
 * @source domain/monitoring.md 6; vectors mon.validate_report
 */
export function validateReport(record: ReportRecord): string[] {
  if (isComplete(record)) return rules.filter(([, isHit]) => isHit(record)).map(([id]) => id);
  return Object.entries(needed)
    .filter(([key]) => record[key as keyof typeof needed] === null)
    .map(([, name]) => `H1:${name}`);
}
