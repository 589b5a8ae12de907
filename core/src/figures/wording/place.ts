import { rankChange, type UpDown, type Value } from "../measures/index.ts";
import { DASH } from "./text.ts";

/**
 * A rank in words. A shared one says so, and no unit is called last on a tie.
 * @param peers the group ranked in: 全省, 全市
 * @source domain/documents.md 6, domain/statistics.md 3.8
 * @example placePhrase(4, "全省") // 居全省第4位
 * @example placePhrase(4, "全省", true) // 居全省并列第4位
 */
export function placePhrase(rank: Value, peers = "", isTied = false): string {
  return rank === null ? DASH : `居${peers}${isTied ? "并列" : ""}第${rank}位`;
}

/** @example placeWord(3) // 第3位 */
export const placeWord = (rank: Value): string => (rank === null ? DASH : `第${rank}位`);

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
