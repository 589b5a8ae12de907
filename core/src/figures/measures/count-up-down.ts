import type { Measured } from "../types.ts";
import { missing, type Value } from "./measured.ts";
import { roundHalfUp } from "./rounding.ts";
import { percentOf } from "./share.ts";

/** How many grew, fell and stood still (N升M降), and how many reported nothing. */
export interface UpDown {
  up: number;
  down: number;
  flat: number;
  missing: number;
  /** Growth face (增长面): those that grew, in percent of those that reported. */
  face: Measured;
}

/**
 * Counts the signs of rates as published: 0.04 with one decimal is flat, neither up nor down.
 * @source domain/statistics.md 3.10; vectors stat.count_updown
 * @example countUpDown([3, -1, 0.04, null, 2, -0.04]) // {"up":2,"down":1,"flat":2,"missing":1,"face":"40 %"}
 */
export function countUpDown(growthsPct: readonly Value[], decimals = 1): UpDown {
  const signs = growthsPct
    .filter((growth) => growth !== null)
    .map((growth) => Math.sign(roundHalfUp(growth, decimals)));
  const count = (sign: number): number => signs.filter((each) => each === sign).length;
  return {
    up: count(1),
    down: count(-1),
    flat: count(0),
    missing: growthsPct.length - signs.length,
    face: signs.length === 0 ? missing("no-peers") : percentOf(count(1), signs.length),
  };
}
