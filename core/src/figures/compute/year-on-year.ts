import {
  difference,
  fixed,
  monthGrowthError,
  monthGrowthFromCumulative,
  monthGrowthFromRates,
  ok,
  PERCENT,
  percentOf,
  roundHalfUp,
  yearOnYear,
} from "../measures/index.ts";
import { knownBase } from "./base.ts";
import { absent, computed, type Derivation, reasonIn, roundedIn, valueIn } from "./derivation.ts";
import { cumulatives, restated } from "./level.ts";
import { inSpan, isInCombinedMonths, isQuarterEnd, type Point, withMeasure } from "./point.ts";
import { show, showNumber, showResult, showTerm } from "./show.ts";
import type { Workings } from "./workings.ts";

/**
 * Growth (同比) that is not published. What is counted as a price index is its distance from 100; a ratio's change is told in
 * points; all else is this year's level on last year's.
 * @source domain/statistics.md 3.1, 3.3, 4
 */
export function growth(point: Point, workings: Workings): Derivation {
  const { indicator, span, month } = point;
  if (isInCombinedMonths(point)) return absent(point, "jan-feb-combined");
  if (span === "quarter" && !isQuarterEnd(month)) return absent(point, "not-published");
  if (indicator.kind === "stock") return span === "month" ? ofLevels(point, workings) : atEnd(point, workings);
  if (indicator.group === "prices" && indicator.kind === "index") return fromIndex(point, workings);
  if (indicator.kind === "rate" && unitOfDifference[indicator.unit]) return asDifference(point, workings);
  if (indicator.kind === "rate") return ofLevels(point, workings);
  return span === "ytd" ? ofLevels(point, workings) : ofShortSpan(point, workings);
}

function atEnd(point: Point, workings: Workings): Derivation {
  return restated(point, workings.of(inSpan(point, "month")), "余额取期末数");
}

/** A price index with the same month of last year as 100: 100.6 is growth of 0.6 %. */
function fromIndex(point: Point, workings: Workings): Derivation {
  const index = workings.published(withMeasure(point, "level"));
  if (!index) return absent(point, "not-published");
  const value = (valueIn(index) ?? 0) - 100;
  return computed(point, ok(value, PERCENT), [index], {
    formula: () => ({ words: "指数（上年同期=100）−100", numbers: `${show(index)}−100=${showNumber(value, 1)}%` }),
  });
}

/** A share's change is told in points and not in percent of itself; so is that of a diffusion index. */
const unitOfDifference: Readonly<Record<string, string>> = { "%": "百分点", "‰": "千分点", 点: "点" };

function asDifference(point: Point, workings: Workings): Derivation {
  const unit = unitOfDifference[point.indicator.unit] ?? "";
  const now = workings.of(withMeasure(point, "level"));
  const then = knownBase(point, workings);
  if (valueIn(now) === null) return absent(point, reasonIn(now), [now, then]);
  if (valueIn(then) === null) return absent(point, "base-missing", [now, then]);
  const measured = difference(now.measured, then.measured, unit);
  return computed(point, measured, [now, then], {
    formula: () => ({
      words: "本期−上年同期",
      numbers: `${show(now)}−${showTerm(then)}=${showResult({ point, unit }, measured.status === "ok" ? measured.value : null)}`,
    }),
  });
}

function ofLevels(point: Point, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "level"));
  const then = knownBase(point, workings);
  const measured = yearOnYear({ now: valueIn(now), base: valueIn(then) });
  return computed(point, measured, [now, then], {
    formula: () => ({
      words: "本期÷上年同期−1",
      numbers: `${show(now)}÷${show(then)}−1=${showResult({ point, unit: PERCENT }, measured.status === "ok" ? measured.value : null)}`,
    }),
    notes: () =>
      measured.status === "missing" && measured.reason === "base-not-positive"
        ? ["上年同期数为零或负数，不计算增速。"]
        : [],
  });
}

/** A month or a quarter inside the year: its growth lies between two cumulative figures. */
function ofShortSpan(point: Point, workings: Workings): Derivation {
  const { to, before } = cumulatives(point);
  if (!before) return restatedGrowth(point, workings.published(withMeasure(to, "yoy")), ofLevels(point, workings));
  const comparable = fromLevelsAndRates(point, to, before, workings);
  const ratio = ofLevels(point, workings);
  const rates = fromRates(point, to, before, workings);
  return [comparable, ratio, rates].find(({ measured }) => measured.status === "ok") ?? ratio;
}

const restatedGrowth = (point: Point, cumulative: Derivation | null, ratio: Derivation): Derivation =>
  cumulative ? restated(point, cumulative, "年初第一期，当期同比即累计同比") : ratio;

/** Levels and published rates of both cumulative spans: the month on the comparable basis of those rates. */
function fromLevelsAndRates(point: Point, to: Point, before: Point, workings: Workings): Derivation {
  const read = (at: Point) => ({
    level: workings.of(withMeasure(at, "level")),
    rate: workings.published(withMeasure(at, "yoy")),
  });
  const [now, earlier] = [read(to), read(before)];
  const given = ({ level, rate }: typeof now) => ({ level: valueIn(level), growthPct: rate && valueIn(rate) });
  const derived = monthGrowthFromCumulative(given(now), given(earlier), point.indicator.unit);
  const inputs = [now.level, now.rate, earlier.level, earlier.rate].filter((input) => input !== null);
  return computed(point, derived.growth, inputs, {
    formula: () => ({
      words: "（本期累计−上期累计）÷（本期累计的可比基数−上期累计的可比基数）−1",
      numbers: `（${show(now.level)}−${show(earlier.level)}）÷（${number(derived.base, point)}−${number(derived.baseBefore, point)}）−1=${showResult({ point, unit: PERCENT }, derived.growth.status === "ok" ? derived.growth.value : null)}`,
    }),
    notes: () => amplification(percentOf(valueOfMeasured(derived.baseBefore), valueOfMeasured(derived.base))),
  });
}

type Numeric = ReturnType<typeof percentOf>;
const valueOfMeasured = (measured: Numeric) => (measured.status === "ok" ? measured.value : null);
const number = (measured: Numeric, point: Point) => showNumber(valueOfMeasured(measured), point.indicator.decimals);

/** Rates of both cumulative spans and, as the weights, last year's levels of them. */
function fromRates(point: Point, to: Point, before: Point, workings: Workings): Derivation {
  const rate = workings.published(withMeasure(to, "yoy"));
  const rateBefore = workings.published(withMeasure(before, "yoy"));
  const bases = [knownBase(before, workings), knownBase(to, workings)] as const;
  const shareBefore = percentOf(valueIn(bases[0]), valueIn(bases[1]));
  const measured = monthGrowthFromRates(
    rate && valueIn(rate),
    rateBefore && valueIn(rateBefore),
    valueOfMeasured(shareBefore),
  );
  const inputs = [rate, rateBefore, ...bases].filter((input) => input !== null);
  return computed(point, measured, inputs, {
    formula: () => {
      const share = showNumber(valueOfMeasured(shareBefore), 1);
      return {
        words: "（本期累计同比−上期累计同比×上期占比）÷（1−上期占比），占比按上年同期数",
        numbers: `（${rate ? show(rate) : "—"}−${rateBefore ? show(rateBefore) : "—"}×${share}%）÷（1−${share}%）=${showResult({ point, unit: PERCENT }, valueOfMeasured(measured))}`,
      };
    },
    notes: () => amplification(shareBefore),
  });
}

/** Half of the last digit of a published rate. */
const roundingPp = 0.05;

function amplification(shareBeforePct: Numeric): string[] {
  const share = (valueOfMeasured(shareBeforePct) ?? 0) / 100;
  if (share <= 0 || share >= 1) return ["由累计数推算，不是公布数。"];
  const error = fixed(monthGrowthError(roundingPp, share), 1);
  return [`由累计数推算，不是公布数；累计增速只公布一位小数，推算结果可能相差约${error}个百分点。`];
}

/**
 * Why a published rate and the ratio of the levels differ, for a reader who divided them.
 * @source domain/statistics.md 4
 */
export function publishedAgainstRatio(publishedOne: Derivation, ratio: Derivation): string[] {
  const [told, divided] = [roundedIn(publishedOne), roundedIn(ratio)];
  if (told === null || divided === null || ratio.unit !== publishedOne.unit) return [];
  const gap = roundHalfUp(told - divided, 1);
  if (gap === 0) return ["公布的同比与按总量计算的一致。"];
  return [
    `公布的同比为${showNumber(told, 1)}%，按本期数和上年同期数直接相除为${showNumber(divided, 1)}%，相差${showNumber(Math.abs(gap), 1)}个百分点，以公布数为准。`,
    "常见原因：按可比口径计算（企业进退库、区划或行业归属调整）；扣除价格因素；上年基数经过修订。",
  ];
}
