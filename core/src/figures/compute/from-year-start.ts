import { difference, given } from "../measures/index.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { ayearBefore, type Point, withMeasure, yearStart } from "./point.ts";
import { show, showMeasured, showTerm } from "./show.ts";
import type { Workings } from "./workings.ts";

/** A balance's change since the end of last year (比年初); only balances have one. */
export function fromYearStart(point: Point, workings: Workings): Derivation {
  if (point.indicator.kind !== "stock") return absent(point, "not-published");
  const { unit } = point.indicator;
  const now = workings.of(withMeasure(point, "level"));
  const start = workings.of(withMeasure(yearStart(point), "level"));
  if (valueIn(now) !== null && valueIn(start) === null) return absent(point, "base-missing", [now, start]);
  const measured = difference(given(valueIn(now), unit), given(valueIn(start), unit), unit);
  return computed(point, measured, [now, start], {
    formula: () => ({
      words: "期末余额−上年末余额",
      numbers: `${show(now)}−${showTerm(start)}=${showMeasured(point, measured)}`,
    }),
  });
}

/** The same a year before. */
export function fromYearStartBase(point: Point, workings: Workings): Derivation {
  const before = workings.of(withMeasure(ayearBefore(point), "from-year-start"));
  return computed(point, before.measured, [before], {
    formula: () => ({ words: "上年同期比年初增减", numbers: show(before) }),
  });
}
