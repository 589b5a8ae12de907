import { type Figure, type MissingReason, missingWords, roundHalfUp } from "@diaodu/core/figures";
import { addressIn, titleOf } from "./address.ts";
import type { Scope } from "./scope.ts";

/** A figure that a mark names, or why there is none. */
export type Known =
  | { known: true; figure: Figure & { value: number }; title: string }
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
    if (figure && figure.value !== null) return { known: true, figure: { ...figure, value: figure.value }, title };
    return { known: false, title, reason: reasonOf(figure), ...(figure?.reason ? { cause: figure.reason } : {}) };
  };
}

function reasonOf(figure: Figure | undefined): string {
  if (figure?.status === "suppressed") return "按统计保密规定不予公布";
  return missingWords[figure?.reason ?? "not-published"].zh;
}

/** As the reader sees it: what rounds to 持平 is neither above nor below zero. */
export const roundedValue = ({ value, decimals }: { value: number; decimals: number }): number =>
  roundHalfUp(value, decimals);
