import type { Measured } from "../types.ts";
import { missing, ok, type Pair, PERCENT } from "./measured.ts";
import { yearOnYear } from "./year-on-year.ts";

export type ProfitTurn =
  | "rose" // 增长
  | "fell" // 下降
  | "unchanged" // 持平
  | "profit-to-loss" // 由盈转亏
  | "loss-to-profit" // 扭亏为盈
  | "loss-narrowed" // 减亏
  | "loss-widened" // 增亏
  | "base-zero" // 基期为零
  | "missing";

export interface ProfitGrowth {
  /** Percent; between two losses the growth of the loss itself, so a negative one is good. */
  growth: Measured;
  turn: ProfitTurn;
}

const turned = (turn: ProfitTurn): ProfitGrowth => ({ growth: missing("base-not-positive"), turn });
const bySign = <T>(growth: number, up: T, down: T, flat: T): T => (growth > 0 ? up : growth < 0 ? down : flat);

/**
 * Growth of a signed indicator (利润总额). Where the sign changes a rate says nothing and a word takes its place.
 * A loss that ended at exactly zero is a loss cut by 100 %, not yet a profit.
 * @source domain/statistics.md 3.1; vectors stat.profit_growth
 * @example profitGrowth({ now: -2, base: -8 }).growth // -75 %
 * @example profitGrowth({ now: 4, base: -6 }).turn // loss-to-profit
 */
export function profitGrowth(profit: Pair): ProfitGrowth {
  const { now, base } = profit;
  if (now === null || base === null) return { growth: yearOnYear(profit), turn: "missing" };
  if (base === 0) return turned("base-zero");
  if (base > 0 && now < 0) return turned("profit-to-loss");
  if (base < 0 && now > 0) return turned("loss-to-profit");
  // Sizes on both sides: between two profits these are the profits, between two losses the losses.
  const growth = (100 * (Math.abs(now) - Math.abs(base))) / Math.abs(base);
  const turn =
    base > 0
      ? bySign(growth, "rose" as const, "fell" as const, "unchanged" as const)
      : bySign(growth, "loss-widened" as const, "loss-narrowed" as const, "unchanged" as const);
  return { growth: ok(growth, PERCENT), turn };
}
