import type { Way } from "../combine/index.ts";
import type { Foresight } from "../forecast.ts";
import type { RegArima } from "../model/regarima.ts";
import type { Foreseen } from "./foresee-target.ts";

/** How it was foreseen, for the reader of an explanation. */
export function methodWords({ foresight }: Foreseen): string[] {
  const { periods, way, model, hasBaseEffect } = foresight;
  const ways = {
    season: `季节模型：按${periods}期数据，分出趋势、季节${calendarWords(model)}，再逐期外推`,
    growth: `变动模型：按${periods}期数据的变动规律逐期外推`,
    plain: `变动模型：只有${periods}期数据，分不出季节，按近期水平外推，区间较宽`,
  };
  const outliers = model.outliers.length;
  return [
    `${ways[way]}。`,
    combinedWords(foresight),
    ...(hasBaseEffect ? ["上年同期增速明显偏离常态，预测时已考虑基数高低的影响。"] : []),
    ...(outliers > 0 ? [`有${outliers}期数据异常，已单独处理，不影响趋势。`] : []),
    "区间按80%的把握给出，宽窄由本指标和同类指标以往的预测误差（含2008年、2020年这样的冲击）定：五次中约有四次落在区间内。",
  ];
}

const wayNames: Record<Way, string> = {
  model: "上述模型",
  carried: "延续上期",
  "last-year": "照上年同期",
  growing: "上年同期加近一年平均增量",
  smoothing: "指数平滑",
};
/** A way that weighs less moves nothing that is printed. */
const leastNamed = 0.05;

/** Of what the forecast was joined: 预测由上述模型（52%）、指数平滑（30%）…合成. */
export function combinedWords({ parts }: Pick<Foresight, "parts">): string {
  const named = parts.filter(({ weight }) => weight >= leastNamed);
  const words = named.map(({ way, weight }) => `${wayNames[way]}${Math.round(100 * weight)}%`).join("、");
  return `预测由几种方法合成，过去三年误差小的比重大：${words}${named.length < parts.length ? "，其余比重很小" : ""}。`;
}

export const calendarWords = ({ holiday, hasWeekdays }: RegArima): string =>
  [holiday.length > 0 ? "、春节" : "", hasWeekdays ? "、工作日" : ""].join("");
