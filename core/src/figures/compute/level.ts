import { addMonths, monthOfYear } from "../../period/index.ts";
import { monthFromCumulative } from "../measures/index.ts";
import { brokenBetween, brokenNotes } from "./broken-cumulative.ts";
import { absent, computed, type Derivation, reasonIn, valueIn } from "./derivation.ts";
import { inMonth, inSpan, isInCombinedMonths, isQuarterEnd, type Point } from "./point.ts";
import { periodNameWithoutYear, show, showMeasured, showTerm } from "./show.ts";
import type { Workings } from "./workings.ts";

/**
 * A level that is not published: a balance's at the end of the span, a month or a quarter from two cumulative values.
 * @source domain/statistics.md 3.3
 */
export function level(point: Point, workings: Workings): Derivation {
  const { indicator, span, month } = point;
  if (indicator.kind === "index") return absent(point, "not-published");
  if (indicator.kind === "stock") return span === "month" ? underRange(point, workings) : atEndOf(point, workings);
  if (isInCombinedMonths(point)) return absent(point, "jan-feb-combined");
  // A ratio of a single month cannot be had from ratios of longer spans.
  if (indicator.kind === "rate" || (span === "quarter" && !isQuarterEnd(month))) return absent(point, "not-published");
  if (span === "ytd")
    return monthOfYear(month) === 1 ? same(point, inSpan(point, "month"), workings) : absent(point, "not-published");
  return fromCumulative(point, workings);
}

const monthsIn = (point: Point): number => (point.span === "quarter" ? 3 : 1);

/** The cumulative value to the end of the span, and the one before its start; none where the span begins the year. */
export function cumulatives(point: Point): { to: Point; before: Point | null } {
  const to = inSpan(point, "ytd");
  const isFirst = monthOfYear(point.month) === monthsIn(point);
  return { to, before: isFirst ? null : inMonth(to, addMonths(point.month, -monthsIn(point))) };
}

function fromCumulative(point: Point, workings: Workings): Derivation {
  const { to, before } = cumulatives(point);
  if (!before) return fromPublished(point, to, workings);
  const now = workings.of(to);
  const earlier = workings.of(before);
  if (isStillReported(now) || isStillReported(earlier)) return absent(point, "still-reporting", [now, earlier]);
  const broken = brokenBetween(now, earlier);
  if (broken) return absent(point, broken, [now, earlier], { notes: () => brokenNotes(now, earlier) });
  const measured = monthFromCumulative(valueIn(now), valueIn(earlier), point.indicator.unit);
  return computed(point, measured, [now, earlier], {
    formula: () => ({
      words: `${periodNameWithoutYear(to)}累计−${periodNameWithoutYear(before)}累计`,
      numbers: `${show(now)}−${showTerm(earlier)}=${showMeasured(point, measured)}`,
    }),
    notes: () => ["由累计数相减得出；以前月份的修订会一并计入本期。"],
  });
}

/** Sums of different enterprises must not be taken from each other: those that are missing would be a decline. */
export const isStillReported = ({ aggregate }: Derivation): boolean => aggregate?.state === "open";

/** The year's first month or quarter is its own cumulative value. Only a published one: asking in turn would come back here. */
function fromPublished(point: Point, to: Point, workings: Workings): Derivation {
  const now = workings.told(to);
  return now ? restated(point, now, "年初第一期，当期数即累计数") : absent(point, "not-published");
}

function same(point: Point, other: Point, workings: Workings): Derivation {
  const now = workings.told(other);
  return now ? restated(point, now, "年初第一期，累计数即当期数") : absent(point, "not-published");
}

/** Some tables print a balance under 1-3月 like a sum; it is the balance at that span's end all the same. */
export function underRange(point: Point, workings: Workings): Derivation {
  const printed = workings.published(inSpan(point, "ytd"));
  return printed ? restated(point, printed, "表中列在累计栏下，即期末数") : absent(point, "not-published");
}

function atEndOf(point: Point, workings: Workings): Derivation {
  return restated(point, workings.of(inSpan(point, "month")), "余额取期末数");
}

/** A figure that is another one under its own name. */
export function restated(point: Point, other: Derivation, words: string): Derivation {
  if (other.measured.status === "missing") return absent(point, reasonIn(other), [other]);
  return computed(point, other.measured, [other], { formula: () => ({ words, numbers: show(other) }) });
}
