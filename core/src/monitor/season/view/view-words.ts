import { type Point, showNumber } from "../../../figures/index.ts";
import { type Month, spanLabel } from "../../../period/index.ts";
import { calendarWords, combinedWords } from "../figures/explain.ts";
import { fullLength, whyUnforeseen } from "../forecast.ts";
import type { OutlierKind } from "../outlier.ts";
import { known, monthOfPeriod } from "../periods.ts";
import type { SeriesView, ViewKind } from "./series-view.ts";

/** What kinds of outliers are called where somebody has to give their reason. */
const outlierNames: Record<OutlierKind, string> = { AO: "单期异常", LS: "水平变动", TC: "暂时变动" };
/** Outliers so near the end may turn out to be something else. @source domain/monitoring.md 2.2 */
const provisionalPeriods = 3;

export interface OutlierNote {
  month: number;
  kind: OutlierKind;
  /** Percent of the level in logarithms, else of the middle level. */
  effect: number;
  t: number;
  isProvisional: boolean;
  text: string;
}

/** What stands out in a series, for somebody to give the reason. */
export function outlierNotes({ adjusted, series }: SeriesView): OutlierNote[] {
  if (!adjusted) return [];
  const { outliers, isLog } = adjusted.model;
  const sizes = series.values
    .filter((value) => !Number.isNaN(value))
    .map(Math.abs)
    .sort();
  const middle = sizes[sizes.length >> 1] || 1;
  return outliers.map(({ kind, at, effect, t }) => {
    const percent = isLog ? 100 * (Math.exp(effect) - 1) : (100 * effect) / middle;
    const month = monthOfPeriod(series.season, series.first + at);
    const isProvisional = at >= series.values.length - provisionalPeriods;
    const side = percent < 0 ? "低" : "高";
    const size = `比正常水平${side}${showNumber(Math.abs(percent), 1)}%`;
    const tail = isProvisional ? "，尚属暂定，待以后数据证实" : "，请查明原因";
    const text = `${periodLabel(series, month)}${outlierNames[kind]}：${size}${tail}`;
    return { month, kind, effect: percent, t, isProvisional, text };
  });
}

/** 2025年1—2月, 2025年3月, 2025年一季度. */
export function periodLabel({ season }: SeriesView["series"], month: Month, point?: Point): string {
  if (season === 4) return spanLabel(month, "quarter");
  if (season === 11 && month % 100 === 2) return spanLabel(month, "ytd");
  return spanLabel(month, "month", point?.indicator.kind === "stock");
}

const ways: Record<ViewKind, string> = {
  levels: "按各期数",
  "cumulative-growth": "按累计增速，先还原各期增速再外推，已完成部分不再变动",
  "single-growth": "按各期增速",
  own: "按历史走势",
};

const unforeseen: Record<ReturnType<typeof whyUnforeseen>, (count: number) => string> = {
  "too-short": (count) => `只有${count}期数据，太短`,
  "with-gaps": (count) => `只有${count}期有数，中间缺期太多`,
};

/** Why forecasts could not be tried on the past: so many periods are needed, and years that differ. */
function untried(series: SeriesView["series"]): string {
  const needed = 2.5 * series.season;
  if (series.values.length < needed) return "数据太短";
  return known(series) < needed ? "数据缺期太多" : "各年数值几乎一样";
}

/** What was done, and on how many periods. */
export function methodOf({ kind, series, adjusted, points }: SeriesView): string {
  const count = known(series);
  const isForeseen = points.some(({ forecast }) => forecast !== null);
  if (!isForeseen) return `${unforeseen[whyUnforeseen(series)](count)}，不作预测和季节调整。`;
  if (kind !== "levels") return `${ways[kind]}，用${count}期数据；增速没有季节，不作季节调整。`;
  if (!adjusted) return `只有${count}期数据，不足三年，不作季节调整；按近期水平和上年同期外推，区间较宽。`;
  const { isLog } = adjusted.model;
  const form = isLog ? "取对数（乘法）" : "不取对数（加法，因为有零、负数或接近零的数）";
  return `用${count}期数据，${form}：先用回归和季节移动平均模型分出季节${calendarWords(adjusted.model)}和异常值，再按X-11滤波得趋势和季调值，并逐期外推。`;
}

/** What one should know before using it. */
export function notesOf({ kind, series, adjusted, tally, foresight }: SeriesView): string[] {
  const gaps = series.values.length - known(series);
  return [
    ...(series.season === 11 && kind === "levels" ? ["1—2月合并为一期，按月均数列示，全年11期。"] : []),
    ...(gaps > 0 ? [`中间缺${gaps}期，按缺失处理，没有补数。`] : []),
    ...(adjusted?.residual.isLeft ? ["季调后仍有季节痕迹，使用季调值和环比时请留意。"] : []),
    ...(adjusted && known(series) < (5 * fullLength(series.season)) / 3
      ? ["不足五年，季节和春节因素还不稳定，以后修订会较大。"]
      : []),
    ...(tally ? [] : [`${untried(series)}，预测的准确程度无法检验。`]),
    ...(foresight ? [combinedWords(foresight)] : []),
    "新数据公布后，以前各期的季调值会修订。",
  ];
}
