import { measureEntry } from "../../address/index.ts";
import { region } from "../../catalogue/index.ts";
import {
  changePhrase,
  type Derivation,
  decimalsIn,
  growthPhrase,
  inMonth,
  levelText,
  mannerOf,
  type Point,
  partWords,
  placePhrase,
  subjectName,
  turnIn,
  turnText,
  valueIn,
} from "../../figures/index.ts";
import { type Month, monthOfYear, spanLabel, spanWords, yearOf } from "../../period/index.ts";
import type { Judgement } from "./judge/index.ts";
import { isPeriod, monthsFrom, periodBeside } from "./periods.ts";

/** Since when the conditions hold. */
export interface Since {
  month: Month;
  /** Periods in a row, both ends included. */
  periods: number;
  /** They held before that too: so far back was not looked. */
  isLonger?: boolean;
  /** Periods between of which nothing is known, oldest first. */
  gaps?: readonly Month[];
}

/**
 * The one sentence of a warning: what is wrong, by how much, since when. @param asked month worked on
 * @example 双清区规模以上工业增加值1—5月同比增长2.1%，低于目标5.9个百分点，已连续3个月低于目标。
 */
export function warningSentence(conditions: readonly [Judgement, ...Judgement[]], since: Since, asked?: Month): string {
  const head = headOf(conditions[0], asked);
  const rest = whatIsWrong(conditions, since);
  return `${[head, rest].filter((part) => part !== "").join("，")}。`;
}

/** What the sentence says after place, figure and period. */
export function whatIsWrong(conditions: readonly [Judgement, ...Judgement[]], since: Since): string {
  const [main, ...others] = conditions;
  const wrongs = [main, ...others].map((each, i) => (i === 0 ? each.wrong() : otherWrong(main, each)));
  return [...wrongs, lastingText(main, since)].filter((part) => part !== "").join("，");
}

/** A second condition names its own figure where it is another one. */
function otherWrong(main: Judgement, each: Judgement): string {
  const { indicator } = each.figure.point;
  return `${indicator.code === main.figure.point.indicator.code ? "" : indicator.name}${each.wrong()}`;
}

/** Place, figure, period and value: 双清区规模以上工业增加值1—5月同比增长2.1%. */
export function headOf({ figure }: Judgement, asked?: Month): string {
  const { point } = figure;
  const { indicator, month, span } = point;
  const isStock = indicator.kind === "stock";
  // A figure of another year than the month worked on says its year.
  const isThisYear = asked === undefined || yearOf(asked) === yearOf(month);
  const period = isThisYear ? spanWords(month, span, isStock) : spanLabel(month, span, isStock);
  return `${region(point.region)?.name ?? ""}${partWords(point)}${subjectName(indicator)}${period}${valueText(figure)}`;
}

/** The figure itself in words; nothing where the condition tells it. */
function valueText(figure: Derivation): string {
  const { point, unit } = figure;
  const value = valueIn(figure);
  const manner = mannerOf(point.indicator);
  if (figure.pair && turnIn(figure) !== null)
    return `同比${turnText({ pair: figure.pair, isRated: !figure.unrated }, manner)}`;
  if (value === null || toldByCondition.has(point.measure)) return "";
  if (point.measure === "yoy" && unit === "%") return growthPhrase(value, { manner });
  if (point.measure === "yoy") return `同比${changePhrase(value, unit, decimalsIn(figure), manner)}`;
  if (point.measure === "level") return `为${levelText(value, unit, decimalsIn(figure))}`;
  if (point.measure === "rank" || point.measure === "level-rank") return placePhrase(value, figure.among);
  return `${measureEntry(point.measure).words[0]}${levelText(value, unit, decimalsIn(figure))}`;
}

const toldByCondition: ReadonlySet<Point["measure"]> = new Set([
  "rank",
  "level-rank",
  "up-count",
  "down-count",
  "pull-parent",
  "progress-lead",
  "seasonal-lead",
  "firms-halted",
]);

function lastingText({ figure, lasting }: Judgement, { month, periods, isLonger, gaps = [] }: Since): string {
  if (lasting === "" || periods < 2) return "";
  // Months nobody knows are not counted among those in which it was so.
  const length = gaps.length > 0 ? `${periods}期` : lengthText(figure.point, month, periods);
  return `已连续${length}${isLonger ? "以上" : ""}${lasting}${gapsText(figure.point, gaps)}`;
}

const gapsText = (point: Point, gaps: readonly Month[]): string =>
  gaps.length === 0 ? "" : `（缺${gaps.map((each) => periodBeside(inMonth(point, each), point)).join("、")}数）`;

/** 3个月, or 2个季度; since 1—2月 it is told by periods, as they are one. */
function lengthText(point: Point, since: Month, periods: number): string {
  const { indicator, month } = point;
  if (indicator.frequency === "year") return `${periods}年`;
  if (indicator.frequency === "quarter" || point.span === "quarter") return `${periods}个季度`;
  const isFebruaryFirst = monthOfYear(since) === 2 && !isPeriod({ ...point, month: (since - 1) as Month });
  const months = monthsFrom(since, month) + 1 + (isFebruaryFirst ? 1 : 0);
  return `${months}个月`;
}
