import {
  fixed,
  type Pair,
  type ProfitTurn,
  profitGrowth,
  roundHalfUp,
  type SignTurn,
  signTurn,
  type Value,
  valueOf,
} from "../measures/index.ts";
import { levelText } from "./level.ts";
import { type Manner, type MannerKind, usualManner } from "./manner.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

export interface GrowthOptions {
  decimals?: number;
  /** Stands before the verb; empty for a bare 增长8.3%. */
  lead?: string;
  /** Growth from here on is told as a multiple (增长1.79倍), percent; null: never. */
  multipleFrom?: number | null;
  /** Verbs of the indicator's kind: prices 上涨. */
  manner?: Pick<Manner, "up" | "down">;
}

/** Twice the base and more reads better as a multiple. 179 % is 增长1.79倍: the growth is told, not the ratio of 2.79. */
const MULTIPLE_FROM = 100;
const MULTIPLE_DECIMALS = 2;
const multiple = (growthPct: number): string => `${Number(fixed(growthPct / 100, MULTIPLE_DECIMALS))}倍`;

/**
 * Growth in official words: 增长, 下降 with the amount, 持平 when it rounds to zero; never 增长-3.1%.
 * @source domain/documents.md 6, domain/statistics.md 3.1; vectors doc.growth_phrase
 * @example growthPhrase(6.25) // 同比增长6.3%
 * @example growthPhrase(-3.1) // 同比下降3.1%
 * @example growthPhrase(0.04) // 同比持平
 * @example growthPhrase(179) // 同比增长1.79倍
 * @example growthPhrase(null) // —
 */
export function growthPhrase(growthPct: Value, options: GrowthOptions = {}): string {
  const { decimals = RATE_DECIMALS, lead = "同比", multipleFrom = MULTIPLE_FROM, manner = usualManner } = options;
  if (growthPct === null) return DASH;
  const rounded = roundHalfUp(growthPct, decimals);
  if (rounded === 0) return `${lead}持平`;
  if (rounded < 0) return `${lead}${manner.down}${fixed(-growthPct, decimals)}%`;
  if (multipleFrom !== null && rounded >= multipleFrom) return `${lead}${manner.up}${multiple(growthPct)}`;
  return `${lead}${manner.up}${fixed(growthPct, decimals)}%`;
}

/**
 * A change that is told in its own unit and not in percent: of a share in points, of an index in points, of a balance in 亿元.
 * @example changePhrase(-0.3, "百分点", 1, manners.burden) // 下降0.3个百分点
 */
export function changePhrase(
  change: Value,
  unit: string,
  decimals: number,
  { up, down }: Pick<Manner, "up" | "down">,
): string {
  if (change === null) return DASH;
  const size = levelText(Math.abs(change), unit, decimals);
  return Number.parseFloat(size) === 0 ? "持平" : `${change > 0 ? up : down}${size}`;
}

/** What a profit did, in a word. @source domain/statistics.md 3.1; vectors stat.profit_growth */
export const profitTurnWords: Readonly<Record<ProfitTurn, string>> = {
  rose: "增长",
  fell: "下降",
  unchanged: "持平",
  "profit-to-loss": "由盈转亏",
  "loss-to-profit": "扭亏为盈",
  "loss-narrowed": "减亏",
  "loss-widened": "增亏",
  "base-zero": "基期为零",
  missing: DASH,
};

/**
 * Growth of a signed indicator in words; a word alone where a rate would say nothing.
 * @example profitPhrase({ now: -2, base: -8 }) // 同比减亏75.0%
 * @example profitPhrase({ now: 4, base: -6 }) // 同比扭亏为盈
 */
export function profitPhrase(profit: Pair, decimals = RATE_DECIMALS): string {
  const { growth, turn } = profitGrowth(profit);
  if (turn === "missing" || turn === "base-zero") return DASH;
  if (turn === "rose" || turn === "fell" || turn === "unchanged") return growthPhrase(valueOf(growth), { decimals });
  return `同比${turnPhrase(profit, decimals)}`;
}

/** The words of a turn that belong to a kind of amount: a deficit is no loss, and other amounts are above or below zero. */
const turnWords: Readonly<Record<"profit" | "trade-balance" | "other", Readonly<Record<SignTurn, string>>>> = {
  profit: {
    "profit-to-loss": profitTurnWords["profit-to-loss"],
    "loss-to-profit": profitTurnWords["loss-to-profit"],
    "loss-narrowed": profitTurnWords["loss-narrowed"],
    "loss-widened": profitTurnWords["loss-widened"],
    unchanged: "亏损额持平",
  },
  "trade-balance": {
    "profit-to-loss": "由顺差转为逆差",
    "loss-to-profit": "由逆差转为顺差",
    "loss-narrowed": "逆差收窄",
    "loss-widened": "逆差扩大",
    unchanged: "逆差持平",
  },
  other: {
    "profit-to-loss": "由正转负",
    "loss-to-profit": "由负转正",
    "loss-narrowed": "负值收窄",
    "loss-widened": "负值扩大",
    unchanged: "持平",
  },
};

/**
 * The word of a turn alone, where there are no two sides to measure it on.
 * @example turnWord("profit-to-loss") // 由盈转亏
 */
export const turnWord = (turn: SignTurn, kind: MannerKind = "profit"): string =>
  turnWords[kind === "profit" || kind === "trade-balance" ? kind : "other"][turn];

/** The word that stands for a rate, with how much a loss grew or shrank. @example turnPhrase({ now: -2, base: -8 }) // 减亏75.0% */
export function turnPhrase(profit: Pair, decimals = RATE_DECIMALS, kind: MannerKind = "profit"): string {
  const turn = signTurn(profit);
  if (turn === null) return profitTurnWords[profitGrowth(profit).turn];
  const rate = turn === "loss-narrowed" || turn === "loss-widened" ? valueOf(profitGrowth(profit).growth) : null;
  return `${turnWord(turn, kind)}${rate === null || !Number.isFinite(rate) ? "" : `${fixed(Math.abs(rate), decimals)}%`}`;
}
