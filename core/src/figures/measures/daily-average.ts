import type { Measured } from "../types.ts";
import type { Value } from "./measured.ts";
import { yearOnYear } from "./year-on-year.ts";

/** A value and the calendar days it was made in. */
export interface Daily {
  value: Value;
  days: number;
}

const perDay = ({ value, days }: Daily): Value => (value === null || days <= 0 ? null : value / days);

/**
 * Growth of the daily average, which takes a leap year's extra day out of 1—2月 and 2月.
 * @source domain/statistics.md 3.12; vectors stat.daily_avg_growth
 * @example dailyAverageGrowth({ value: 59, days: 59 }, { value: 60, days: 60 }) // 0 %
 */
export const dailyAverageGrowth = (now: Daily, base: Daily): Measured =>
  yearOnYear({ now: perDay(now), base: perDay(base) });
