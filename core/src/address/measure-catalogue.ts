import type { Indicator } from "../catalogue/index.ts";
import type { Measure } from "./types.ts";

export interface MeasureEntry {
  code: Measure;
  /** Official word first, then the other words that mean the same. */
  words: readonly [string, ...string[]];
  english: string;
  /** `own`: the indicator's unit. */
  unit: "own" | "%" | "百分点" | "位" | "个" | "户" | "级";
  /** `own`: the indicator's decimals. */
  decimals: "own" | number;
  /** Speaks of the growth rate: beside 同比 it keeps its meaning (增速位次, 同比拉动). */
  ofGrowth: boolean;
}

const entry = (
  words: MeasureEntry["words"],
  english: string,
  unit: MeasureEntry["unit"],
  decimals: MeasureEntry["decimals"],
  ofGrowth = false,
): Omit<MeasureEntry, "code"> => ({ words, english, unit, decimals, ofGrowth });

/** The one table of what can be asked of an indicator. A new measure is a line here and a file in figures/compute. */
const table: Record<Measure, Omit<MeasureEntry, "code">> = {
  level: entry(["总量", "绝对额", "绝对量", "绝对值", "余额", "数值", "总额", "实绩"], "Level", "own", "own"),
  yoy: entry(
    ["同比", "增速", "增幅", "增长率", "同比增速", "同比增长", "同比增幅", "增长速度", "同比增减"],
    "Year on year",
    "%",
    1,
    true,
  ),
  base: entry(["上年同期", "上年同期数", "同期数", "去年同期", "基数"], "Same period last year", "own", "own"),
  "from-year-start": entry(
    ["比年初", "较年初", "比年初增减", "比年初增加", "较年初增减", "年初以来增减"],
    "Change since the year's start",
    "own",
    "own",
  ),
  "from-year-start-base": entry(
    ["上年同期比年初", "上年同期比年初增减"],
    "Last year's change since its start",
    "own",
    "own",
  ),
  "yoy-change": entry(
    ["增速变动", "较上月", "较上期", "比上月", "较上季", "增速较上月", "增速较上期", "增速变化"],
    "Change of growth",
    "百分点",
    1,
    true,
  ),
  "yoy-change-year": entry(
    ["较上年同期变动", "增速较上年同期变动", "增速较上年同期", "较上年同期", "较去年同期"],
    "Change of growth on a year before",
    "百分点",
    1,
    true,
  ),
  rank: entry(["位次", "排名", "排位", "增速位次", "增速排名"], "Rank of growth", "位", 0, true),
  "rank-change": entry(["位次变动", "排名变动", "位次变化", "排名变化", "位次升降"], "Change of rank", "位", 0, true),
  "level-rank": entry(["总量位次", "总量排名"], "Rank of level", "位", 0),
  share: entry(["占比", "比重", "份额"], "Share", "%", 1),
  pull: entry(["拉动", "拉动点", "拉动点数"], "Pull on growth", "百分点", 2, true),
  contribution: entry(["贡献率"], "Contribution", "%", 1, true),
  "vs-parent": entry(
    ["较上级", "与上级之差", "较全省", "与全省之差", "较全市", "与全市之差"],
    "Against the region above",
    "百分点",
    1,
    true,
  ),
  "vs-nation": entry(["较全国", "与全国之差"], "Against the nation", "百分点", 1, true),
  "up-count": entry(["增长个数", "上升个数", "升个数", "升"], "Growing", "个", 0, true),
  "down-count": entry(["下降个数", "降个数", "降"], "Falling", "个", 0, true),
  "flat-count": entry(["持平个数", "平个数", "平"], "Unchanged", "个", 0, true),
  "up-face": entry(["增长面"], "Share that grows", "%", 1, true),
  "pull-parent": entry(["拉动上级", "对上级拉动"], "Pull on the region above", "百分点", 2, true),
  "share-parent": entry(["占上级比重", "占上级"], "Share of the region above", "%", 1),
  "contribution-parent": entry(["对上级贡献率", "上级贡献率"], "Contribution to the region above", "%", 1, true),
  nominal: entry(["名义增速", "名义增长"], "Nominal growth", "%", 1, true),
  "split-real": entry(["可比增减", "可比增减影响"], "Nominal growth from enterprises compared", "百分点", 2, true),
  "split-entry": entry(["新增企业", "新增企业影响"], "Nominal growth from new enterprises", "百分点", 2, true),
  "split-exit": entry(["退出企业", "退出企业影响"], "Nominal growth from enterprises that left", "百分点", 2, true),
  "split-base": entry(["基数调整", "基数调整影响"], "Nominal growth from restated bases", "百分点", 2, true),
  firms: entry(["报送户数", "报送企业数"], "Enterprises that reported", "户", 0),
  "firms-up": entry(["增长户数", "增长企业数"], "Enterprises that grew", "户", 0),
  "firms-down": entry(["减产户数", "减产企业数"], "Enterprises that fell", "户", 0),
  "firms-halted": entry(["停产户数", "停产企业数"], "Enterprises that halted", "户", 0),
  "firms-up-face": entry(["企业增长面"], "Share of enterprises that grew", "%", 1),
  target: entry(["目标", "目标任务", "目标值"], "Target", "own", "own"),
  "target-due": entry(["应达到", "目标进度", "应完成数"], "Due by now", "own", "own"),
  "target-gap": entry(["距目标", "与目标之差", "目标差距"], "Against the target", "own", "own"),
  attainment: entry(["完成率", "目标完成率"], "Attainment", "%", 1),
  "progress-lead": entry(["超欠序时进度", "超序时进度", "欠序时进度"], "Against the time gone", "百分点", 1),
  "seasonal-lead": entry(["超欠季节进度", "超季节进度", "欠季节进度"], "Against the seasonal path", "百分点", 1),
  needed: entry(["后续需增", "后期需增", "剩余月份需增"], "Needed growth of the rest", "%", 1),
  "needed-level": entry(["后续需完成", "剩余月份需完成"], "Needed of the rest", "own", "own"),
  "next-needed": entry(["下期需增", "下月需增"], "Needed growth next", "%", 1),
  "next-needed-level": entry(["下期需完成", "下月需完成"], "Needed next", "own", "own"),
  forecast: entry(["预测", "预测值", "全年预测"], "Forecast", "own", "own"),
  "forecast-low": entry(["预测下限"], "Forecast, lower end", "own", "own"),
  "forecast-high": entry(["预测上限"], "Forecast, upper end", "own", "own"),
  odds: entry(["完成概率", "达标概率"], "Odds of attainment", "%", 0),
  light: entry(["灯", "信号灯", "灯色"], "Light", "级", 0),
  adjusted: entry(["季调值", "季节调整值"], "Seasonally adjusted", "own", "own"),
  mom: entry(["环比", "环比增速"], "Month on month, adjusted", "%", 1),
};

export const measureCatalogue: readonly MeasureEntry[] = Object.entries(table).map(([code, rest]) => ({
  code: code as Measure,
  ...rest,
}));

/** @example measureEntry("yoy").words[0] // "同比" */
export const measureEntry = (measure: Measure): MeasureEntry => ({ code: measure, ...table[measure] });

const byWord = new Map(measureCatalogue.flatMap(({ code, words }) => words.map((word) => [word, code] as const)));
export const measureOfWord = (word: string): Measure | undefined => byWord.get(word);

type Shape = Pick<Indicator, "unit" | "decimals">;
/** @example unitOf("pull", gdp) // "百分点" */
export const unitOf = (measure: Measure, indicator: Shape): string => {
  const { unit } = table[measure];
  return unit === "own" ? indicator.unit : unit;
};
/** Decimals with which a value is worded. @example decimalsOf("yoy", gdp) // 1 */
export const decimalsOf = (measure: Measure, indicator: Shape): number => {
  const { decimals } = table[measure];
  return decimals === "own" ? indicator.decimals : decimals;
};
