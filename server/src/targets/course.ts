import type { Address, Measure } from "@diaodu/core/address";
import type { Indicator } from "@diaodu/core/catalogue";
import type { Target, Value, Workings } from "@diaodu/core/figures";
import { addMonths, type Month, month, monthOfYear, yearOf } from "@diaodu/core/period";
import { type CoursePeriod, levelsFor } from "@diaodu/core/targets";
import { monthsOf } from "../figures/months.ts";
import { indicatorOf, valueAt } from "./periods.ts";

/** Sums since the year's start at the ends of a target's periods: last year's, and how this year has grown so far. */
export interface Cumulative {
  month: Month;
  /** Last year's sum, in the unit of `weighedBy`; null: not known. */
  base: Value;
  /** This year's so far, % and in the indicator's unit. */
  growth: Value;
  level: Value;
}

/** What the course of a target's year is made of. */
export interface CourseFigures {
  target: Target;
  of: Indicator;
  /** Whose levels weigh the periods: the indicator itself, the nearest that has levels, or none. */
  weighedBy: Indicator | null;
  /** In order; the first one is what comes before the target's own period (a single quarter's year so far), if anything. */
  points: Cumulative[];
}

/** Whether months of the target can be weighed and added up at all. */
export const hasCourse = (target: Target): boolean => {
  const { kind } = indicatorOf(target);
  const isSummed = kind === "flow" || (kind === "index" && target.measure === "yoy");
  return isSummed && (target.measure === "yoy" || target.measure === "level");
};

const start = ({ month: end, span }: Target): Month => {
  const ofYear = monthOfYear(end);
  const months = span === "month" ? 1 : span === "quarter" ? 3 : ofYear;
  return month(yearOf(end), ofYear - months + 1);
};

/** Reads the course of a target as it is known up to a month. It asks for the same figures whatever it finds. */
export function courseFigures(target: Target, asked: Month, workings: Workings): CourseFigures {
  const of = indicatorOf(target);
  const weighedBy = levelsFor(of);
  const { region, industry } = target;
  const filters = industry ? { industry } : {};
  const read = (indicator: Indicator, at: Month, measure: Measure): Value => {
    const address: Address = { region, indicator: indicator.code, month: at, span: "ytd", measure, filters };
    return valueAt(address, workings);
  };
  const points = boundaries(target, of).map((at): Cumulative => {
    const isOver = at <= asked;
    return {
      month: at,
      base: weighedBy && read(weighedBy, addMonths(at, -12), "level"),
      growth: isOver ? read(of, at, "yoy") : null,
      level: isOver && of.kind === "flow" ? read(of, at, "level") : null,
    };
  });
  return { target, of, weighedBy, points };
}

/** Ends of the periods within the target's, and the one before it where it starts within the year. */
function boundaries(target: Target, of: Indicator): Month[] {
  const first = start(target);
  const year = Array.from({ length: monthOfYear(target.month) }, (_, i) => month(yearOf(target.month), i + 1));
  const ends = monthsOf(of, "ytd", year);
  const before = ends.filter((at) => at < first).at(-1);
  return [...(before === undefined ? [] : [before]), ...ends.filter((at) => at >= first)];
}

/** The periods of a course and how they are weighed. */
export interface Weighed {
  /** `own` last year's levels, `nearest` those of another indicator, `equal` none is known: all months weigh the same. */
  by: "own" | "nearest" | "equal";
  periods: CoursePeriod[];
}

/**
 * Single periods from sums since the year's start, growth of those to come left at zero. A period of which something is not known is
 * taken together with the one after it; without the whole year's base all months weigh the same.
 */
export function periodsOf(figures: CourseFigures): Weighed {
  const { of, weighedBy, points, target } = figures;
  const first = start(target);
  const isWeighed =
    (points.at(-1)?.base ?? 0) > 0 && points.every(({ month: at, base }) => at >= first || base !== null);
  const by = !isWeighed ? "equal" : weighedBy === of ? "own" : "nearest";
  const weighed = isWeighed ? points : points.map((point) => ({ ...point, base: monthOfYear(point.month) }));
  const sums = weighed.map((point): Sum => ({ ...point, sum: sumOf(point, by === "own", target) }));
  const newest = sums.findLast(({ sum }) => sum !== null)?.month ?? 0;
  const known = sums.filter(({ month: at, base, sum }) => base !== null && (at > newest || sum !== null));
  return { by, periods: known.flatMap((point, i) => periodAt(point, known[i - 1], first)) };
}

interface Sum extends Cumulative {
  /** This year's on last year's basis; null: to come. */
  sum: Value;
}

/** For a promised amount the amount itself, else last year's grown by the published rate. */
function sumOf({ base, growth, level }: Cumulative, isOwn: boolean, { measure }: Target): Value {
  if (measure === "level" && isOwn) return level;
  return base === null || growth === null ? null : base * (1 + growth / 100);
}

function periodAt(point: Sum, before: Sum | undefined, first: Month): CoursePeriod[] {
  if (point.month < first) return [];
  const months = monthOfYear(point.month) - (before ? monthOfYear(before.month) : 0);
  const base = (point.base ?? 0) - (before?.base ?? 0);
  const then = before ? before.sum : 0;
  const isDone = point.sum !== null && then !== null && base > 0;
  const growth = isDone ? (((point.sum ?? 0) - (then ?? 0)) / base - 1) * 100 : 0;
  return [{ month: point.month, months, base, growth, isDone }];
}
