import {
  diffusionIndex,
  enterpriseStatus,
  enterpriseStatuses,
  haltedSummary,
  isPersistentlyBelow,
  matchGrowth,
  type Production,
  revisionStats,
  robustZ,
  taxBurden,
  validateReport,
} from "@diaodu/core/check";
import { type Value, valueOf } from "@diaodu/core/figures";
import type { VectorFunction } from "./run.ts";

interface FiledRecord {
  month: Value;
  cum: Value;
  cum_prev: Value;
  base_month: Value;
  base_cum: Value;
  base_month_filed_last_year: Value;
  base_adjust_approved: boolean;
  prev_month: Value;
  electricity: Value;
  sales: Value;
}

/** domain/monitoring.md, what belongs to the checks of enterprise reports. */
export const checkFunctions = {
  validate_report: ({ rec }: { rec: FiledRecord }) =>
    validateReport({
      month: rec.month ?? null,
      cum: rec.cum ?? null,
      cumPrev: rec.cum_prev ?? null,
      baseMonth: rec.base_month ?? null,
      baseCum: rec.base_cum ?? null,
      baseFiledLastYear: rec.base_month_filed_last_year ?? null,
      isBaseAdjusted: rec.base_adjust_approved,
      prevMonth: rec.prev_month ?? null,
      electricity: rec.electricity ?? null,
      sales: rec.sales ?? null,
    }),
  enterprise_status: ({ cur, prev, base, delta_pct }: Production & { delta_pct: number }) =>
    enterpriseStatuses[enterpriseStatus(cur, prev, base, delta_pct)].zh,
  stop_reduce_summary: ({ records, delta_pct }: { records: Production[]; delta_pct: number }) => {
    const { halted, reduced, shortfall, pull, growth, growthWithout } = haltedSummary(records, delta_pct);
    return {
      stopped: halted,
      reduced,
      loss: shortfall,
      pull_pp: valueOf(pull),
      total_growth: valueOf(growth),
      growth_without: valueOf(growthWithout),
    };
  },
  robust_z: ({ history, x, limit }: { history: number[]; x: number; limit: number }) => {
    const { median, mad, z, isFar } = robustZ(history, x, limit);
    return { median, mad, z, flag: isFar };
  },
  match_check: (input: { output_growth: number; other_growth: number; limit_pp: number }) => {
    const match = matchGrowth(input.output_growth, input.other_growth, input.limit_pp);
    const { differencePp, isOpposite, elasticity, isDoubtful } = match;
    return { diff_pp: differencePp, opposite: isOpposite, elasticity, flag: isDoubtful };
  },
  burden_check: (input: { tax: number; output: number; median: number; limit_pct: number }) => {
    const burden = taxBurden(input.tax, input.output, input.median, input.limit_pct);
    return { ratio: burden.ratioPct, deviation_pct: burden.deviationPct, flag: burden.isDoubtful };
  },
  diffusion_index: ({ up, same, down }: { up: number; same: number; down: number }) =>
    diffusionIndex({ up, level: same, down }),
  persistence: ({ series, limit, n }: { series: Value[]; limit: number; n: number }) =>
    isPersistentlyBelow(series, limit, n),
  revision_stats: ({ first, latest }: { first: Value[]; latest: Value[] }) => {
    const { meanRevision, meanAbsoluteRevision } = revisionStats(first, latest);
    return { mean_revision: meanRevision, mean_abs_revision: meanAbsoluteRevision };
  },
} satisfies Record<string, VectorFunction>;
