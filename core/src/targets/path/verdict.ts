import { fixed, oddsText, RATE_DECIMALS, type Value } from "../../figures/index.ts";
import { type Month, monthOfYear } from "../../period/index.ts";
import { halfYear } from "../measures/index.ts";
import { isBeyondHistory, isBroken, isHardlyInReach, isReached, onPath, type Prospect } from "./mark.ts";
import { distanceText, neededPhrase } from "./needed-words.ts";

/** What a verdict needs beside the prospect. */
export interface VerdictOf {
  /** Month asked about. */
  asked: Month;
  /** Month of the newest figure; null: none. */
  upTo: Month | null;
  /** A year's target: at the end of March and June officials ask about 开门红 and 双过半. */
  isOfYear: boolean;
  /** A stretch line: missing it is no failure. */
  isStretch: boolean;
  /** 控制在…以内. */
  isBound: boolean;
  /** Periods are months or quarters. */
  period: "month" | "quarter";
  now: Value;
  target: Value;
  gap: Value;
  gapUnit: string;
  gapDecimals: number;
  neededLevel: { value: Value; unit: string; decimals: number };
}

/**
 * Where a target stands in one official phrase.
 * @example 实现双过半，后续月份平均需增长7.5%
 * @example 后续月份平均需增长21.0%，高于近36个月最高的18.2%，难度大
 * @source domain/targets.md 4.5, 6.3
 */
export function verdictOf(prospect: Prospect, of: VerdictOf): string {
  if (!prospect.hasFigure || of.upTo === null) return `截至${monthOfYear(of.asked)}月无数据`;
  if (prospect.isOver) return overWords(prospect, of);
  if (isReached(prospect)) return "已提前完成";
  return [...milestoneWords(prospect, of), ...courseWords(prospect, of)].join("，");
}

function overWords({ met }: Prospect, of: VerdictOf): string {
  if (met === null) return "目标尚无数值，无法判定";
  if (met) return of.isBound ? "控制在目标以内" : "已完成";
  const missed = of.isStretch ? "未达到力争目标" : "未完成";
  return of.gap === null ? missed : `${missed}，${of.isBound ? "超出" : "差"}${gapText(of)}`;
}

const gapText = ({ gap, gapUnit, gapDecimals }: VerdictOf): string => distanceText(gap, gapUnit, gapDecimals);

/** 开门红 at the end of March, 双过半 at the end of June. */
function milestoneWords(prospect: Prospect, { upTo, isOfYear, now, target }: VerdictOf): string[] {
  const { kind, isCeiling } = prospect;
  if (!isOfYear || upTo === null || kind === "other" || isCeiling) return [];
  const at = monthOfYear(upTo);
  if (at === 3) return told("开门红", onPath(prospect));
  return at === 6 ? told("双过半", halfYear(kind, now, target).met) : [];
}

const told = (name: string, isDone: boolean | null): string[] =>
  isDone === null ? [] : [`${isDone ? "实现" : "未实现"}${name}`];

function courseWords(prospect: Prospect, of: VerdictOf): string[] {
  const { needed, isCeiling, met } = prospect;
  if (isBroken(prospect)) return [of.gap === null ? "已超出目标" : `已超出目标${gapText(of)}`];
  const hard = isHardlyInReach(prospect) ? [...whyHard(prospect), "难度大"] : [];
  if (needed !== null) {
    const periods = of.period === "quarter" ? "后续季度" : "后续月份";
    return [`${periods}平均${neededPhrase(needed, isCeiling)}`, ...hard];
  }
  const { value, unit, decimals } = of.neededLevel;
  if (value !== null) return [`后续需完成${distanceText(value, unit, decimals)}`, ...hard];
  if (met === null) return ["目标尚无数值，无法判定"];
  if (met) return ["目前达到目标", ...hard];
  return [of.gap === null ? "目前未达到目标" : `目前差${gapText(of)}`, ...hard];
}

function whyHard(prospect: Prospect): string[] {
  const { best, odds, isCeiling } = prospect;
  if (isBeyondHistory(prospect) && best !== null)
    return [`${isCeiling ? "低于近36个月最低的" : "高于近36个月最高的"}${fixed(best, RATE_DECIMALS)}%`];
  return odds === null ? [] : [`完成概率${oddsText(odds)}`];
}
