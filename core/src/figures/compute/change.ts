import { monthOfYear, yearOf } from "../../period/index.ts";
import { pointDifference } from "../measures/index.ts";
import { absent, computed, type Derivation, reasonIn, valueIn } from "./derivation.ts";
import { ayearBefore, type Point, periodBefore, withMeasure } from "./point.ts";
import { periodName, show, showMeasured, showTerm } from "./show.ts";
import { publishedGrowth } from "./signed.ts";
import type { Workings } from "./workings.ts";

/** Rates are compared as published. */
const decimals = 1;

/**
 * Change of growth against the period before (较上月): of the same year, and of 1—2月 against the whole last year. Where the
 * period before was not published, the last published one of the year counts.
 * @source domain/statistics.md 3.9, 3.11
 */
export function yoyChange(point: Point, workings: Workings): Derivation {
  return changeOf(point, lastGrowth(point, workings), workings);
}

/** Change of growth against the same period of last year. */
export function yoyChangeOnYear(point: Point, workings: Workings): Derivation {
  return changeOf(point, workings.of(withMeasure(ayearBefore(point), "yoy")), workings);
}

/** Growth of the period before. */
export function lastGrowth(point: Point, workings: Workings): Derivation {
  const at = withMeasure(point, "yoy");
  const before = periodBefore(at);
  const nearest = workings.of(before);
  const published = earlierInYear(before).map(
    (earlier) => publishedGrowth(earlier, workings) ?? workings.told(earlier),
  );
  if (nearest.measured.status === "ok") return nearest;
  return published.find((growth) => growth !== null) ?? nearest;
}

/** Periods of the year before `point`, nearest first. */
function earlierInYear(point: Point): Point[] {
  const earlier: Point[] = [];
  for (let at = periodBefore(point); yearOf(at.month) === yearOf(point.month); at = periodBefore(at)) earlier.push(at);
  return earlier.slice(0, monthOfYear(point.month));
}

function changeOf(point: Point, before: Derivation, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "yoy"));
  if (valueIn(now) === null) return absent(point, reasonIn(now), [now, before]);
  if (valueIn(before) === null) return absent(point, "base-missing", [now, before]);
  const measured = pointDifference(valueIn(now), valueIn(before), decimals);
  return computed(point, measured, [now, before], {
    formula: () => ({
      words: `${periodName(now.point)}同比−${periodName(before.point)}同比`,
      numbers: `${show(now)}−${showTerm(before)}=${showMeasured(point, measured)}`,
    }),
    notes: () => ["按公布的一位小数相减。"],
  });
}
