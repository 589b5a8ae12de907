import type { CellPromise } from "../phrase/index.ts";
import type { Settled } from "./settle.ts";

const inPercent: ReadonlySet<Settled["measure"]> = new Set(["yoy", "share", "up-face"]);
type Doubt = { fault: "targets/fraction-or-percent" | "targets/index-or-growth"; details: Record<string, number> };

/**
 * What a bare number leaves open about its percent sign. 0.06 may be 6 % that lost its format: promises are made in round numbers, so with
 * two decimals it is refused; with one (0.5) it is taken as it stands, and told. 102 of a price may be its index.
 * @returns words to be told, a fault, or null for no doubt
 */
export function percentDoubt({ unit }: CellPromise, { measure, value, indicator }: Settled): Doubt | string | null {
  const isPercent = inPercent.has(measure) || (measure === "level" && indicator.unit === "%");
  if (unit !== null || value === null || value === 0 || !isPercent) return null;
  if (indicator.group === "prices" && value >= leastIndex)
    return { fault: "targets/index-or-growth", details: { growth: Number((value - 100).toPrecision(12)) } };
  if (Math.abs(value) >= 1) return null;
  const percent = Number((value * 100).toPrecision(12));
  return Number.isInteger(Number((value * 10).toPrecision(12)))
    ? `${value}按${value}%录入，不是${percent}%`
    : { fault: "targets/fraction-or-percent", details: { percent } };
}

/** Prices do not rise by half in a year, and no index of them falls below it. */
const leastIndex = 50;
