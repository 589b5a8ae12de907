import { mayBeNegative } from "../../catalogue/index.ts";
import { monthOfYear } from "../../period/index.ts";
import type { MissingReason } from "../types.ts";
import { type Derivation, valueIn } from "./derivation.ts";
import { periodNameWithoutYear, show } from "./show.ts";

/** More in one period than in a whole year at the pace until then is a slip of unit or period, or cannot be told from one. */
const wildPace = 12;

/**
 * Why no single period may be had from two cumulative values: one of them is wrong, or earlier months were cut. What cannot be negative never falls within a year.
 * @returns null where both may stand
 */
export function brokenBetween(now: Derivation, before: Derivation): MissingReason | null {
  const { indicator, month, span } = now.point;
  const [later, earlier] = [valueIn(now), valueIn(before)];
  if (later === null || earlier === null || span !== "ytd" || mayBeNegative(indicator)) return null;
  if (later < earlier) return "cumulative-falls";
  const periods = monthOfYear(before.point.month);
  const passed = monthOfYear(month) - periods;
  const isReported = now.aggregate !== undefined || before.aggregate !== undefined;
  const isWild = earlier > 0 && (later - earlier) / passed > wildPace * (earlier / periods);
  return isWild && !isReported ? "cumulative-jumps" : null;
}

/** Both values, for whoever must find which one is wrong. */
export function brokenNotes(now: Derivation, before: Derivation): string[] {
  const both = [before, now].map((sum) => `${periodNameWithoutYear(sum.point)}累计${show(sum)}`).join("，");
  const falls = (valueIn(now) ?? 0) < (valueIn(before) ?? 0);
  return [`${both}：${falls ? "不是有一个有误，就是核减了以前月份" : "相差悬殊，疑有一个有误"}，不相减。`];
}
