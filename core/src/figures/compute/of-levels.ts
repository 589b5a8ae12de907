import { type Pair, rateOf } from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { missingWords } from "../wording/reason.ts";
import { knownBase } from "./base.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { type Point, withMeasure } from "./point.ts";
import { show, showMeasured } from "./show.ts";
import type { Workings } from "./workings.ts";

/** Growth as this year's level on last year's, never on a base that was worked back from a growth rate. */
export function ofLevels(point: Point, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "level"));
  const then = knownBase(point, workings);
  const pair: Pair = { now: valueIn(now), base: valueIn(then) };
  const measured = rateOf(pair);
  return computed(point, measured, [now, then], {
    dividesLevels: true,
    pair,
    ...(isOnOneBasis(point, then) ? {} : { unrated: true as const }),
    formula: () => ({
      words: "本期÷上年同期−1",
      numbers: `${show(now)}÷${show(then)}−1=${showMeasured(point, measured)}`,
    }),
    notes: () => notesOf(point, measured),
  });
}

/** This year's level and what was printed beside it as last year's are on one basis; two years' own levels need not be. */
export const isOnOneBasis = ({ indicator }: Point, base: Derivation): boolean =>
  indicator.growth !== "comparable" || base.how === "published" || base.aggregate !== undefined;

/**
 * Such a ratio is no growth where the published growth stands on another basis: it may stand beside a published one to show
 * the difference, never in its place. A census or a change of the roster would be read as growth.
 * @source domain/statistics.md 4.6
 */
export function refuseIncomparable(ratio: Derivation): Derivation {
  const { point, measured, inputs } = ratio;
  if (!ratio.dividesLevels || measured.status === "missing" || point.indicator.growth !== "comparable") return ratio;
  return absent(point, "not-comparable", inputs, {
    notes: () => [
      `两年公布总量相除为${showMeasured(point, measured)}，但${point.indicator.name}的增速按可比口径（可比价格、同一批单位）计算，这个比值不是增速，请以公布数为准。`,
    ],
  });
}

function notesOf({ indicator }: Point, measured: Measured): string[] {
  if (measured.status === "missing")
    return measured.reason === "base-not-positive" || measured.reason === "turned-negative"
      ? [`${missingWords[measured.reason].zh}。`]
      : [];
  // Growth in the national accounts is published at constant prices; levels are at this year's.
  return indicator.group === "accounts"
    ? ["按现价总量直接计算，未扣除价格因素；核算的公布增速按不变价计算，两者不能相比。"]
    : ["按总量直接计算，不是公布数；口径或上年基数有调整时，与公布的增速会有出入。"];
}
