import { columnName, type ReportValues } from "../../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import { type Examined, periodBefore } from "../examined.ts";
import { median, normalMad } from "../robust.ts";

/** Margins (利润率) of single periods, percent of that period's revenue, as the enterprise had them. */
export interface Margins {
  usual: number;
  spread: number;
  past: number;
}

const fewestPast = 6;
/** Percentage points: margins are not told better than this. */
const leastSpread = 1.5;
const tail = { share: 0.9, z: 1.645 };
/** Spreads from the usual margin: beyond the first it is doubted, within the second it is not. */
export const far = 6;
export const close = 2.5;

export const ytdOf = (code: string) => columnName(code, "ytd");

/** What a year to date gained since the period before; February's and a first quarter's is all of it. */
function gained(values: ReportValues, before: ReportValues | undefined, code: string, isFirst: boolean): number | null {
  const [now, then] = [values[ytdOf(code)] ?? null, isFirst ? 0 : (before?.[ytdOf(code)] ?? null)];
  return now === null || then === null ? null : now - then;
}

const isFirstPeriod = (examined: Examined, month: Month): boolean =>
  monthOfYear(periodBefore(examined.form, month)) > monthOfYear(month);

export function marginIn(
  examined: Examined,
  month: Month,
  values: ReportValues,
  of: string,
  per: string,
): number | null {
  const before = examined.subject.history.get(periodBefore(examined.form, month));
  const isFirst = isFirstPeriod(examined, month);
  const [top, bottom] = [gained(values, before, of, isFirst), gained(values, before, per, isFirst)];
  return top === null || bottom === null || bottom <= 0 ? null : (100 * top) / bottom;
}

export function marginsOf(examined: Examined, of: string, per: string): Margins | null {
  const past: number[] = [];
  for (const [month, values] of examined.subject.history) {
    if (month < addMonths(examined.month, -24)) continue;
    const margin = marginIn(examined, month, values, of, per);
    if (margin !== null) past.push(margin);
  }
  if (past.length < fewestPast) return null;
  const usual = median(past);
  const away = past.map((each) => Math.abs(each - usual)).sort((a, b) => a - b);
  const tailed = (away[Math.min(away.length - 1, Math.floor(away.length * tail.share))] ?? 0) / tail.z;
  return { usual, spread: Math.max(leastSpread, normalMad * median(away), tailed), past: past.length };
}
