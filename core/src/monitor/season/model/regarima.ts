import { outlierCourse } from "../outlier.ts";
import { known, type Season, type Series } from "../periods.ts";
import type { HolidayWindow } from "../spring-festival.ts";
import { holidayColumn, holidayVariants, weekdayColumn } from "./calendar.ts";
import { coefficientOf, type Expected, type Fit, fit, type Problem, refit } from "./fit.ts";
import { criticalValue, type Found, findOutliers, longest, type Outlier, withOutliers } from "./outliers.ts";
import type { Shape } from "./shape.ts";

/** A regression with moving-average errors fitted to a series: what calendar and outliers do to it, and how the rest moves. */
export interface RegArima {
  series: Series;
  isLog: boolean;
  fit: Fit;
  /** Windows of the Spring Festival in the model, whose regressors come first; then the weekdays', if any; then the outliers'. */
  holiday: readonly HolidayWindow[];
  hasWeekdays: boolean;
  outliers: (Outlier & { effect: number; t: number })[];
}

/** A value below this share of its neighbours has a logarithm that dwarfs all others. */
const nearlyNothing = 0.05;

/** Levels of zero or less have no logarithm; nor should single ones that are next to nothing beside their neighbours. */
function isLogarithmic({ kind, season, values }: Series): boolean {
  if (kind !== "level") return false;
  return values.every((value, t) => {
    if (Number.isNaN(value)) return true;
    const around = values.subarray(Math.max(0, t - season), t + season + 1).filter((each) => !Number.isNaN(each));
    return value > 0 && value > nearlyNothing * (around.sort()[around.length >> 1] ?? 0);
  });
}

/**
 * What is known of θ and Θ before a series is seen. Levels lie about where monthly economic series do; growth rates go on nearly as they
 * are; growth worked out from cumulative growth carries the noise of two roundings and is smoothed more. Chosen on one half of the series
 * of the forecast bench, whose other half is reported.
 */
const usual: Record<Series["kind"], Expected> = {
  level: { mean: [0.5, 0.6], spread: [0.3, 0.25] },
  rate: { mean: [0.15, 0.05], spread: [0.2, 0.05] },
  derived: { mean: [0.65, 0.45], spread: [0.3, 0.3] },
};

/** The column without gaps: those take the value before them, and a regressor of their own. */
function prepared(series: Series, isLog: boolean, shape: Shape): Problem {
  const y = new Float64Array(series.values.length);
  const gaps: number[] = [];
  for (let t = 0; t < y.length; t++) {
    const value = series.values[t]!;
    if (Number.isNaN(value)) gaps.push(t);
    y[t] = Number.isNaN(value) ? (y[t - 1] ?? 0) : isLog ? Math.log(value) : value;
  }
  return { shape, y, gaps, regressors: [] };
}

/** A series fitted with its calendar, before outliers are looked for. */
export interface Base {
  series: Series;
  isLog: boolean;
  calendar: Calendar;
  fit: Fit;
}

/**
 * Fits a series that begins with a known value, with the calendar that suits it.
 * @returns null where it is too short for its differences
 */
export function fitBase(series: Series, seasonalDifference: 0 | 1): Base | null {
  const shape: Shape = { season: series.season, seasonalDifference };
  const isLog = isLogarithmic(series);
  const plain = prepared(series, isLog, shape);
  const first = fit(plain, usual[series.kind]);
  if (!first) return null;
  const calendar = isExact(first) ? noCalendar : chooseCalendar(series, first);
  const whole = calendar.regressors.length
    ? fit({ ...plain, regressors: calendar.regressors }, usual[series.kind], first.parameters)
    : first;
  return { series, isLog, calendar: whole ? calendar : noCalendar, fit: whole ?? first };
}

/**
 * The model of a series: its outliers are found and taken in.
 * @param caution how much further than usual a period must stand out to be taken as an outlier
 */
export function regArima({ series, isLog, calendar, fit: base }: Base, caution = 0): RegArima {
  const { holiday, hasWeekdays, regressors } = calendar;
  const bare = { series, isLog, fit: base, holiday, hasWeekdays, outliers: [] };
  const critical = criticalValue(known(series), base.degreesOfFreedom) + caution;
  if (isExact(base) || !Number.isFinite(critical)) return bare;
  const kept = withOutliers(base.problem, standingOut(base, critical, caution), base.parameters, critical);
  const last = kept.fit && kept.outliers.length ? fit(kept.fit.problem, usual[series.kind], base.parameters) : null;
  return last ? { ...bare, fit: last, outliers: described(last, kept.outliers, regressors.length) } : bare;
}

const searched = new WeakMap<Fit, Found[]>();

/** Found one after the other, so that a more cautious search ends earlier on the same way: it is gone once. */
function standingOut(base: Fit, critical: number, caution: number): Outlier[] {
  const held = searched.get(base);
  const all = held ?? findOutliers(base, critical - caution);
  if (!held) searched.set(base, all);
  const end = all.findIndex(({ t }) => t <= critical);
  return end < 0 ? all : all.slice(0, end);
}

/** A series that its own past foretells to the last digit, as one that never moves. */
const isExact = ({ variance, problem: { y } }: Fit): boolean => {
  const size = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.sqrt(variance) <= 1e-9 * size;
};

const described = (last: Fit, outliers: readonly Outlier[], before: number): RegArima["outliers"] =>
  outliers.map((outlier, i) => {
    const { value, t } = coefficientOf(last, before + i);
    return { ...outlier, effect: value, t };
  });

export interface Calendar {
  holiday: readonly HolidayWindow[];
  hasWeekdays: boolean;
  regressors: Float64Array[];
}

/** By how much the criterion must be better, so that chance seldom lets a regressor in; growth rates hardly gain by one. */
const margins: Record<Series["kind"], number> = { level: 2, rate: 6, derived: 6 };
/** The Spring Festival moves by a month in nineteen years: fewer than five show little of what it does. */
const fewestYears = 5;

const noCalendar: Calendar = { holiday: [], hasWeekdays: false, regressors: [] };

function chooseCalendar(series: Series, plain: Fit): Calendar {
  if (series.season === 4) return noCalendar;
  const { problem, parameters } = plain;
  const { season, first } = series;
  const length = longest(problem);
  const ofGrowth = problem.shape.seasonalDifference === 0;
  const weekdays = season === 12 ? weekdayColumn(season, first, length, ofGrowth) : null;
  const margin = margins[series.kind];
  if (series.values.length - problem.gaps.length < fewestYears * season) return noCalendar;
  let best = { calendar: noCalendar, aicc: plain.aicc - margin };
  const consider = (calendar: Calendar) => {
    const tried = refit({ ...problem, regressors: calendar.regressors }, parameters);
    if (tried && tried.aicc < best.aicc) best = { calendar, aicc: tried.aicc };
  };
  for (const windows of holidayVariants) {
    const regressors = windows.map((window) => holidayColumn(season, first, length, window, ofGrowth));
    consider({ holiday: windows, hasWeekdays: false, regressors });
  }
  if (weekdays) {
    const chosen = best.calendar;
    best = { ...best, aicc: best.aicc - margin };
    consider({ ...chosen, hasWeekdays: true, regressors: [...chosen.regressors, weekdays] });
  }
  return best.calendar;
}

/** Columns of a model's regressors again, for as many periods as asked. */
export function regressorsOf({ series, holiday, hasWeekdays, outliers, fit: { problem } }: RegArima, length: number) {
  const { season, first } = series;
  const ofGrowth = problem.shape.seasonalDifference === 0;
  return {
    holiday: holiday.map((window) => holidayColumn(season as Season, first, length, window, ofGrowth)),
    weekdays: hasWeekdays ? [weekdayColumn(season, first, length, ofGrowth)] : [],
    outliers: outliers.map(({ kind, at }) => outlierCourse(kind, length, at)),
  };
}
