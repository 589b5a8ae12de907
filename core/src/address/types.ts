import type { RegionCode } from "../catalogue/types.ts";
import type { Month } from "../period/month.ts";
import type { Span } from "../period/span.ts";

/**
 * What of an indicator is meant. Observed ones can be read from a table; the others are computed by `resolve`, though a
 * published value of any measure wins over a computed one.
 */
export const measures = [
  "level", // 总量: the value itself; for a stock the balance
  "yoy", // 同比, %
  "base", // 上年同期数, the indicator's unit
  "from-year-start", // 比年初增减, the indicator's unit
  "from-year-start-base", // 上年同期比年初增减
  "yoy-change", // 增速较上期变动, pp (累计: against the month before of the same year)
  "yoy-change-year", // 增速较上年同期变动, pp
  "rank", // 增速位次 among siblings
  "rank-change", // 位次变动 against the period before; positive = forward
  "level-rank", // 总量位次
  "share", // 占比 of the parent region (or of the parent indicator), %
  "pull", // 拉动 of the parent, pp
  "contribution", // 贡献率, %
  "vs-parent", // 增速与上级之差, pp
  "vs-nation", // 增速与全国之差, pp
  "up-count", // 增长个数 among the region's children
  "down-count", // 下降个数
  "flat-count", // 持平个数
  "up-face", // 增长面, %
  "pull-parent", // 拉动上级, pp: of the parent region with all its industries, whatever part of the region is asked about
  "share-parent", // 占上级比重, %: of the parent region with all its industries
  "contribution-parent", // 对上级贡献率, %
  "nominal", // 名义增速, %: all that reported on all that reported last year, whoever they were
  "split-real", // 可比增减, pp of the nominal growth: what the comparable panel grew by
  "split-entry", // 新增企业, pp: what came with new enterprises
  "split-exit", // 退出企业, pp: what went with those that left
  "split-base", // 基数调整, pp: what enterprises restated of last year
  "firms", // 报送户数
  "firms-up", // 增长户数
  "firms-down", // 减产户数
  "firms-halted", // 停产户数
  "firms-up-face", // 企业增长面, %
  "target", // 目标: what was promised for the period, else for its year; the promised measure's unit
  "target-due", // 应达到: what the target's path asks by this month; a rate is asked all along, an amount by the season
  "target-gap", // 距目标: how far beyond the target, positive = favourable; pp for rates
  "attainment", // 完成率, % of a target level
  "progress-lead", // 超欠序时进度, pp: attainment against the time that has gone
  "seasonal-lead", // 超欠季节进度, pp: attainment against the usual share of the year so far
  "needed", // 后续需增, %: what the rest of the target's period must average
  "needed-level", // 后续需完成, the indicator's unit
  "next-needed", // 下期需增, %: what the next month must grow for the quarter
  "next-needed-level", // 下期需完成, the indicator's unit
  "forecast", // 预测: where the target's period (else the year) will end, in the promised measure's unit
  "forecast-low", // 预测下限: of the 80 % band
  "forecast-high", // 预测上限
  "odds", // 完成概率, %: of meeting the target, from the forecast's distribution
  "light", // 灯: the state light, 1 蓝 to 5 红
  "adjusted", // 季调值: seasonally adjusted level of the month
  "mom", // 环比, %: of the seasonally adjusted series
] as const;
export type Measure = (typeof measures)[number];

/** How a figure is put into words; absent: the number with its unit. */
export const wordings = [
  "growth", // 增降: 增长8.3% / 下降1.2% / 持平
  "against", // 高低: 高于全省1.2个百分点
  "place", // 位次: 第3位
  "speed", // 加快: 加快0.4个百分点 / 降幅收窄…
  "updown", // 升降数: 6升1降
  "sentence", // 句: the whole standard sentence
  "number", // 数: the number without its unit
] as const;
export type Wording = (typeof wordings)[number];

export interface Filters {
  /** GB/T 4754 code with its section letter: C26. */
  industry?: string;
  size?: "large" | "medium" | "small" | "micro";
  /** One enterprise by its unified social credit code, or its code in another register. */
  enterprise?: string;
  /** Which target is meant where a region has several for the indicator: the number under which it is kept. */
  goal?: number;
}

/** The one name of one figure. Everything that shows a number holds one of these. */
export interface Address {
  region: RegionCode;
  indicator: string;
  month: Month;
  span: Span;
  measure: Measure;
  filters: Filters;
  wording?: Wording;
}

/** What a template or a question leaves out, its context supplies. */
export type PartialAddress = Partial<Address>;
export interface AddressContext {
  region?: RegionCode;
  month?: Month;
}
