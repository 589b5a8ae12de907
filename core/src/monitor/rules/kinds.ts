import type { Measure } from "../../address/index.ts";
import { targetMeasures } from "../../figures/index.ts";
import type { ConditionKind } from "./types.ts";

/** One thing a person fills in of a condition. */
export interface ConditionField {
  key: string;
  name: string;
  english: string;
  type: "figure" | "number" | "op" | "path" | "whom" | "lights";
  unit: string;
  initial: unknown;
  /** A rule may go without it. */
  optional?: true;
  /** Numbers within which a threshold makes sense. */
  range?: { from: number; to: number; whole?: true };
}

export interface KindEntry {
  name: string;
  english: string;
  fields: readonly ConditionField[];
  /** Measures of which it can be said; absent: any. */
  measures?: readonly Measure[];
  /** Speaks of the parts below a region, or of its place above. */
  needs?: "children" | "peers";
  /** What the figures tell is to be checked, not worked on: nothing comes true of it. */
  isDoubt?: true;
}

const field = (
  key: string,
  name: string,
  english: string,
  unit: string,
  initial: number,
  from: number,
  to: number,
  whole?: true,
): ConditionField => ({
  key,
  name,
  english,
  type: "number",
  unit,
  initial,
  range: { from, to, ...(whole ? { whole } : {}) },
});

const figure = (initial: string, key = "figure", name = "指标", english = "Figure"): ConditionField => ({
  key,
  name,
  english,
  type: "figure",
  unit: "",
  initial,
});

const growth = "规上工业增加值 累计 同比";
const rates: readonly Measure[] = ["yoy"];
const points = "百分点";
const by = (initial: number) => field("by", "超过", "By", points, initial, 0, 1000);
/** How large a movement has to be; rules stored before 0.4 do not say it. */
const atLeast = (initial: number): ConditionField => ({
  ...field("by", "幅度不少于", "At least by", points, initial, 0, 1000),
  optional: true,
});
const periods = (initial: number, from: number) =>
  field("periods", "连续期数", "Periods", "期", initial, from, 24, true);

/** The one table of conditions: what the editor offers, what a rule is checked by. */
export const kinds: Readonly<Record<ConditionKind, KindEntry>> = {
  compare: {
    name: "高于或低于预警线",
    english: "Beyond a line",
    fields: [
      figure(growth),
      { key: "op", name: "比较", english: "Compared", type: "op", unit: "", initial: "<" },
      field("value", "预警线", "Line", "", 0, -1e12, 1e12),
    ],
  },
  "below-target": {
    name: "低于目标",
    english: "Short of the target",
    fields: [figure(growth), by(1)],
    measures: targetMeasures,
  },
  "behind-path": {
    name: "落后于进度",
    english: "Behind the path",
    fields: [
      figure("一般公共预算收入 累计 总量"),
      { key: "path", name: "进度", english: "Path", type: "path", unit: "", initial: "season" },
      by(3),
    ],
    measures: ["level"],
  },
  falls: { name: "连续回落", english: "Falls in a row", fields: [figure(growth), periods(2, 1), atLeast(1)] },
  trend: { name: "趋势走低", english: "Trend", fields: [figure(growth), periods(3, 1), by(2)] },
  "turns-negative": { name: "由正转负", english: "Turns negative", fields: [figure(growth), atLeast(1)] },
  behind: {
    name: "低于上级或全国",
    english: "Behind the region above",
    fields: [
      figure(growth),
      { key: "whom", name: "比", english: "Than", type: "whom", unit: "", initial: "parent" },
      by(1),
    ],
    measures: rates,
  },
  "rank-lost": {
    name: "位次后退",
    english: "Rank lost",
    fields: [figure(growth), field("places", "后退位数", "Places", "位", 2, 1, 100, true)],
    measures: ["yoy", "level", "rank", "level-rank"],
    needs: "peers",
  },
  "rank-last": {
    name: "位次居后",
    english: "Last places",
    fields: [figure(growth), field("places", "居后位数", "Last places", "位", 3, 1, 100, true)],
    measures: ["yoy", "level", "rank", "level-rank"],
    needs: "peers",
  },
  "children-fall": {
    name: "多数下级地区下降",
    english: "Many parts fall",
    fields: [figure(growth), field("share", "占比不低于", "At least", "%", 50, 1, 100)],
    measures: rates,
    needs: "children",
  },
  drags: {
    name: "下拉上级",
    english: "Drags the whole",
    fields: [figure("规上工业总产值 累计 同比"), field("by", "不少于", "At least", points, 0.3, 0, 100)],
    measures: ["yoy", "level", "pull", "pull-parent"],
  },
  outlier: {
    name: "异常波动",
    english: "Outlier",
    fields: [figure(growth), field("limit", "偏离程度（稳健z值）", "Robust z", "", 3.5, 1, 20)],
  },
  "forecast-misses": {
    name: "预计完不成目标",
    english: "Forecast misses the target",
    fields: [figure(growth), field("odds", "完成概率低于", "Odds below", "%", 50, 1, 100)],
    measures: targetMeasures,
  },
  "out-of-reach": {
    name: "后续所需增速超过历史最高",
    english: "Needed growth beyond the best",
    fields: [figure(growth), field("months", "比近几个月", "Months back", "个月", 36, 12, 120, true)],
    measures: ["yoy", "level"],
  },
  missing: { name: "应报未报", english: "Missing", fields: [figure(growth)], isDoubt: true },
  mismatch: {
    name: "数据背离",
    english: "Mismatch",
    fields: [
      figure("规上工业总产值 累计 同比"),
      figure("工业用电量 累计 同比", "other", "对照指标", "Other figure"),
      field("limit", "相差超过", "Limit", points, 20, 0.1, 1000),
    ],
    measures: ["yoy", "nominal"],
    isDoubt: true,
  },
  light: {
    name: "亮灯",
    english: "State light",
    fields: [
      figure(growth),
      { key: "lights", name: "灯色", english: "Lights", type: "lights", unit: "", initial: [1] },
    ],
  },
  diffusion: {
    name: "扩散指数偏低",
    english: "Diffusion index",
    fields: [figure(growth), field("below", "低于", "Below", "点", 50, 1, 100)],
    measures: rates,
    needs: "children",
  },
  halted: {
    name: "停产企业偏多",
    english: "Halted enterprises",
    fields: [figure("规上工业总产值 累计 同比"), field("share", "占报送企业不低于", "At least", "%", 5, 0.1, 100)],
  },
  revised: {
    name: "修订偏大",
    english: "Large revision",
    fields: [figure(growth), field("times", "超过通常幅度的倍数", "Times the usual", "倍", 2, 1, 20)],
    isDoubt: true,
  },
};

export const kindOf = (kind: string): KindEntry | null =>
  Object.hasOwn(kinds, kind) ? kinds[kind as ConditionKind] : null;
