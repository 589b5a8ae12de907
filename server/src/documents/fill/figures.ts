import { type Figure, type MissingReason, missingWords, orderOfTurn, roundHalfUp } from "@diaodu/core/figures";
import { addressIn, titleOf } from "./address.ts";
import type { Scope } from "./scope.ts";

/** A figure that a mark names, or why there is none. What became of a loss is known too, though by a word (扭亏为盈) and no number. */
export type Known =
  | { known: true; figure: Figure; title: string }
  | { known: false; title: string; reason: string; cause?: MissingReason };

/** Looks up what words mean somewhere. All figures of a template were resolved at once before. */
export type Look = (words: string, scope: Scope) => Known;

/** @param figures by canonical address */
export function lookIn(figures: ReadonlyMap<string, Figure>): Look {
  return (words, scope) => {
    const named = addressIn(words, scope);
    if (!named.ok) return { known: false, title: words, reason: named.faults[0]?.message.zh ?? "" };
    const title = titleOf(named.value.address);
    const figure = figures.get(named.value.canonical);
    if (figure && (figure.value !== null || figure.turn)) return { known: true, figure, title };
    return { known: false, title, reason: reasonOf(figure), ...(figure?.reason ? { cause: figure.reason } : {}) };
  };
}

function reasonOf(figure: Figure | undefined): string {
  if (figure?.status === "suppressed") return "按统计保密规定不予公布";
  return missingWords[figure?.reason ?? "not-published"].zh;
}

/**
 * As the reader sees it: what rounds to 持平 is neither above nor below zero, 由盈转亏 and 增亏 are below every fall, 扭亏为盈 and 减亏
 * above every rise.
 */
export const orderOf = ({ value, decimals, turn }: Figure): number =>
  turn ? orderOfTurn[turn] : value === null ? Number.NaN : roundHalfUp(value, decimals);

/** The number a chart draws; a turn has none. */
export const roundedValue = ({ value, decimals }: Figure): number | null =>
  value === null ? null : roundHalfUp(value, decimals);
