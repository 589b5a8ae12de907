import type { Measure } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import type { Month, Span } from "../../period/index.ts";
import type { Point } from "./point.ts";

/** How a promise is worded; what each means stands in core/targets. */
export const comparators = [
  "at-least", // 以上, 不低于
  "at-most", // 以内, 不高于, 控制在
  "about", // 左右: neither far above nor far below
  "about-or-better", // 左右(下限): doing better is no failure
  "strive", // 力争
  "reach", // 达到: at least where high is good, at most where low is
  "in-step", // 同步: with another indicator
  "only-falls", // 只降不升
  "only-rises", // 只增不减
  "as-assigned", // 完成上级下达任务: the superior's target
] as const;
export type Comparator = (typeof comparators)[number];

/** Measures of which a target may be set. */
export const targetMeasures = [
  "yoy",
  "level",
  "rank",
  "level-rank",
  "vs-parent",
  "vs-nation",
  "share",
  "from-year-start",
  "up-face",
  "firms",
] as const satisfies readonly Measure[];
export type TargetMeasure = (typeof targetMeasures)[number];

/** What was promised (目标) of one figure, in the version that holds. It is kept like an observation: nothing is updated. */
export interface Target {
  /** The number under which all versions of it are kept; the filter 目标= of an address. */
  goal: number;
  region: RegionCode;
  indicator: string;
  /** GB/T 4754 code; empty: all. */
  industry: string;
  /** End of the period it is promised for, and what of it: 202612 ytd is the year 2026, 202603 ytd the first quarter. */
  month: Month;
  span: Span;
  measure: TargetMeasure;
  comparator: Comparator;
  /** In `unit`; null for 完成上级下达任务, 同步 and the signs, which have no number of their own. */
  value: number | null;
  /** %, the indicator's unit, 百分点, 位. */
  unit: string;
  /** Of 左右 and 同步; null: the default of its kind. */
  tolerance: number | null;
  /** Indicator with which 同步 keeps pace; empty otherwise. */
  reference: string;
  /** 确保 or 奋斗. */
  tier: "assured" | "stretch";
  /** 下达, 认领 or 自定. */
  origin: "assigned" | "claimed" | "own";
  /** Issuing document and the clause in it. */
  document: string;
  clause: string;
  /** The one responsible unit. */
  owner: string;
  /** From this day on (yyyy-mm-dd). */
  effective: string;
  /** Milliseconds since 1970. */
  knownAt: number;
}

/** Four ascending cuts between the five state lights (蓝 浅蓝 绿 黄 红), in the figure's unit. @source domain/monitoring.md 4 */
export interface Cuts {
  cuts: readonly [number, number, number, number];
  /** Which figure is lit: usually the growth. */
  measure: Measure;
  /** How they were found, for the explanation. */
  how: string;
  knownAt: number;
}

/** What figures are judged by: set by people, not observed. */
export interface Standards {
  /** Every target in force for the region, indicator and industry in the year of the point's month, whatever tier or period. */
  targets(point: Point): readonly Target[];
  /** Cuts in force for the region (its own or the nearest superior's), indicator and year. */
  cuts(point: Point): Cuts | null;
}

export const noStandards: Standards = { targets: () => [], cuts: () => null };
