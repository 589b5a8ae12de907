import type { Value } from "../../figures/index.ts";
import { allocateInteger, lastQuarterNeeded } from "../measures/index.ts";
import { sumOf } from "../what-if/course.ts";

/** A part of a target's period: a month, or a quarter. */
export interface TimePart {
  /** Weight: last year's value of it. */
  base: number;
  /** What came, as growth in %; null: it is not over. */
  actual: Value;
  /** Growth set for the part by itself, %; null: none. */
  assigned: Value;
}

/**
 * Growth that each part must reach from now on: what is over stands, what was set for a part is taken as it is, and the parts left
 * share what then remains alike. With front-loaded quarters it is the last quarter that must make up for the rest.
 * @param growth of the whole, %
 * @returns null for parts that are over, and where nothing is left to share
 * @source domain/targets.md 3.2, 4.1
 */
export function neededOfParts(parts: readonly TimePart[], growth: number): Value[] {
  const given = parts.filter(({ actual, assigned }) => actual !== null || assigned !== null);
  const free = parts.filter((part) => !given.includes(part));
  const last = lastQuarterNeeded({
    bases: [...given.map(({ base }) => base), sumOf(free, ({ base }) => base)],
    targetGrowth: growth,
    growths: given.map(({ actual, assigned }) => actual ?? assigned),
  });
  return parts.map(({ actual, assigned }) => (actual === null ? (assigned ?? last?.growth ?? null) : null));
}

/** Splits an amount by weights: what is counted in whole ones by largest remainders, all else in proportion. */
export function splitLevel(level: number, weights: readonly number[], isCounted: boolean): Value[] {
  const whole = isCounted ? allocateInteger(level, weights) : null;
  const total = sumOf(weights, (weight) => weight);
  return whole ?? weights.map((weight) => (total > 0 ? (level * weight) / total : null));
}
