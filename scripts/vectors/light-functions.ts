import { compositeIndexStep, compositeLight, type FourCuts, light, pmi, symmetricChange } from "@diaodu/core/monitor";
import type { VectorFunction } from "./run.ts";

/** domain/monitoring.md 3 and 4: lights and composites. */
export const lightFunctions = {
  light: ({ value, cuts }: { value: number; cuts: FourCuts }) => {
    const { score, name } = light(value, cuts);
    return { score, light: name };
  },
  composite_light: ({ scores, cuts_pct }: { scores: number[]; cuts_pct: FourCuts }) => {
    const lit = compositeLight(scores, cuts_pct);
    return lit && { total: lit.total, percent: lit.percent, light: lit.name };
  },
  pmi: (parts: { new_orders: number; output: number; employment: number; delivery: number; inventory: number }) =>
    pmi({
      newOrders: parts.new_orders,
      output: parts.output,
      employment: parts.employment,
      delivery: parts.delivery,
      rawMaterials: parts.inventory,
    }),
  symmetric_change: ({ cur, prev }: { cur: number; prev: number }) => symmetricChange(cur, prev),
  composite_index_step: (step: { prev_index: number; changes: number[]; sds: number[] }) =>
    compositeIndexStep(step.prev_index, step.changes, step.sds),
} satisfies Record<string, VectorFunction>;
