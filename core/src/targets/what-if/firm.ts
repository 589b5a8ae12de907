import type { Month } from "../../period/index.ts";
import type { CoursePeriod } from "./course.ts";

/** What one enterprise filed of the periods of a course, in the course's unit; null or absent: nothing filed. */
export interface FirmCourse {
  base: Readonly<Record<number, number | null>>;
  now: Readonly<Record<number, number | null>>;
}

/**
 * What an enterprise would bring in each period to come at this year's run rate: its own base grown as it has grown so far; without
 * a base its average month. One that made nothing in the newest period brings nothing more.
 */
export function runningOn(firm: FirmCourse, periods: readonly CoursePeriod[]): Map<Month, number> {
  const done = periods.filter(({ isDone, month }) => isDone && known(firm.now[month]));
  const newest = done.at(-1);
  const halted = newest !== undefined && firm.now[newest.month] === 0;
  const compared = done.filter(({ month }) => known(firm.base[month]));
  const [now, base] = [firm.now, firm.base].map((filed) => total(filed, compared)) as [number, number];
  const rate = base > 0 ? now / base : 1;
  const monthly = total(firm.now, done) / Math.max(1, monthsOf(done));
  const valueIn = ({ month, months }: CoursePeriod): number => {
    const own = firm.base[month];
    if (halted || (newest === undefined && !known(own))) return 0;
    return known(own) ? own * rate : monthly * months;
  };
  return new Map(periods.filter(({ isDone }) => !isDone).map((period) => [period.month, valueIn(period)]));
}

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

const total = (filed: FirmCourse["now"], periods: readonly CoursePeriod[]): number =>
  periods.reduce((sum, { month }) => sum + (filed[month] ?? 0), 0);

const monthsOf = (periods: readonly CoursePeriod[]): number => periods.reduce((sum, { months }) => sum + months, 0);
