import { addMonths, type Month, month, monthOfYear, monthsBetween, yearOf } from "@diaodu/core/period";

/** What the enterprises really did is known from January 2022: the reports of 2023 file 2022 as last year. */
export const firstTrueMonth = month(2022, 1);
/** The first month of the roster and of the reports (2023-02, as January is not collected). */
export const firstMonth = month(2023, 1);
/** The month that is being collected. */
export const openMonth = month(2026, 4);
/** All months of the truth, oldest first: what is indexed by month below is indexed by its place here. */
export const trueMonths: readonly Month[] = monthsBetween(firstTrueMonth, openMonth);

/** Place of a month among `trueMonths`. @example at(202201) // 0 */
export const at = (m: Month): number => (yearOf(m) - yearOf(firstTrueMonth)) * 12 + monthOfYear(m) - 1;
export const monthAt = (index: number): Month => addMonths(firstTrueMonth, index);

/** Chinese New Year's day as [month, day]. @source domain/monitoring.md 2.1 */
const newYears: Readonly<Record<number, readonly [number, number]>> = {
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
};
const daysBefore = 4;
const daysAfter = 16;
const aDay = 86_400_000;

const daysOf = (m: Month): number => new Date(Date.UTC(yearOf(m), monthOfYear(m), 0)).getUTCDate();

/** Share of a month's days that lie in the quiet weeks around the Spring Festival (春节). */
export function festivalShare(m: Month): number {
  const [newYearMonth, newYearDay] = newYears[yearOf(m)] ?? [2, 5];
  const newYear = Date.UTC(yearOf(m), newYearMonth - 1, newYearDay);
  const first = Date.UTC(yearOf(m), monthOfYear(m) - 1, 1);
  const last = first + (daysOf(m) - 1) * aDay;
  const from = Math.max(first, newYear - daysBefore * aDay);
  const to = Math.min(last, newYear + daysAfter * aDay);
  return Math.max(0, (to - from) / aDay + 1) / daysOf(m);
}

/** Monday to Friday, against the usual 21.7 of a month; holidays are left to the festival. */
export function workingDaysFactor(m: Month): number {
  let days = 0;
  for (let day = 1; day <= daysOf(m); day++) {
    const weekday = new Date(Date.UTC(yearOf(m), monthOfYear(m) - 1, day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days++;
  }
  return (days / 21.7) ** 0.35;
}
