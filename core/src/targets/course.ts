import type { Indicator } from "../catalogue/index.ts";
import {
  type Derivation,
  impliedBase,
  inMonth,
  inSpan,
  type Point,
  type Value,
  valueIn,
  valueOf,
  type Workings,
  withMeasure,
  yearOnYear,
} from "../figures/index.ts";
import { month, yearOf } from "../period/index.ts";
import { levelsFor } from "./path/index.ts";

/** A year's cumulative figures and last year's, by month of the year: 1 to 12; nothing before the first (0). */
export interface Course {
  /** Whose levels last year's are: the indicator's own, or of what has only growth the nearest there are. */
  weighedBy: Indicator;
  /** This year's level up to a month. */
  done(ofYear: number): Value;
  /** Last year's level up to a month, as published then. */
  base(ofYear: number): Value;
  growth(ofYear: number): Value;
  /** The figures themselves, for formulas and explanations. */
  levelAt(ofYear: number): Derivation | null;
  baseAt(ofYear: number): Derivation | null;
  growthAt(ofYear: number): Derivation | null;
}

/** Reads the course of the point's year up to its month, and all of last year's. It asks for every month whatever it finds. */
export function courseOf(point: Point, upTo: number, workings: Workings): Course {
  const year = yearOf(point.month);
  const plain = inSpan({ ...point, goal: 0 }, "ytd");
  const thisYears = (measure: "level" | "yoy") =>
    Array.from({ length: upTo }, (_, i) => workings.of(inMonth(withMeasure(plain, measure), month(year, i + 1))));
  const levels = thisYears("level");
  const rates = thisYears("yoy");
  const weighedBy = levelsFor(point.indicator) ?? point.indicator;
  const bases = Array.from({ length: 12 }, (_, i) =>
    workings.of(inMonth({ ...withMeasure(plain, "level"), indicator: weighedBy }, month(year - 1, i + 1))),
  );
  const read = (list: readonly Derivation[]) => (ofYear: number) => list[ofYear - 1] ?? null;
  const value = (list: readonly Derivation[]) => (ofYear: number) => {
    const found = list[ofYear - 1];
    return ofYear === 0 ? 0 : found ? valueIn(found) : null;
  };
  return {
    weighedBy,
    done: value(levels),
    base: value(bases),
    growth: value(rates),
    levelAt: read(levels),
    baseAt: read(bases),
    growthAt: read(rates),
  };
}

/** Half of the last digit of a published growth rate. */
const roundingPp = 0.05;

/**
 * How last year's levels as published then must be raised to stand on the basis of this year's growth (可比口径): 1 where they give
 * that growth, or where one of the two is not known.
 * @source domain/targets.md 9; domain/statistics.md 3.2
 */
export function comparableScale(course: Course, ofYear: number): number {
  const [done, base, growth] = [course.done(ofYear), course.base(ofYear), course.growth(ofYear)];
  const implied = valueOf(impliedBase(done, growth));
  const ratio = valueOf(yearOnYear({ now: done, base }));
  if (implied === null || ratio === null || growth === null || base === null || base <= 0) return 1;
  return Math.abs(ratio - growth) <= roundingPp + 1e-9 ? 1 : implied / base;
}
