import type { Comparator, Value } from "@diaodu/core/figures";
import {
  allocateInteger,
  declineCompletion,
  decomposeMonths,
  districtConsistency,
  forecastAccuracy,
  forecastGap,
  halfYear,
  judge,
  lastQuarterNeeded,
  nextNeeded,
  openingPush,
  type Progress,
  progress,
  progressByDay,
  progressSeasonal,
  remainingGrowth,
  remainingGrowthByShare,
  remainingGrowthEqual,
} from "@diaodu/core/targets";
import type { VectorFunction } from "./run.ts";

/** The reference spells comparators as plans do. */
const comparatorOf: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  不低于: "at-least",
  确保: "at-least",
  以内: "at-most",
  不高于: "at-most",
  控制在: "at-most",
  左右: "about",
  "左右(下限)": "about-or-better",
  力争: "strive",
  达到: "reach",
  同步: "in-step",
  保持同步: "in-step",
  只降不升: "only-falls",
  只增不减: "only-rises",
  完成省下达任务: "as-assigned",
};

const timed = ({ completion, expected, lead, ratio }: Progress) => ({
  completion,
  time_progress: expected,
  lead_pp: lead,
  ratio,
});

/** domain/targets.md. Each line spells the vectors' names in ours; no formula stands here. */
export const targetFunctions = {
  comparator: (input: { op: string; target: Value; actual: Value; tol: Value }) =>
    judge({
      comparator: comparatorOf[input.op] ?? "reach",
      actual: input.actual,
      target: input.target,
      tolerance: input.tol,
    }),
  remaining_growth: (input: { target_growth: Value; done_growth: Value; base_done: Value; base_total: Value }) => {
    const { target_growth: targetGrowth, done_growth: doneGrowth } = input;
    const rest = remainingGrowth({ targetGrowth, doneGrowth, baseDone: input.base_done, baseTotal: input.base_total });
    return rest && { required_level: rest.level, required_growth: rest.growth };
  },
  remaining_growth_share: (input: { target_growth: Value; done_growth: Value; share_done: Value }) =>
    remainingGrowthByShare({
      targetGrowth: input.target_growth,
      doneGrowth: input.done_growth,
      shareDone: input.share_done,
    }),
  remaining_growth_equal: (input: { target_growth: Value; done_growth: Value; done: number; total: number }) =>
    remainingGrowthEqual({ ...input, targetGrowth: input.target_growth, doneGrowth: input.done_growth }),
  next_month_needed: (input: { q_target_growth: Value; q_base: Value; cum_done: Value; month_base: Value }) => {
    const { q_target_growth: targetGrowth, q_base: base, cum_done: done, month_base: monthBase } = input;
    const next = nextNeeded({ targetGrowth, base, done, monthBase });
    return next && { quarter_level: next.quarterLevel, month_level: next.monthLevel, month_growth: next.monthGrowth };
  },
  kaimenhong: (input: { cum2_level: Value; cum2_growth: Value; march_base: Value; add_pp: Value }) => {
    const { cum2_level: level, cum2_growth: growth, march_base: marchBase, add_pp: addPp } = input;
    const push = openingPush({ level, growth, marchBase, addPp });
    return (
      push && {
        base_1_2: push.baseTwo,
        quarter_base: push.quarterBase,
        quarter_target_growth: push.targetGrowth,
        quarter_level: push.quarterLevel,
        march_level: push.monthLevel,
        march_growth: push.monthGrowth,
      }
    );
  },
  forecast_gap: (input: { base: Value; target_growth: Value; forecast: Value }) => {
    const gap = forecastGap({ ...input, targetGrowth: input.target_growth });
    return (
      gap && {
        target_level: gap.targetLevel,
        gap_level: gap.gapLevel,
        forecast_growth: gap.forecastGrowth,
        gap_pp: gap.gapPp,
      }
    );
  },
  last_quarter_needed: (input: { base: Value[]; target_growth: Value; growths: Value[] }) => {
    const last = lastQuarterNeeded({
      bases: input.base,
      targetGrowth: input.target_growth,
      growths: input.growths,
    });
    return last && { annual_level: last.annualLevel, q4_level: last.level, q4_growth: last.growth };
  },
  decompose_months: (input: { base: Value[]; target_growth: Value }) => {
    const path = decomposeMonths(input.base, input.target_growth);
    return path && { levels: path.levels, cumulative: path.cumulative, seasonal_progress: path.seasonalProgress };
  },
  allocate_integer: ({ total, weights }: { total: number; weights: number[] }) => allocateInteger(total, weights),
  district_consistency: (input: { items: { name: string; w: Value; g: Value }[]; target_growth: Value }) => {
    const parts = input.items.map(({ w, g }) => ({ weight: w, growth: g }));
    const found = districtConsistency(parts, input.target_growth);
    return (
      found && {
        implied_growth: found.implied,
        gap_pp: found.gapPp,
        uniform_addition: Object.fromEntries(input.items.map(({ name }, i) => [name, found.uniform[i]])),
      }
    );
  },
  progress: (input: { completed: Value; target: Value; elapsed: number; periods: number }) =>
    timed(progress({ ...input, done: input.completed })),
  progress_day: (input: { completed: Value; target: Value; start: string; end: string; asof: string }) => {
    const found = progressByDay({ ...input, done: input.completed, asOf: input.asof });
    return found && { elapsed_days: found.elapsedDays, total_days: found.totalDays, ...timed(found) };
  },
  progress_seasonal: (input: { completed: Value; target: Value; shares: number[]; m: number }) => {
    const { completion, expected, lead } = progressSeasonal({ ...input, done: input.completed, elapsed: input.m });
    return { completion, seasonal_progress: expected, lead_pp: lead };
  },
  half_year: ({ kind, value, target }: { kind: "level" | "growth"; value: Value; target: Value }) =>
    halfYear(kind, value, target),
  decline_completion: (input: { target_decline: Value; actual_decline: Value }) =>
    declineCompletion(input.actual_decline, input.target_decline),
  forecast_accuracy: ({ forecast, actual }: { forecast: Value; actual: Value }) => forecastAccuracy(forecast, actual),
} satisfies Record<string, VectorFunction>;
