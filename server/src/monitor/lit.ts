import { type Measure, usualSpan } from "@diaodu/core/address";
import { type Indicator, indicator, indicators } from "@diaodu/core/catalogue";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { monitorFault } from "@diaodu/core/monitor";
import type { Span } from "@diaodu/core/period";

/** What is lit of an indicator, and whose cuts light it. */

export const headlines: readonly Indicator[] = indicators
  .filter(({ headline }) => headline !== undefined)
  .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));

/** Rates are lit as they stand (产销率, PMI); of all else the growth is. */
export const litMeasure = ({ kind }: Pick<Indicator, "kind">): Measure => (kind === "rate" ? "level" : "yoy");

export const litSpan = (of: Indicator): Span => usualSpan(of);

/** Headlines, where a list holds their word. */
const headlinesWord = "headlines";

/**
 * The indicators of a list of codes and groups, each once in the order named; without a list the headlines.
 * @example chosenIndicators("gdp,prices") // gdp and all of the group prices
 */
export function chosenIndicators(list: string | undefined): Result<readonly Indicator[]> {
  if (list === undefined || list.trim() === "") return ok(headlines);
  const faults: Fault[] = [];
  const chosen = list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .flatMap((word) => {
      const found = indicatorsNamed(word);
      if (found.length === 0) faults.push(monitorFault("monitor/unknown-indicator", { code: word }));
      return found;
    });
  return faults.length > 0 ? refuse(...faults) : ok([...new Set(chosen)]);
}

function indicatorsNamed(word: string): readonly Indicator[] {
  if (word === headlinesWord) return headlines;
  const one = indicator(word);
  return one ? [one] : indicators.filter(({ group }) => group === word);
}
