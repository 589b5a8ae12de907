import type { MissingReason, TargetMeasure } from "../../../figures/index.ts";
import { addMonths, type Month, type Span, yearOf } from "../../../period/index.ts";
import { type Foresight, foresee, whyUnforeseen } from "../forecast.ts";
import { type Outlook, outlookOfSum, shifted } from "../outlook.ts";
import { monthOfPeriod, monthsIn, periodOf, type Season, type Series, yearOfPeriod } from "../periods.ts";
import { remembered } from "./memory.ts";
import type { History, Told } from "./read-history.ts";
import { growthsOf, levelsOf, periodsBehind } from "./series-of.ts";

/** The figure that is foreseen: of which period, and what of it. */
export interface Aim {
  month: Month;
  span: Span;
  measure: TargetMeasure;
}

/** What is thought of a figure to come, and what it stands on. */
export interface Foreseen {
  outlook: Outlook;
  foresight: Foresight;
  /** Last month of which something is known. */
  upTo: Month;
  /** What of the period is known already, and the number that goes with it. */
  way: "levels" | "growth" | "own";
}

/** A series that ended so many months before the month asked says nothing about it. */
const mostBehind = 12;
/** Periods ahead, two years of months. */
const mostAhead = 24;

const foreseeOnce = remembered((series, horizon) => foresee(series, horizon));

/** Where the period of an aim will end, seen from the last figures known. */
export function foreseeAim(history: History, aim: Aim): Foreseen | MissingReason {
  const { indicator } = history.point;
  if (aim.measure === "level") return foreseeLevel(history, aim);
  const byLevels = () => foreseeGrowthOfLevels(history, aim);
  const byGrowth = () => foreseeGrowth(history, aim);
  const [first, second] = indicator.growth === "levels" ? [byLevels, byGrowth] : [byGrowth, byLevels];
  const found = first();
  if (typeof found !== "string") return found;
  const other = second();
  return typeof other === "string" ? found : other;
}

/** Periods that an aim's figure covers. */
function covered(season: Season, { month, span }: Aim): { from: number; to: number } {
  const to = periodOf(season, month);
  if (span === "ytd") return { from: periodOf(season, (yearOf(month) * 100 + 1) as Month), to };
  if (span === "quarter" && season !== 4) return { from: periodOf(season, addMonths(month, -2)), to };
  return { from: to, to };
}

interface Ahead {
  foresight: Foresight;
  /** First and last period ahead that the aim covers. */
  from: number;
  to: number;
  last: number;
  weights: Float64Array;
}

/** @param weight of each period ahead that the aim covers */
function ahead(series: Series, aim: Aim, now: Month, weight: (period: number) => number): Ahead | MissingReason {
  const { season, first, values } = series;
  const last = first + values.length - 1;
  const { from, to } = covered(season, aim);
  if (to <= last) return "period-over";
  if (periodsBehind(series, now) > (mostBehind * season) / 12) return "too-old";
  if (to - last > (mostAhead * season) / 12) return "too-far";
  const foresight = foreseeOnce(series, to - last);
  if (!foresight) return whyUnforeseen(series);
  const weights = Float64Array.from({ length: to - last }, (_, h) => {
    const period = last + 1 + h;
    return period >= from ? weight(period) : 0;
  });
  return { foresight, from, to, last, weights };
}

const monthsWeight =
  (season: Season) =>
  (period: number): number =>
    season === 4 ? 1 : monthsIn(season, period);

function foreseeLevel(history: History, aim: Aim): Foreseen | MissingReason {
  const series = levelsOf(history);
  if (!series) return "not-published";
  const { season } = series;
  const isFlow = history.point.indicator.kind === "flow";
  const to = covered(season, aim).to;
  const found = ahead(
    series,
    aim,
    history.point.month,
    isFlow ? monthsWeight(season) : (period) => (period === to ? 1 : 0),
  );
  if (typeof found === "string") return found;
  const done = isFlow ? sumOf(history.cumulative, series, found.from, found.last) : 0;
  if (done === null) return "not-published";
  return described(found, season, shifted(outlookOfSum(found.foresight, found.weights), 1, done), "levels");
}

const described = ({ foresight, last }: Ahead, season: Season, outlook: Outlook, way: Foreseen["way"]): Foreseen => ({
  outlook,
  foresight,
  upTo: monthOfPeriod(season, last),
  way,
});

/** What is done in some periods of one year: the difference of cumulative values, else the periods' sum; null where unknown. */
function sumOf(cumulative: Told, { season, first, values }: Series, from: number, to: number): number | null {
  if (to < from) return 0;
  const told = cumulative.get(monthOfPeriod(season, to));
  if (told !== undefined && yearOfPeriod(season, from - 1) < yearOfPeriod(season, from)) return told;
  let sum = 0;
  for (let period = from; period <= to; period++) {
    const value = values[period - first];
    if (value === undefined || Number.isNaN(value)) return null;
    sum += value * monthsWeight(season)(period);
  }
  return sum;
}

/** Growth from levels: this year's, told and foreseen, on last year's. What is done keeps its published growth. */
function foreseeGrowthOfLevels(history: History, aim: Aim): Foreseen | MissingReason {
  const series = levelsOf(history);
  if (!series) return "not-published";
  const { season } = series;
  if (history.point.indicator.kind !== "flow") return foreseeGrowthOfBalance(history, aim, series);
  const found = ahead(series, aim, history.point.month, monthsWeight(season));
  if (typeof found === "string") return found;
  const { from, to, last, foresight, weights } = found;
  const base = sumOf(history.cumulative, series, from - season, to - season);
  const baseDone = sumOf(history.cumulative, series, from - season, last - season);
  const done = sumOf(history.cumulative, series, from, last);
  if (base === null || baseDone === null || done === null) return "base-missing";
  if (base <= 0 || base - baseDone <= 0) return "base-not-positive";
  const told = aim.span === "ytd" ? history.cumulativeGrowth.get(monthOfPeriod(season, last)) : undefined;
  const isComparable = history.point.indicator.growth === "comparable";
  // Levels of two years on different bases must not be divided, unless what is done shows by how much they differ.
  if (isComparable && (told === undefined || baseDone <= 0)) return "not-comparable";
  const ratio = baseDone > 0 ? 100 * (done / baseDone - 1) : 0;
  const growthDone = told ?? ratio;
  const rest = (base - baseDone) / base;
  const correction = isComparable ? growthDone - ratio : 0;
  // g·B₁/B of what is done, and of the rest 100·(R − B₂)/B.
  const shift = growthDone * (1 - rest) + (correction - 100) * rest;
  return described(found, season, shifted(outlookOfSum(foresight, weights), 100 / base, shift), "levels");
}

function foreseeGrowthOfBalance(history: History, aim: Aim, series: Series): Foreseen | MissingReason {
  const to = periodOf(series.season, aim.month);
  const found = ahead(series, aim, history.point.month, (period) => (period === to ? 1 : 0));
  if (typeof found === "string") return found;
  const base = series.values[to - series.season - series.first];
  if (base === undefined || Number.isNaN(base)) return "base-missing";
  if (base <= 0) return "base-not-positive";
  return described(
    found,
    series.season,
    shifted(outlookOfSum(found.foresight, found.weights), 100 / base, -100),
    "levels",
  );
}

/** Growth from growth alone: what is done at its published growth, the rest as foreseen; the more is done, the surer. */
function foreseeGrowth(history: History, aim: Aim): Foreseen | MissingReason {
  const series = growthsOf(history);
  if (!series) return "not-published";
  const { season } = series;
  const isBalance = history.point.indicator.kind === "stock";
  const { from, to } = covered(season, aim);
  const weight = isBalance ? (period: number) => (period === to ? 1 : 0) : baseWeights(history, season, from, to);
  const found = ahead(series, aim, history.point.month, weight);
  if (typeof found === "string") return found;
  let [done, total] = [0, 0];
  for (let period = from; period <= to; period++) {
    total += weight(period);
    if (period <= found.last) done += weight(period);
  }
  const told = history.cumulativeGrowth.get(monthOfPeriod(season, found.last));
  if (done > 0 && (told === undefined || aim.span !== "ytd")) return "not-published";
  const sum = outlookOfSum(found.foresight, found.weights);
  return described(found, season, shifted(sum, 1 / total, (done * (told ?? 0)) / total), "growth");
}

/** A figure's own course carried on. */
export function foreseeOwn(series: Series, aim: Aim, now: Month): Foreseen | MissingReason {
  const to = periodOf(series.season, aim.month);
  const found = ahead(series, aim, now, (period) => (period === to ? 1 : 0));
  if (typeof found === "string") return found;
  return described(found, series.season, outlookOfSum(found.foresight, found.weights), "own");
}

/** Each period by last year's level, where all of them are known; else by its months. */
function baseWeights(history: History, season: Season, from: number, to: number): (period: number) => number {
  const levels = levelsOf(history);
  const at = (period: number) => levels?.values[period - season - levels.first] ?? Number.NaN;
  const isKnown = Array.from({ length: to - from + 1 }, (_, i) => at(from + i)).every((value) => value > 0);
  const months = monthsWeight(season);
  return isKnown ? (period) => at(period) * months(period) : months;
}
