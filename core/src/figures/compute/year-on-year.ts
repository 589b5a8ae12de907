import { difference, ok, PERCENT, roundHalfUp } from "../measures/index.ts";
import { knownBase } from "./base.ts";
import { absent, computed, type Derivation, reasonIn, roundedIn, valueIn } from "./derivation.ts";
import { restated, underRange } from "./level.ts";
import { ofLevels } from "./of-levels.ts";
import { inSpan, isInCombinedMonths, isQuarterEnd, type Point, withMeasure } from "./point.ts";
import { ofShortSpan } from "./short-span.ts";
import { show, showMeasured, showNumber, showTerm } from "./show.ts";
import { withoutImpossible } from "./signed.ts";
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
  if (indicator.kind === "stock") return span === "month" ? ofBalances(point, workings) : atEnd(point, workings);
  if (indicator.group === "prices" && indicator.kind === "index") return fromIndex(point, workings);
  if (indicator.kind === "rate" && unitOfDifference[indicator.unit]) return asDifference(point, workings);
  if (indicator.kind === "rate") return ofLevels(point, workings);
  return span === "ytd" ? ofLevels(point, workings) : withoutImpossible(ofShortSpan(point, workings), workings);
}

function ofBalances(point: Point, workings: Workings): Derivation {
  const printed = underRange(point, workings);
  const ratio = ofLevels(point, workings);
  return printed.measured.status === "ok" ? printed : ratio;
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
const unitOfDifference: Readonly<Record<string, string>> = { "%": "百分点", "‰": "千分点", 点: "点", 指数: "点" };

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
      numbers: `${show(now)}−${showTerm(then)}=${showMeasured(point, measured)}`,
    }),
  });
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
  const byCumulatives = ratio.inputs.some(({ point }) => point.span !== ratio.point.span);
  const way = byCumulatives
    ? "由累计数推算"
    : ratio.inputs.length === 1
      ? "按指数计算"
      : "按本期数和上年同期数直接相除";
  return [
    `公布的同比为${showNumber(told, 1)}%，${way}为${showNumber(divided, 1)}%，相差${showNumber(Math.abs(gap), 1)}个百分点，以公布数为准。`,
    "常见原因：按可比口径计算（企业进退库、区划或行业归属调整）；扣除价格因素；上年基数经过修订。",
  ];
}
