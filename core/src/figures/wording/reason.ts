import type { MissingReason } from "../types.ts";

/** Why a figure is absent, as a person reads it on a screen, in a document or on the command line. */
export const missingWords = {
  "not-published": { zh: "未公布", en: "Not published" },
  "jan-feb-combined": { zh: "1—2月合并统计，无单月数", en: "January and February are counted together" },
  "base-not-positive": { zh: "上年同期为零或负数，不计算增速", en: "Last year's value is zero or negative" },
  "turned-negative": { zh: "本期为负、上年同期为正，不计算增速", en: "Above zero last year and below it now: no rate" },
  "not-comparable": {
    zh: "未公布增速；两年总量口径不同，不能相除",
    en: "Growth is not published, and the levels of two years are on different bases",
  },
  "base-missing": { zh: "缺上年同期数", en: "Last year's value is not known" },
  "total-unchanged": { zh: "总量几乎没有变化，不计算贡献率", en: "The total hardly changed" },
  "not-additive": { zh: "该指标不能加总，不计算占比和拉动", en: "This indicator cannot be added up" },
  "no-peers": { zh: "没有可比的同级地区", en: "No peers to rank among" },
  "few-peers": { zh: "同级地区多数没有数据，不排位次", en: "Most peers have no figure: no rank" },
  "other-peers": {
    zh: "两期有数据的同级地区不同，位次不能相比",
    en: "The two ranks were not taken among the same peers",
  },
  "parent-missing": { zh: "缺上级或全国数", en: "The superior's figure is not known" },
  "no-reports": { zh: "没有可以汇总的企业报表", en: "There are no enterprise reports to sum up" },
  "still-reporting": {
    zh: "企业还在报送，累计数相减不能得出本期数",
    en: "Enterprises are still reporting: no single month can be had from cumulative sums",
  },
  "cumulative-falls": {
    zh: "本期累计小于上期累计（有误，或核减了以前月份），不推算当期数",
    en: "The year to date is below that of the period before: one is wrong or earlier months were cut, so no single period is derived",
  },
  "cumulative-jumps": {
    zh: "本期累计与上期累计相差悬殊，疑有一个有误，不推算当期数",
    en: "The year to date is far above that of the period before: one of the two is probably wrong, so no single period is derived",
  },
  "no-target": { zh: "没有设定目标", en: "No target is set" },
  "no-number": { zh: "上级目标尚未明确", en: "The superior's target is not known yet" },
  "not-cumulative": {
    zh: "该目标不逐月累计，不计算进度和后续需增",
    en: "What is promised does not add up month by month: it has no progress and no rest",
  },
  "too-short": { zh: "历史数据太短", en: "Too little history" },
  "too-old": { zh: "最近一年没有新数据，不作预测", en: "No new figures for a year: nothing is foreseen" },
  "too-far": { zh: "离最新数据两年以上，不作预测", en: "More than two years beyond the newest figures" },
  "with-gaps": { zh: "历史数据缺期太多，不作预测和季节调整", en: "Too many periods are missing to forecast or adjust" },
  "not-seasonal": { zh: "比率、指数不作季节调整", en: "Rates and indices are not adjusted for the season" },
  "not-finite": { zh: "按现有数据算不出有效的数", en: "The figures at hand give no finite number" },
  failed: {
    zh: "这个数计算出错（已记录），其他数不受影响",
    en: "This figure could not be computed (logged); all others stand",
  },
  "no-cuts": { zh: "没有设定灯的界限", en: "No cuts are set for its light" },
  "target-secured": { zh: "已提前完成", en: "Reached already" },
  "period-over": { zh: "目标期已结束", en: "The target's period is over" },
  "unknown-address": { zh: "没有这个数", en: "There is no such figure" },
} as const satisfies Record<MissingReason, { zh: string; en: string }>;
