import type { Indicator, IndicatorGroup } from "../types.ts";

/** What most indicators of a group share, said once. */
export type Shared = Omit<Indicator, "code" | "name" | "english" | "aliases" | "group" | "growth">;
/** What each one says for itself. */
export type Row = Pick<Indicator, "code" | "name" | "english"> &
  Partial<Omit<Indicator, "code" | "name" | "english" | "group">>;

/**
 * Growth of value added is at constant prices; growth of output, revenue, investment and retail sales is over today's roster of
 * reporting units; that of products over the same producers. All else is counted in full each year.
 * @source domain/statistics.md 4.1, 4.2, 4.5
 */
const onComparableBasis: ReadonlySet<IndicatorGroup> = new Set([
  "accounts",
  "industry",
  "efficiency",
  "investment",
  "trade",
  "services",
  "products",
]);

/** Rows of one group, each with what the group shares unless it says otherwise. */
export const indicatorsOf = (group: IndicatorGroup, shared: Shared, rows: readonly Row[]): readonly Indicator[] =>
  rows.map((row) => ({
    growth: onComparableBasis.has(group) ? "comparable" : "levels",
    ...shared,
    aliases: [],
    ...row,
    group,
  }));

/** A sum of money or things over a period, more of it is better, counties add up. */
export const flow: Shared = {
  unit: "亿元",
  kind: "flow",
  good: "up",
  frequency: "month",
  janFebCombined: false,
  decimals: 2,
  source: "reported",
  additive: true,
};
/** A balance at the end of a period. */
export const stock: Shared = { ...flow, kind: "stock" };
/** Published as growth only. */
export const index: Shared = { ...flow, unit: "", kind: "index", decimals: 1, additive: false };
/** A ratio in percent; its change is told in percentage points. */
export const rate: Shared = { ...flow, unit: "%", kind: "rate", decimals: 1, additive: false };
