import { outlierCourse } from "../outlier.ts";
import type { Season, Series } from "../periods.ts";
import type { HolidayWindow } from "../spring-festival.ts";
import { holidayColumn, holidayVariants, weekdayColumn } from "./calendar.ts";
import { coefficientOf, type Fit, fit, type Problem, refit } from "./fit.ts";
import { criticalValue, findOutliers, longest, type Outlier, withOutliers } from "./outliers.ts";
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
  if (kind === "rate") return false;
  return values.every((value, t) => {
    if (Number.isNaN(value)) return true;
    const around = values.subarray(Math.max(0, t - season), t + season + 1).filter((each) => !Number.isNaN(each));
    return value > 0 && value > nearlyNothing * (around.sort()[around.length >> 1] ?? 0);
  });
}

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

/**
 * Fits a series that begins with a known value.
 * @returns null where it is too short for its differences
 */
export function regArima(series: Series, seasonalDifference: 0 | 1): RegArima | null {
  const shape: Shape = { season: series.season, seasonalDifference };
  const isLog = isLogarithmic(series);
  const plain = prepared(series, isLog, shape);
  const first = fit(plain);
  if (!first) return null;
  if (isExact(first)) return { series, isLog, fit: first, holiday: [], hasWeekdays: false, outliers: [] };
  const critical = criticalValue(series.values.length - plain.gaps.length);
  const calendar = chooseCalendar(series, first);
  const base = { ...plain, regressors: calendar.regressors };
  const second = calendar.regressors.length ? (fit(base, first.parameters) ?? first) : first;
  const found = findOutliers(second, critical);
  const kept = withOutliers(second.problem, found, second.parameters, critical);
  const last = kept.fit && kept.outliers.length ? (fit(kept.fit.problem, second.parameters) ?? second) : second;
  const { holiday, hasWeekdays } = calendar;
  const outliers = last === second ? [] : described(last, kept.outliers, calendar.regressors.length);
  return { series, isLog, fit: last, holiday, hasWeekdays, outliers };
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

interface Calendar {
  holiday: readonly HolidayWindow[];
  hasWeekdays: boolean;
  regressors: Float64Array[];
}

/** Criterion by which a regressor must be better, so that chance seldom lets one in. */
const margin = 2;

function chooseCalendar(series: Series, plain: Fit): Calendar {
  const none: Calendar = { holiday: [], hasWeekdays: false, regressors: [] };
  if (series.season === 4) return none;
  const { problem, parameters } = plain;
  const { season, first } = series;
  const length = longest(problem);
  const ofGrowth = problem.shape.seasonalDifference === 0;
  const weekdays = season === 12 ? weekdayColumn(season, first, length, ofGrowth) : null;
  let best = { calendar: none, aicc: plain.aicc - margin };
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
