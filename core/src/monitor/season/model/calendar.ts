import { monthOfPeriod, monthsIn, periodOf, placeIn, type Season } from "../periods.ts";
import { type HolidayWindow, holidayShares, springFestivalDay, springFestivalYears } from "../spring-festival.ts";

/** Windows around the Spring Festival that are tried; the criterion chooses. Before it, during the days off, after it. */
export const holidayVariants: readonly (readonly HolidayWindow[])[] = [
  [{ from: -4, to: 20 }],
  [{ from: 0, to: 14 }],
  [{ from: -14, to: -1 }],
  [
    { from: -14, to: -1 },
    { from: 0, to: 14 },
  ],
  [
    { from: -20, to: -1 },
    { from: 0, to: 6 },
    { from: 7, to: 20 },
  ],
];

const courses = new Map<string, { first: number; values: Float64Array }>();

/** The window's share in every period of all years known, without the usual share of its place in the year. */
function courseOf(season: Season, window: HolidayWindow) {
  const key = `${season} ${window.from} ${window.to}`;
  const held = courses.get(key);
  if (held) return held;
  const { first: firstYear, last: lastYear } = springFestivalYears;
  const first = firstYear * season;
  const values = new Float64Array((lastYear - firstYear + 1) * season);
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { month, share } of holidayShares(springFestivalDay(year) ?? 0, window)) {
      const period = periodOf(season, month);
      const at = period - first;
      // The level of a period is its months' average, and so is the share.
      if (at >= 0 && at < values.length) values[at]! += share / (season === 4 ? 1 : monthsIn(season, period));
    }
  }
  const course = { first, values: centred(values, season) };
  courses.set(key, course);
  return course;
}

/** Takes out the mean of each place in the year, so that the season is the average year's. @source domain/monitoring.md 2.1 */
function centred(values: Float64Array, season: Season): Float64Array {
  const years = values.length / season;
  const means = new Float64Array(season);
  values.forEach((value, at) => {
    means[at % season]! += value / years;
  });
  return values.map((value, at) => value - means[at % season]!);
}

/**
 * Regressor of the Spring Festival over periods in a row.
 * @param ofGrowth for growth on the year before: what the regressor is more than a year ago
 */
export function holidayColumn(
  season: Season,
  first: number,
  length: number,
  window: HolidayWindow,
  ofGrowth: boolean,
): Float64Array {
  const course = courseOf(season, window);
  const at = (period: number) => course.values[period - course.first] ?? 0;
  return Float64Array.from({ length }, (_, t) => at(first + t) - (ofGrowth ? at(first + t - season) : 0));
}

/**
 * Regressor of working days: working days of the month less five halves of its Saturdays and Sundays, without the month's usual number.
 */
export function weekdayColumn(season: Season, first: number, length: number, ofGrowth: boolean): Float64Array {
  const at = (period: number) => excessWeekdays(season, period) - usualExcess(season, placeIn(season, period));
  return Float64Array.from({ length }, (_, t) => at(first + t) - (ofGrowth ? at(first + t - season) : 0));
}

const excess = new Map<number, number>();

function excessWeekdays(season: Season, period: number): number {
  const key = period * 16 + season;
  const held = excess.get(key);
  if (held !== undefined) return held;
  const last = monthOfPeriod(season, period);
  const months = monthsIn(season, period);
  const [from, to] = [
    Date.UTC(Math.floor(last / 100), (last % 100) - months, 1),
    Date.UTC(Math.floor(last / 100), last % 100, 1),
  ];
  let sum = 0;
  for (let day = from; day < to; day += 86_400_000) sum += [0, 6].includes(new Date(day).getUTCDay()) ? -2.5 : 1;
  excess.set(key, sum / months);
  return sum / months;
}

const usuals = new Map<string, number>();

/** Mean over 28 years, after which weekdays and dates meet again. */
function usualExcess(season: Season, place: number): number {
  const key = `${season} ${place}`;
  const held = usuals.get(key);
  if (held !== undefined) return held;
  let sum = 0;
  for (let year = 1990; year < 2018; year++) sum += excessWeekdays(season, year * season + place) / 28;
  usuals.set(key, sum);
  return sum;
}
