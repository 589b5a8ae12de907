import {
  fixed,
  type Pair,
  pointDifference,
  profitGrowth,
  rankChange,
  roundHalfUp,
  type SignTurn,
  type SpeedTurn,
  signTurn,
  speedChange,
  type UpDown,
  type Value,
  valueOf,
} from "../measures/index.ts";
import { levelTextEn } from "./level-english.ts";
import { type Manner, type MannerKind, usualManner } from "./manner.ts";
import type { PlaceAmong } from "./place.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

type Verbs = Pick<Manner, "upEn" | "downEn">;

/** @example growthPhraseEn(6.25) // up 6.3% year on year */
export function growthPhraseEn(growthPct: Value, decimals = RATE_DECIMALS, manner: Verbs = usualManner): string {
  if (growthPct === null) return DASH;
  const rounded = roundHalfUp(growthPct, decimals);
  if (rounded === 0) return "unchanged year on year";
  return `${rounded > 0 ? manner.upEn : manner.downEn} ${fixed(Math.abs(growthPct), decimals)}% year on year`;
}

/** @example changePhraseEn(-0.3, "百分点", 1) // down 0.3 percentage points year on year */
export function changePhraseEn(change: Value, unit: string, decimals: number, manner: Verbs = usualManner): string {
  if (change === null) return DASH;
  if (roundHalfUp(change, decimals) === 0) return "unchanged year on year";
  const size = unit === "百分点" ? pointsEn(change, decimals) : levelTextEn(Math.abs(change), unit, decimals);
  return `${change > 0 ? manner.upEn : manner.downEn} ${size} year on year`;
}

const turnWordsEn: Readonly<Record<"profit" | "trade-balance" | "other", Readonly<Record<SignTurn, string>>>> = {
  profit: {
    "profit-to-loss": "turned from profit to loss",
    "loss-to-profit": "turned from loss to profit",
    "loss-narrowed": "loss narrowed",
    "loss-widened": "loss widened",
    unchanged: "loss unchanged",
  },
  "trade-balance": {
    "profit-to-loss": "turned from surplus to deficit",
    "loss-to-profit": "turned from deficit to surplus",
    "loss-narrowed": "deficit narrowed",
    "loss-widened": "deficit widened",
    unchanged: "deficit unchanged",
  },
  other: {
    "profit-to-loss": "turned negative",
    "loss-to-profit": "turned positive",
    "loss-narrowed": "less negative",
    "loss-widened": "more negative",
    unchanged: "unchanged",
  },
};

/** @example turnWordEn("profit-to-loss") // turned from profit to loss */
export const turnWordEn = (turn: SignTurn, kind: MannerKind = "profit"): string =>
  turnWordsEn[kind === "profit" || kind === "trade-balance" ? kind : "other"][turn];

/** @example turnPhraseEn({ now: -2, base: -8 }) // loss narrowed by 75.0% year on year */
export function turnPhraseEn(pair: Pair, decimals = RATE_DECIMALS, kind: MannerKind = "profit"): string {
  const turn = signTurn(pair);
  if (turn === null) return DASH;
  const rate = turn === "loss-narrowed" || turn === "loss-widened" ? valueOf(profitGrowth(pair).growth) : null;
  return `${turnWordEn(turn, kind)}${rate === null ? "" : ` by ${fixed(Math.abs(rate), decimals)}%`} year on year`;
}

const pointsEn = (value: number, decimals: number): string => {
  const amount = fixed(Math.abs(value), decimals);
  return `${amount} percentage ${Number(amount) === 1 ? "point" : "points"}`;
};

/** @example differencePhraseEn(-1.3, "the province") // 1.3 percentage points below the province */
export function differencePhraseEn(differencePp: Value, than: string, decimals = RATE_DECIMALS): string {
  if (differencePp === null) return DASH;
  const rounded = roundHalfUp(differencePp, decimals);
  if (rounded === 0) return `level with ${than}`;
  return `${pointsEn(differencePp, decimals)} ${rounded > 0 ? "above" : "below"} ${than}`;
}

/** @example pointPhraseEn(6.8, 5.5, "the province") // 1.3 percentage points above the province */
export const pointPhraseEn = (rate: Value, other: Value, than: string, decimals = RATE_DECIMALS): string =>
  differencePhraseEn(valueOf(pointDifference(rate, other, decimals)), than, decimals);

const speedWordsEn: Readonly<Record<SpeedTurn, (amount: string) => string>> = {
  faster: (amount) => `growth faster by ${amount}`,
  slower: (amount) => `growth slower by ${amount}`,
  "fall-narrowed": (amount) => `decline narrower by ${amount}`,
  "fall-widened": (amount) => `decline wider by ${amount}`,
  "fall-to-rise": () => "turned from decline to growth",
  "rise-to-fall": () => "turned from growth to decline",
  unchanged: () => "at the same pace",
};

/** @example speedPhraseEn(-2.1, -4) // decline narrower by 1.9 percentage points */
export function speedPhraseEn(now: Value, before: Value, decimals = RATE_DECIMALS): string {
  const { change, turn } = speedChange(now, before, decimals);
  return turn === null || change.status === "missing" ? DASH : speedWordsEn[turn](pointsEn(change.value, decimals));
}

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(n: number): string {
  const isTeen = Math.floor(n / 10) % 10 === 1;
  return `${n}${(isTeen ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th"}`;
}

/**
 * A place, among how many, and shared where it is.
 * @example placePhraseEn(4, { peers: "the province", tied: true }) // tied for 4th in the province
 * @example placePhraseEn(2, { counted: 9, all: 12, tied: false }) // ranking 2nd of the 9 with data
 */
export function placePhraseEn(rank: Value, { peers = "", counted, all, tied = false }: PlaceAmong = {}): string {
  if (rank === null) return DASH;
  const isPartial = counted !== undefined && all !== undefined && counted < all;
  const size = counted === undefined ? "" : isPartial ? ` of the ${counted} with data` : ` of ${counted}`;
  return `${tied ? "tied for" : "ranking"} ${ordinal(rank)}${size}${peers && ` in ${peers}`}`;
}

/** A known move in the ranking. @example movePhraseEn(3) // up 3 places */
export function movePhraseEn(places: Value): string {
  if (places === null) return DASH;
  if (places === 0) return "rank unchanged";
  return `${places > 0 ? "up" : "down"} ${Math.abs(places)} ${Math.abs(places) === 1 ? "place" : "places"}`;
}

/** @example rankChangePhraseEn(5, 2) // down 3 places */
export const rankChangePhraseEn = (now: Value, before: Value): string => movePhraseEn(valueOf(rankChange(now, before)));

/** @example upDownPhraseEn({ up: 2, down: 1, flat: 2 }) // 2 up, 1 down, 2 flat */
export const upDownPhraseEn = ({ up, down, flat }: Pick<UpDown, "up" | "down" | "flat">): string =>
  `${up} up, ${down} down${flat > 0 ? `, ${flat} flat` : ""}`;
