import type { RegArima } from "../model/regarima.ts";
import type { Foreseen } from "./foresee-target.ts";

/** How it was foreseen, for the reader of an explanation. */
export function methodWords({ foresight: { periods, way, model } }: Foreseen): string[] {
  const ways = {
    season: `季节模型：按${periods}期数据，分出趋势、季节${calendarWords(model)}，再逐期外推`,
    growth: `按${periods}期增速的变动规律逐期外推`,
    plain: `只有${periods}期数据，分不出季节，按近期水平外推，区间较宽`,
  };
  const outliers = model.outliers.length;
  return [
    `${ways[way]}。`,
    ...(outliers > 0 ? [`有${outliers}期数据异常，已单独处理，不影响趋势。`] : []),
    "区间按80%的把握给出：以往的同类预测，五次中约有四次落在这样的区间内。",
  ];
}

export const calendarWords = ({ holiday, hasWeekdays }: RegArima): string =>
  [holiday.length > 0 ? "、春节" : "", hasWeekdays ? "、工作日" : ""].join("");
