import {
  fixed,
  monthGrowthError,
  monthGrowthFromCumulative,
  monthGrowthFromRates,
  percentOf,
  valueOf,
} from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { knownBase } from "./base.ts";
import { brokenBetween, brokenNotes } from "./broken-cumulative.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { cumulatives, isStillReported, restated } from "./level.ts";
import { ofLevels } from "./of-levels.ts";
import { type Point, withMeasure } from "./point.ts";
import { show, showMeasured, showNumber } from "./show.ts";
import type { Workings } from "./workings.ts";

/** A month or a quarter inside the year: its growth lies between two cumulative figures. */
export function ofShortSpan(point: Point, workings: Workings): Derivation {
  const { to, before } = cumulatives(point);
  if (!before) return restatedGrowth(point, workings.told(withMeasure(to, "yoy")), ofLevels(point, workings));
  const now = workings.of(withMeasure(to, "level"));
  const earlier = workings.of(withMeasure(before, "level"));
  if (isStillReported(now) || isStillReported(earlier)) return absent(point, "still-reporting", [now, earlier]);
  const broken = brokenBetween(now, earlier);
  if (broken) return absent(point, broken, [now, earlier], { notes: () => brokenNotes(now, earlier) });
  const comparable = fromLevelsAndRates(point, to, before, workings);
  const ratio = ofLevels(point, workings);
  const rates = fromRates(point, to, before, workings);
  const ways = point.indicator.growth === "comparable" ? [comparable, rates] : [comparable, ratio, rates];
  return ways.find(({ measured }) => measured.status === "ok") ?? ratio;
}

const restatedGrowth = (point: Point, cumulative: Derivation | null, ratio: Derivation): Derivation =>
  cumulative ? restated(point, cumulative, "年初第一期，当期同比即累计同比") : ratio;

/** Levels and published rates of both cumulative spans: the month on the comparable basis of those rates. */
function fromLevelsAndRates(point: Point, to: Point, before: Point, workings: Workings): Derivation {
  const read = (at: Point) => ({
    level: workings.of(withMeasure(at, "level")),
    rate: workings.told(withMeasure(at, "yoy")),
  });
  const [now, earlier] = [read(to), read(before)];
  const given = ({ level, rate }: typeof now) => ({ level: valueIn(level), growthPct: rate && valueIn(rate) });
  const derived = monthGrowthFromCumulative(given(now), given(earlier), point.indicator.unit);
  const inputs = [now.level, now.rate, earlier.level, earlier.rate].filter((input) => input !== null);
  return computed(point, derived.growth, inputs, {
    formula: () => ({
      words: "（本期累计−上期累计）÷（本期累计的可比基数−上期累计的可比基数）−1",
      numbers: `（${show(now.level)}−${show(earlier.level)}）÷（${number(derived.base, point)}−${number(derived.baseBefore, point)}）−1=${showMeasured(point, derived.growth)}`,
    }),
    notes: () => amplification(percentOf(valueOf(derived.baseBefore), valueOf(derived.base))),
  });
}

const number = (measured: Measured, point: Point) => showNumber(valueOf(measured), point.indicator.decimals);

/** Rates of both cumulative spans and, as the weights, last year's levels of them. */
function fromRates(point: Point, to: Point, before: Point, workings: Workings): Derivation {
  const rate = workings.told(withMeasure(to, "yoy"));
  const rateBefore = workings.told(withMeasure(before, "yoy"));
  const bases = [knownBase(before, workings), knownBase(to, workings)] as const;
  const shareBefore = percentOf(valueIn(bases[0]), valueIn(bases[1]));
  const measured = monthGrowthFromRates(rate && valueIn(rate), rateBefore && valueIn(rateBefore), valueOf(shareBefore));
  const inputs = [rate, rateBefore, ...bases].filter((input) => input !== null);
  return computed(point, measured, inputs, {
    formula: () => {
      const share = showNumber(valueOf(shareBefore), 1);
      return {
        words: "（本期累计同比−上期累计同比×上期占比）÷（1−上期占比），占比按上年同期数",
        numbers: `（${rate ? show(rate) : "—"}−${rateBefore ? show(rateBefore) : "—"}×${share}%）÷（1−${share}%）=${showMeasured(point, measured)}`,
      };
    },
    notes: () => amplification(shareBefore),
  });
}

/** Half of the last digit of a published rate. */
const roundingPp = 0.05;

function amplification(shareBeforePct: Measured): string[] {
  const share = (valueOf(shareBeforePct) ?? 0) / 100;
  if (share <= 0 || share >= 1) return ["由累计数推算，不是公布数。"];
  const error = fixed(monthGrowthError(roundingPp, share), 1);
  return [`由累计数推算，不是公布数；累计增速只公布一位小数，推算结果可能相差约${error}个百分点。`];
}
