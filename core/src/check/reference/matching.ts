import type { Value } from "../../figures/index.ts";

export interface Match {
  /** Output's growth minus the other source's, percentage points. */
  differencePp: number;
  isOpposite: boolean;
  /** Growth of the other source by one percent of output; null where output did not change. */
  elasticity: Value;
  isDoubtful: boolean;
}

/**
 * Output's growth beside that of another source (匹配性): electricity, tax, freight.
 * @param outputPct, otherPct growth in percent
 * @source domain/monitoring.md 5.4; vectors mon.match_check
 * @example matchGrowth(12, -3, 20).isDoubtful // true
 */
export function matchGrowth(outputPct: number, otherPct: number, limitPp: number): Match {
  const differencePp = outputPct - otherPct;
  const isOpposite = outputPct * otherPct < 0;
  const distance = Math.abs(differencePp);
  return {
    differencePp,
    isOpposite,
    elasticity: outputPct === 0 ? null : otherPct / outputPct,
    isDoubtful: distance > limitPp || (isOpposite && distance > limitPp / 2),
  };
}

export interface Burden {
  ratioPct: Value;
  deviationPct: Value;
  isDoubtful: boolean | null;
}

/**
 * Tax by output (税负) beside the median of the trade.
 * @param medianPct tax by output of the trade's middle enterprise, percent
 * @source domain/monitoring.md 5.4; vectors mon.burden_check
 * @example taxBurden(320, 20000, 2.9, 40).ratioPct // 1.6
 */
export function taxBurden(tax: number, output: number, medianPct: number, limitPct: number): Burden {
  if (output <= 0) return { ratioPct: null, deviationPct: null, isDoubtful: null };
  const ratioPct = (100 * tax) / output;
  if (medianPct === 0) return { ratioPct, deviationPct: null, isDoubtful: null };
  const deviationPct = (100 * (ratioPct - medianPct)) / medianPct;
  return { ratioPct, deviationPct, isDoubtful: Math.abs(deviationPct) > limitPct };
}
