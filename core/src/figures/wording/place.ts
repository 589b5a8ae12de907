import { rankChange, type UpDown, type Value } from "../measures/index.ts";
import type { Among } from "../types.ts";
import { DASH } from "./text.ts";

/** Among whom a rank was taken. */
export interface PlaceAmong extends Partial<Among> {
  /** 全省, 全市. */
  peers?: string;
  /** What they are called together: 县（市、区）, 市（州）. */
  kinds?: string;
}

/** 12个县（市、区）; of those that have no figure it is said that they are not among them: 有数据的9个县（市、区）. */
const sizeWords = ({ counted, all, kinds = "地区" }: PlaceAmong): string =>
  counted === undefined ? "" : `${all !== undefined && counted < all ? "有数据的" : ""}${counted}个${kinds}`;

/**
 * A rank in words: among how many, and shared where it is. No unit is called last on a tie.
 * @source domain/documents.md 6, domain/statistics.md 3.8
 * @example placePhrase(4, { peers: "全省" }) // 居全省第4位
 * @example placePhrase(4, { peers: "全省", counted: 14, all: 14, kinds: "市（州）", tied: true }) // 居全省14个市（州）并列第4位
 * @example placePhrase(2, { peers: "全市", counted: 9, all: 12, tied: false }) // 居全市有数据的9个地区第2位
 */
export function placePhrase(rank: Value, among: PlaceAmong = {}): string {
  if (rank === null) return DASH;
  return `居${among.peers ?? ""}${sizeWords(among)}${among.tied ? "并列" : ""}第${rank}位`;
}

/**
 * The bare place; where some peers have no figure, among how many it was taken.
 * @example placeWord(3) // 第3位
 * @example placeWord(3, { counted: 9, all: 12, tied: true }) // 并列第3位（12个地区中9个有数据）
 */
export function placeWord(rank: Value, among: Partial<Among> = {}): string {
  if (rank === null) return DASH;
  const { counted, all, tied = false } = among;
  const isPartial = counted !== undefined && all !== undefined && counted < all;
  return `${tied ? "并列" : ""}第${rank}位${isPartial ? `（${all}个地区中${counted}个有数据）` : ""}`;
}

/** A known move in the ranking. @example movePhrase(-3) // 后移3位 */
export function movePhrase(places: Value): string {
  if (places === null) return DASH;
  if (places === 0) return "位次不变";
  return `${places > 0 ? "前移" : "后移"}${Math.abs(places)}位`;
}

/**
 * Move between two ranks.
 * @source domain/statistics.md 3.8; vectors stat.rank_change
 * @example rankChangePhrase(4, 7) // 前移3位
 */
export function rankChangePhrase(now: Value, before: Value): string {
  const change = rankChange(now, before);
  return movePhrase(change.status === "ok" ? change.value : null);
}

/**
 * N升M降; 平 only where there are any.
 * @source domain/statistics.md 3.10; vectors stat.count_updown
 * @example upDownPhrase({ up: 6, down: 1, flat: 0 }) // 6升1降
 * @example upDownPhrase({ up: 2, down: 1, flat: 2 }) // 2升1降2平
 */
export function upDownPhrase({ up, down, flat }: Pick<UpDown, "up" | "down" | "flat">): string {
  return `${up}升${down}降${flat > 0 ? `${flat}平` : ""}`;
}
