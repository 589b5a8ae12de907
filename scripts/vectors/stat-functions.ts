import {
  averageGrowth,
  averageGrowthOfLevels,
  chainedGrowth,
  comparableGrowth,
  countUpDown,
  dailyAverageGrowth,
  deflatedValueAdded,
  impliedBase,
  monthFromCumulative,
  monthGrowthFromCumulative,
  monthGrowthFromRates,
  type PanelFirm,
  type Pulls,
  panelPulls,
  pointDifference,
  profitGrowth,
  profitTurnWords,
  pulls,
  pullsFromWeights,
  rankChange,
  rankChangePhrase,
  ranks,
  realGrowth,
  roundDecimalText,
  salesRate,
  shareChange,
  speedChange,
  speedPhrase,
  upDownPhrase,
  type Value,
  valueAddedRate,
  valueOf,
  weightedGrowth,
  yearOnYear,
} from "@diaodu/core/figures";
import type { VectorFunction } from "./run.ts";

interface FirmRecord {
  cur: Value;
  same_period: Value;
  published_last_year: Value;
}
const firm = ({ cur, same_period, published_last_year }: FirmRecord): PanelFirm => ({
  now: cur,
  samePeriod: same_period,
  publishedLastYear: published_last_year,
});

const pullRows = (items: readonly { name: string }[], { parts }: Pulls) =>
  parts.map(({ pull, contribution }, at) => ({
    name: items[at]?.name,
    pull: valueOf(pull),
    contribution: valueOf(contribution),
  }));

/** domain/statistics.md. Each line spells the vectors' names in ours; no formula stands here. */
export const statFunctions = {
  yoy_growth: ({ cur, base }: { cur: Value; base: Value }) => valueOf(yearOnYear({ now: cur, base })),
  profit_growth: ({ cur, base }: { cur: Value; base: Value }) => {
    const { growth, turn } = profitGrowth({ now: cur, base });
    return { growth: valueOf(growth), label: turn === "missing" ? null : profitTurnWords[turn] };
  },
  base_from_growth: ({ cur, growth }: { cur: Value; growth: Value }) => valueOf(impliedBase(cur, growth)),
  month_from_cum: ({ cum, cum_prev }: { cum: Value; cum_prev: Value }) => valueOf(monthFromCumulative(cum, cum_prev)),
  month_yoy_from_cum: ({ cum, cum_prev, g, g_prev }: { cum: Value; cum_prev: Value; g: Value; g_prev: Value }) => {
    const derived = monthGrowthFromCumulative({ level: cum, growthPct: g }, { level: cum_prev, growthPct: g_prev });
    return {
      month: valueOf(derived.month),
      base_cum: valueOf(derived.base),
      base_cum_prev: valueOf(derived.baseBefore),
      month_base: valueOf(derived.monthBase),
      month_growth: valueOf(derived.growth),
    };
  },
  month_growth_from_rates: ({ g, g_prev, share_prev }: { g: Value; g_prev: Value; share_prev: Value }) =>
    valueOf(monthGrowthFromRates(g, g_prev, share_prev)),
  comparable_growth: ({ records, exit_rule }: { records: FirmRecord[]; exit_rule: "drop" | "keep_base" }) => {
    const growth = comparableGrowth(records.map(firm), exit_rule === "drop" ? "drop" : "keep-base");
    return {
      current: growth.current,
      base_comparable: growth.comparableBase,
      base_published: growth.publishedBase,
      growth_comparable: valueOf(growth.growth),
      ratio_of_published: valueOf(growth.ratioOfPublished),
      gap_pp: valueOf(growth.gap),
    };
  },
  panel_pulls: ({ records }: { records: FirmRecord[] }) => {
    const { continuing, entered, left, total } = panelPulls(records.map(firm));
    return { continuing: valueOf(continuing), new: valueOf(entered), left: valueOf(left), total: valueOf(total) };
  },
  avg_growth: ({ growths }: { growths: Value[] }) => valueOf(averageGrowth(growths)),
  avg_growth_levels: ({ start, end, years }: { start: Value; end: Value; years: number }) =>
    valueOf(averageGrowthOfLevels(start, end, years)),
  chain_growth: ({ growths }: { growths: Value[] }) => valueOf(chainedGrowth(growths)),
  weighted_growth: ({ items }: { items: { w: Value; g: Value }[] }) =>
    valueOf(weightedGrowth(items.map(({ w, g }) => ({ weight: w, growthPct: g })))),
  pull_contribution: ({ items }: { items: { name: string; base: Value; cur: Value }[] }) => {
    const all = pulls(items.map(({ cur, base }) => ({ now: cur, base })));
    return {
      total_growth: valueOf(all.totalGrowth),
      rows: pullRows(items, all),
      sum_pull: valueOf(all.sumOfPulls),
    };
  },
  pull_from_weights: (input: { items: { name: string; w: Value; g: Value }[]; total_growth: Value }) => {
    const parts = input.items.map(({ w, g }) => ({ weightPct: w, growthPct: g }));
    const all = pullsFromWeights(parts, input.total_growth);
    return { rows: pullRows(input.items, all), sum_pull: valueOf(all.sumOfPulls), residual: valueOf(all.residual) };
  },
  rank: (input: { values: { name: string; v: Value }[]; order: "desc" | "asc"; decimals: number | null }) => {
    const best = input.order === "asc" ? "low" : "high";
    const all = ranks(
      input.values.map(({ v }) => v),
      { best, decimals: input.decimals ?? null },
    );
    return Object.fromEntries(input.values.map(({ name }, at) => [name, all[at]]));
  },
  rank_change: ({ prev, cur }: { prev: Value; cur: Value }) => ({
    delta: valueOf(rankChange(cur, prev)),
    phrase: rankChangePhrase(cur, prev),
  }),
  pp_diff: ({ a, b }: { a: Value; b: Value }) => valueOf(pointDifference(a, b)),
  count_updown: ({ growths, decimals }: { growths: Value[]; decimals: number }) => {
    const counted = countUpDown(growths, decimals);
    return { ...counted, text: upDownPhrase(counted), growth_face: valueOf(counted.face) };
  },
  va_rate: ({ va, output }: { va: Value; output: Value }) => valueOf(valueAddedRate(va, output)),
  va_growth_deflated: (input: { output: Value; va_rate: Value; ppi: Value; va_base: Value }) => {
    const { output, va_rate: ratePct, ppi: priceIndex, va_base: base } = input;
    const { current, real, growth } = deflatedValueAdded({ output, ratePct, priceIndex, base });
    return { va_current: valueOf(current), va_real: valueOf(real), growth: valueOf(growth) };
  },
  real_growth: ({ nominal, price_index }: { nominal: Value; price_index: Value }) =>
    valueOf(realGrowth(nominal, price_index)),
  sales_rate: ({ sales, output, prev_rate }: { sales: Value; output: Value; prev_rate: Value }) => {
    const { rate, change } = salesRate(sales, output, prev_rate);
    return { rate: valueOf(rate), change_pp: valueOf(change) };
  },
  daily_avg_growth: (input: { cur: Value; cur_days: number; base: Value; base_days: number }) =>
    valueOf(
      dailyAverageGrowth({ value: input.cur, days: input.cur_days }, { value: input.base, days: input.base_days }),
    ),
  share_change: (input: { part: Value; total: Value; part_base: Value; total_base: Value }) => {
    const part = { now: input.part, base: input.part_base };
    const { share, shareBefore, change } = shareChange(part, { now: input.total, base: input.total_base });
    return { share: valueOf(share), share_base: valueOf(shareBefore), change_pp: valueOf(change) };
  },
  speed_change: ({ cur, prev, decimals }: { cur: Value; prev: Value; decimals: number }) => ({
    diff_pp: valueOf(speedChange(cur, prev, decimals).change),
    phrase: speedPhrase(cur, prev, { decimals }),
  }),
  round_half_up: ({ x, d }: { x: string; d: number }) => roundDecimalText(String(x), d, "half-up"),
  round_gb8170: ({ x, d }: { x: string; d: number }) => roundDecimalText(String(x), d, "half-even"),
} satisfies Record<string, VectorFunction>;
