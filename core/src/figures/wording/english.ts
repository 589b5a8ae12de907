import {
  fixed,
  pointDifference,
  rankChange,
  roundHalfUp,
  type SpeedTurn,
  speedChange,
  type UpDown,
  type Value,
  valueOf,
} from "../measures/index.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** @example growthPhraseEn(6.25) // up 6.3% year on year */
export function growthPhraseEn(growthPct: Value, decimals = RATE_DECIMALS): string {
  if (growthPct === null) return DASH;
  const rounded = roundHalfUp(growthPct, decimals);
  if (rounded === 0) return "unchanged year on year";
  return `${rounded > 0 ? "up" : "down"} ${fixed(Math.abs(growthPct), decimals)}% year on year`;
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

/** @example placePhraseEn(4, "in the province", true) // tied for 4th in the province */
export function placePhraseEn(rank: Value, among = "", isTied = false): string {
  if (rank === null) return DASH;
  return `${isTied ? "tied for" : "ranking"} ${ordinal(rank)}${among && ` ${among}`}`;
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
