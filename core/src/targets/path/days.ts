import { type Month, monthOfYear, type Span, yearOf } from "../../period/index.ts";
import { dayNumber, progressByDay } from "../measures/index.ts";

/** First and last day of what a span of a month covers, yyyy-mm-dd. */
export function daysOf(month: Month, span: Span): { start: string; end: string } {
  const last = monthOfYear(month);
  const first = span === "month" ? last : span === "quarter" ? last - 2 : 1;
  return { start: dayOf(yearOf(month), first, 1), end: endOfMonth(month) };
}

/** @example endOfMonth(202402) // "2024-02-29" */
export const endOfMonth = (month: Month): string =>
  new Date(Date.UTC(yearOf(month), monthOfYear(month), 0)).toISOString().slice(0, 10);

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Calendar days from the end of a month to the end of a target's period; none once it is over. */
export function daysLeft(from: Month, end: Month): number {
  const [a, b] = [dayNumber(endOfMonth(from)), dayNumber(endOfMonth(end))];
  return a === null || b === null ? 0 : Math.max(0, b - a);
}

/**
 * Time gone of a target's period at the end of a month (序时), %, by both conventions in use: whole months, and days.
 * @source domain/targets.md 6.1
 */
export function timeGone(at: Month, period: { month: Month; span: Span }): { byMonths: number; byDays: number } {
  const { start, end } = daysOf(period.month, period.span);
  const byDay = progressByDay({ done: null, target: null, start, end, asOf: endOfMonth(at) });
  const months = period.span === "month" ? 1 : period.span === "quarter" ? 3 : monthOfYear(period.month);
  const monthsLeft = (yearOf(period.month) - yearOf(at)) * 12 + monthOfYear(period.month) - monthOfYear(at);
  const gone = Math.min(months, Math.max(0, months - monthsLeft));
  return { byMonths: (100 * gone) / months, byDays: byDay ? (100 * byDay.elapsedDays) / byDay.totalDays : 0 };
}
