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

/** What happened to an amount of which one year or both were below zero: there a word takes the place of a rate. */
export type SignTurn = Extract<
  ProfitTurn,
  "profit-to-loss" | "loss-to-profit" | "loss-narrowed" | "loss-widened" | "unchanged"
>;

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

/**
 * Whether a pair has to be told by a word, and by which; null between two amounts above zero and where a side is unknown or the
 * base is exactly zero.
 * @example signTurn({ now: -5, base: 10 }) // "profit-to-loss"
 * @example signTurn({ now: 12, base: 10 }) // null
 */
export function signTurn({ now, base }: Pair): SignTurn | null {
  if (now === null || base === null || base === 0 || (now >= 0 && base > 0)) return null;
  const { turn } = profitGrowth({ now, base });
  return turn === "rose" || turn === "fell" || turn === "base-zero" || turn === "missing" ? null : turn;
}

/** Turns stand beyond every rate: a profit that became a loss is worse than any fall, an ended loss better than any rise. */
export const orderOfTurn: Readonly<Record<SignTurn, number>> = {
  "profit-to-loss": Number.NEGATIVE_INFINITY,
  "loss-widened": Number.NEGATIVE_INFINITY,
  unchanged: 0,
  "loss-narrowed": Number.POSITIVE_INFINITY,
  "loss-to-profit": Number.POSITIVE_INFINITY,
};

/**
 * Growth of an amount, where it has one: none on a base below zero, and none of what fell below zero.
 * @example rateOf({ now: -5, base: 10 }) // missing: turned-negative
 */
export const rateOf = (pair: Pair): Measured =>
  signTurn(pair) === "profit-to-loss" ? missing("turned-negative") : yearOnYear(pair);
