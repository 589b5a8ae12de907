import { yearOnYear } from "../measures/index.ts";
import { knownBase } from "./base.ts";
import { computed, type Derivation, valueIn } from "./derivation.ts";
import { type Point, withMeasure } from "./point.ts";
import { show, showMeasured } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Growth as this year's level on last year's, never on a base that was worked back from a growth rate. */
export function ofLevels(point: Point, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "level"));
  const then = knownBase(point, workings);
  const measured = yearOnYear({ now: valueIn(now), base: valueIn(then) });
  return computed(point, measured, [now, then], {
    formula: () => ({
      words: "本期÷上年同期−1",
      numbers: `${show(now)}÷${show(then)}−1=${showMeasured(point, measured)}`,
    }),
    notes: () =>
      measured.status === "missing" && measured.reason === "base-not-positive"
        ? ["上年同期数为零或负数，不计算增速。"]
        : [],
  });
}
