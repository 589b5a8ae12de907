import type { Quantity } from "../course.ts";
import type { RuleHead } from "../doubt.ts";

interface Bounds {
  low: number;
  high: number;
}

/**
 * What a check is, as data. A city that wants another limit, another strength or another pair of fields changes the
 * declaration; each kind has one evaluator.
 */
export type RuleKind =
  /** The form is not collected for this month. */
  | { kind: "not-collected" }
  /** Month columns stay empty where January and February are one. */
  | { kind: "stays-empty" }
  /** Must be filled; last year's columns where the enterprise reported then. */
  | { kind: "filled"; fields: readonly string[] }
  | { kind: "whole-number" }
  | { kind: "not-negative"; fields: readonly string[] }
  /** Year to date is not less than the month. */
  | { kind: "covers-month"; fields: readonly string[] }
  /** 其中项 is not more than its whole. */
  | { kind: "part"; part: string; whole: string }
  /** Last year's columns hold what was reported then. */
  | { kind: "filed-base"; fields: readonly string[] }
  /** Year to date is the one before plus the month. */
  | { kind: "running-sum"; fields: readonly string[] }
  /** Year to date never falls. */
  | { kind: "not-falling"; fields: readonly string[] }
  /** `witnesses`: by field, the one that moves with it unless the unit is wrong. `lumpy`: a fall to a tenth is nothing odd. */
  | {
      kind: "unit-slip";
      fields: readonly string[];
      witnesses: Readonly<Record<string, string>>;
      lumpy: readonly string[];
    }
  | { kind: "signed-slip"; of: string; per: string }
  | { kind: "base-slip"; fields: readonly string[] }
  /** The same numbers as in another report. */
  | { kind: "copy"; fields: readonly string[]; from: "before" | "lastYear" }
  /**
   * Growth and level against the enterprise's own course; growth outside the bounds (%) is doubted sooner. What the witness
   * bears out is only pointed at, save of the size classes down to `smallest`.
   */
  | { kind: "course"; field: string; growthPct: Bounds; leastPct: number; witness?: string; smallest: number }
  | { kind: "halt"; field: string; witness: string; upkeepShare: number; smallest: number }
  /** Growth of two sources that should agree (匹配性): their ratio's change over the year. */
  | { kind: "match"; quantity: Quantity; leastPct: number }
  /** A ratio against the enterprise's own past and its division; outside the bounds (%) doubted sooner. */
  | {
      kind: "ratio";
      quantity: Quantity;
      words: { zh: string; en: string };
      boundsPct?: Bounds;
      leastPct: number;
      witness?: string;
    }
  /** `some` is filled although `none` is zero. `share`: of its usual level, what is no more than upkeep. */
  | { kind: "zero"; none: string; some: string; upkeepShare: number }
  /** Profit by revenue, percent. */
  | { kind: "margin"; of: string; per: string; boundsPct: Bounds }
  | { kind: "round-numbers"; fields: readonly string[] }
  | { kind: "same-growth"; field: string };

export type Rule = RuleHead & RuleKind;
export type RuleOf<K extends RuleKind["kind"]> = Extract<Rule, { kind: K }>;
