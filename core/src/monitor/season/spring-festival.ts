import { addMonths, type Month, month, monthsBetween } from "../../period/index.ts";

/**
 * First days of the lunar year (春节, 正月初一) as mmdd, 1980 to 2035. Astronomical computation puts the new moons of 2027 and 2030
 * within minutes of midnight in Beijing; the calendar has 2027-02-06 and 2030-02-03.
 */
const firstYear = 1980;
const firstDays: readonly number[] = [
  216, 205, 125, 213, 202, 220, 209, 129, 217, 206, 127, 215, 204, 123, 210, 131, 219, 207, 128, 216, 205, 124, 212,
  201, 122, 209, 129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129,
  217, 206, 126, 213, 203, 123, 211, 131, 219, 208,
];

const dayMs = 86_400_000;

/** First and last year whose Spring Festival is known here. */
export const springFestivalYears = { first: firstYear, last: firstYear + firstDays.length - 1 } as const;

/** @returns days since 1970-01-01, or null outside of the years known */
export function springFestivalDay(year: number): number | null {
  const mmdd = firstDays[year - firstYear];
  return mmdd === undefined ? null : Date.UTC(year, Math.floor(mmdd / 100) - 1, mmdd % 100) / dayMs;
}

/** @example springFestival(2027) // 2027-02-06 */
export function springFestival(year: number): string | null {
  const day = springFestivalDay(year);
  return day === null ? null : new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Days relative to the first day of the new year, both ends included: -4 to 20 is four days before to twenty after. */
export interface HolidayWindow {
  from: number;
  to: number;
}

export interface HolidayShare {
  month: Month;
  days: number;
  /** Of the window's days. */
  share: number;
}

/**
 * How a window around a day falls upon months.
 * @param day days since 1970-01-01
 * @returns the months it touches, oldest first; their shares add up to 1
 * @source domain/monitoring.md 2.1; vectors mon.holiday_regressor
 * @example holidayShares(springFestivalDay(2018), { from: -4, to: 20 }) // February 17 days 0.68, March 8 days 0.32
 */
export function holidayShares(day: number, { from, to }: HolidayWindow): HolidayShare[] {
  const [first, last] = [day + from, day + to];
  return monthsBetween(monthOfDay(first), monthOfDay(last)).map((each) => {
    const days = Math.min(last, startOf(addMonths(each, 1)) - 1) - Math.max(first, startOf(each)) + 1;
    return { month: each, days, share: days / (to - from + 1) };
  });
}

function monthOfDay(day: number): Month {
  const date = new Date(day * dayMs);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

const startOf = (m: Month): number => Date.UTC(Math.floor(m / 100), (m % 100) - 1, 1) / dayMs;
