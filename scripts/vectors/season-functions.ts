import { valueOf } from "@diaodu/core/figures";
import { annualised3m, holidayShares, type OutlierKind, outlierCourse } from "@diaodu/core/monitor";
import type { VectorFunction } from "./run.ts";

/** 202403 as the file of vectors spells it. */
const dashed = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** domain/monitoring.md 2: seasonal adjustment. */
export const seasonFunctions = {
  holiday_regressor: ({ date, before, after }: { date: string; before: number; after: number }) => {
    const shares = holidayShares(dayOf(date), { from: -before, to: after });
    return {
      window_days: before + after + 1,
      days: Object.fromEntries(shares.map(({ month, days }) => [dashed(month), days])),
      share: Object.fromEntries(shares.map(({ month, share }) => [dashed(month), share])),
    };
  },
  outlier_regressor: ({ kind, n, t0, delta }: { kind: OutlierKind; n: number; t0: number; delta: number }) => [
    ...outlierCourse(kind, n, t0 - 1, delta),
  ],
  annualised_3m: ({ g1, g2, g3 }: { g1: number | null; g2: number | null; g3: number | null }) =>
    valueOf(annualised3m([g1, g2, g3])),
} satisfies Record<string, VectorFunction>;
