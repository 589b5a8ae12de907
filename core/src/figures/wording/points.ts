import {
  fixed,
  pointDifference,
  roundHalfUp,
  type SpeedTurn,
  speedChange,
  type Value,
  valueOf,
} from "../measures/index.ts";
import { type Manner, usualManner } from "./manner.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** An amount of percentage points, without its sign: words tell the direction. */
const points = (value: number, decimals: number): string => `${fixed(Math.abs(value), decimals)}个百分点`;

/**
 * A known difference to another area, in words.
 * @example differencePhrase(1.3, "全省") // 高于全省1.3个百分点
 * @example differencePhrase(-0.04, "全省") // 与全省持平
 */
export function differencePhrase(differencePp: Value, than: string, decimals = RATE_DECIMALS): string {
  if (differencePp === null) return DASH;
  const rounded = roundHalfUp(differencePp, decimals);
  if (rounded === 0) return `与${than}持平`;
  return `${rounded > 0 ? "高于" : "低于"}${than}${points(differencePp, decimals)}`;
}

/**
 * One rate against another in percentage points. Both are rounded first, as readers check against the published table.
 * @source domain/documents.md 6; vectors doc.pp_phrase
 * @example pointPhrase(6.8, 5.5, "全省") // 高于全省1.3个百分点
 * @example pointPhrase(5.02, 4.98, "全省") // 与全省持平
 */
export function pointPhrase(rate: Value, other: Value, than: string, decimals = RATE_DECIMALS): string {
  return differencePhrase(valueOf(pointDifference(rate, other, decimals)), than, decimals);
}

/** What the rate is held against when nothing has changed. */
export type SpeedAgainst = "上期" | "上月" | "上年同期";

export interface SpeedOptions {
  decimals?: number;
  /** Words of the indicator's kind: the rise of a price is 涨幅. */
  manner?: Pick<Manner, "faster" | "slower" | "toRise" | "toFall">;
  against?: SpeedAgainst;
}

/**
 * Change of speed between two growth rates.
 * @source domain/statistics.md 3.11; vectors stat.speed_change
 * @example speedPhrase(6.2, 5.8) // 加快0.4个百分点
 * @example speedPhrase(-2.1, -4) // 降幅收窄1.9个百分点
 * @example speedPhrase(1.1, -0.7) // 由降转增
 * @example speedPhrase(2, 2, { against: "上年同期" }) // 与上年同期持平
 */
export function speedPhrase(now: Value, before: Value, options: SpeedOptions = {}): string {
  const { decimals = RATE_DECIMALS, manner = usualManner, against = "上期" } = options;
  const { change, turn } = speedChange(now, before, decimals);
  if (turn === null || change.status === "missing") return DASH;
  const words: Record<SpeedTurn, string> = {
    faster: `${manner.faster}${points(change.value, decimals)}`,
    slower: `${manner.slower}${points(change.value, decimals)}`,
    "fall-narrowed": `降幅收窄${points(change.value, decimals)}`,
    "fall-widened": `降幅扩大${points(change.value, decimals)}`,
    "fall-to-rise": manner.toRise,
    "rise-to-fall": manner.toFall,
    unchanged: `与${against}持平`,
  };
  return words[turn];
}

/**
 * Pull of a part on its whole. A part that falls pulls down; it is never said to pull by a negative amount.
 * @param whole whose growth it is: 全市规上工业
 * @source domain/documents.md 6, domain/statistics.md 3.5
 * @example pullPhrase(2.81, "全市规上工业") // 拉动全市规上工业增长2.8个百分点
 * @example pullPhrase(-0.2, "全市规上工业") // 下拉全市规上工业增速0.2个百分点
 */
export function pullPhrase(pullPp: Value, whole = "", decimals = RATE_DECIMALS): string {
  if (pullPp === null) return DASH;
  const rounded = roundHalfUp(pullPp, decimals);
  if (rounded < 0) return `下拉${whole}增速${points(pullPp, decimals)}`;
  return rounded === 0 ? `对${whole}增长无拉动` : `拉动${whole}增长${points(pullPp, decimals)}`;
}
