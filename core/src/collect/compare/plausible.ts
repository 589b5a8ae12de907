import { indicator as indicatorOf } from "../../catalogue/index.ts";
import type { ReadCell } from "../types.ts";

/** Growth above this is worded as a multiple and worth a look. @source domain/statistics.md 6 */
const wildGrowthPct = 1000;
/** There are 2 978 counties; no table of siblings is longer than a province's. */
const lastRank = 250;

/** Nothing falls by more than all of it, except a difference such as profit, which may turn into a loss. */
const mayTurn = (code: string | null) =>
  indicatorOf(code ?? "")?.group === "efficiency" || /profit|balance/.test(code ?? "");

/** Values that a measure can hardly take. A hint for the eye only: the figure is stored. */
export function isImplausible({ measure, value, indicator }: ReadCell): boolean {
  if (value === null) return false;
  switch (measure) {
    case "yoy":
      return Math.abs(value) > wildGrowthPct || (value < -100 && !mayTurn(indicator));
    case "rank":
    case "level-rank":
      return !Number.isInteger(value) || value < 1 || value > lastRank;
    case "share":
    case "up-face":
      return value < 0 || value > 100;
    default:
      return false;
  }
}
