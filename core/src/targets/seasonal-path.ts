import {
  type Derivation,
  inMonth,
  inSpan,
  type Point,
  type Value,
  valueIn,
  type Workings,
  withMeasure,
} from "../figures/index.ts";
import { type Month, month, yearOf } from "../period/index.ts";

/** The usual course of a year (季节路径): the mean of recent years' shares. */
export interface SeasonalPath {
  /** Share of the year (or of its part up to `end`) that has usually gone by the end of each month, %; null where no year tells. */
  shares: readonly Value[];
  /** Years averaged, and those left out as abnormal, newest first. */
  years: readonly number[];
  leftOut: readonly number[];
  /** Last year's and earlier levels that were read, of the years averaged. */
  levelsAt(monthOfYear: number): Derivation[];
}

/** A mean of three years; two more are looked at, so that abnormal ones can be left out. */
const yearsAveraged = 3;
const yearsRead = 5;
/** Fewer years cannot tell which of them is the abnormal one. */
const fewestToCompare = 3;
/** A year whose course lies so many points off the others', and so many times as far as is usual, is abnormal (2020年一季度). */
const abnormalPp = 3;
const abnormalTimes = 3;

interface Year {
  year: number;
  levels: readonly Derivation[];
  shares: readonly Value[];
}

/**
 * The course of the year before the point's, from the indicator's own cumulative levels.
 * @param end month of the year in which the path ends at 100
 * @source domain/targets.md 6.2
 */
export function seasonalPath(point: Point, workings: Workings, end = 12): SeasonalPath {
  const last = yearOf(point.month) - 1;
  const read = Array.from({ length: yearsRead }, (_, back) => readYear(point, last - back, end, workings));
  const known = read.filter(({ shares }) => shares.some((share, i) => share !== null && i + 1 < end));
  const normal = known.filter((year) => !isAbnormal(year, known));
  const averaged = normal.slice(0, yearsAveraged);
  const oldest = averaged.at(-1)?.year ?? last;
  return {
    shares: Array.from({ length: 12 }, (_, i) => mean(averaged.map(({ shares }) => shares[i] ?? null))),
    years: averaged.map(({ year }) => year),
    leftOut: known.filter((each) => !normal.includes(each) && each.year > oldest - 1).map(({ year }) => year),
    levelsAt: (at) => averaged.flatMap(({ levels }) => [levels[at - 1], levels[end - 1]].filter((each) => !!each)),
  };
}

function readYear(point: Point, year: number, end: number, workings: Workings): Year {
  const at = (ofYear: number) =>
    withMeasure(inSpan(inMonth({ ...point, goal: 0 }, month(year, ofYear) as Month), "ytd"), "level");
  const levels = Array.from({ length: 12 }, (_, i) => workings.of(at(i + 1)));
  const whole = levels[end - 1] ? valueIn(levels[end - 1] as Derivation) : null;
  const shareOf = (level: Derivation): Value => {
    const value = valueIn(level);
    return value === null || whole === null || whole <= 0 ? null : (100 * value) / whole;
  };
  return { year, levels, shares: levels.map(shareOf) };
}

/** How far a year's course runs from the middle of all years, at its farthest month. */
function distance(year: Year, all: readonly Year[]): number {
  const gaps = year.shares.map((share, i) => {
    const middle = median(all.flatMap(({ shares }) => shares[i] ?? []));
    return share === null || middle === null ? 0 : Math.abs(share - middle);
  });
  return Math.max(0, ...gaps);
}

function isAbnormal(year: Year, all: readonly Year[]): boolean {
  if (all.length < fewestToCompare) return false;
  const usual = median(all.map((each) => distance(each, all))) ?? 0;
  return distance(year, all) > Math.max(abnormalPp, abnormalTimes * usual);
}

function median(values: readonly number[]): Value {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? (sorted[half] ?? null) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

function mean(values: readonly Value[]): Value {
  const known = values.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** How the shares were had, for a note. */
export function seasonWords({ years, leftOut }: SeasonalPath): string {
  const names = (list: readonly number[]) =>
    [...list]
      .reverse()
      .map((year) => `${year}年`)
      .join("、");
  const left = leftOut.length > 0 ? `；${names(leftOut)}走势异常，未采用` : "";
  return `季节进度：${names(years)}各月累计占全期比重的平均数${left}。`;
}
