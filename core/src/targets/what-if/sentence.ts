import { growthPhrase, levelText, RATE_DECIMALS, roundHalfUp } from "../../figures/index.ts";
import { cumWords, type Month, monthOfYear, type Span, spanWords } from "../../period/index.ts";
import { isSecured } from "../measures/index.ts";
import { neededPhrase } from "../path/index.ts";
import type { Course } from "./course.ts";
import type { LeverEffect, WhatIf } from "./what-if.ts";

/** How an indicator's amounts are written, and whether the ending does what was promised. */
export interface SentenceOf {
  unit: string;
  decimals: number;
  span: Span;
  /** Of the ending as supposed; null: it cannot be judged. */
  met: boolean | null;
}

/**
 * The answer in one official sentence.
 * @example 若3月增长15%，一季度增长12.0%，达到目标；后续月份平均需增长7.5%。
 */
export function whatIfSentence(answer: WhatIf, course: Course, of: SentenceOf): string {
  const [first, last] = [course.periods.find(({ isDone }) => !isDone), course.periods.at(-1)];
  if (!first || !last) return "目标期已结束，没有可以推算的月份。";
  const supposed = answer.effects.map((effect) => leverWords(effect, course, of));
  const opening = supposed.length > 0 ? `若${supposed.join("、")}` : "按目前走势";
  const toDate = answer.periods.find(({ month }) => month === first.month)?.growthToDate ?? null;
  const isTold = first !== last && answer.effects.some(({ kind }) => kind === "next");
  const onTheWay = isTold ? [`${cumWords(monthOfYear(first.month))}${growthPhrase(toDate, { lead: "" })}`] : [];
  const end = `${spanWords(last.month, of.span)}${endingWords(answer, course, of)}`;
  const told = [opening, ...onTheWay, end, ...verdictWords(answer, course, of)].join("，");
  return `${told}${neededWords(answer, course)}。`;
}

/** A lever in words: 3月增长15%, 某企业自5月起停产. */
export function leverWords({ kind, name, from, amount }: LeverEffect, course: Course, of: SentenceOf): string {
  const grows = growthPhrase(amount, { lead: "", decimals: Number.isInteger(amount) ? 0 : RATE_DECIMALS });
  if (kind === "next") return `${periodWords(from, course)}${grows}`;
  if (kind === "rest") return `${restWords(from, course)}${grows}`;
  const since = `${name}自${monthOfYear(from)}月起`;
  return kind === "halt" ? `${since}停产` : `${since}每月新增${levelText(amount, of.unit, of.decimals)}`;
}

/** @example periodWords(202602, course) // 1—2月 */
export function periodWords(month: Month, { periods }: Course): string {
  const months = periods.find((period) => period.month === month)?.months ?? 1;
  const last = monthOfYear(month);
  return months > 1 ? `${last - months + 1}—${last}月` : `${last}月`;
}

function restWords(from: Month, course: Course): string {
  const first = course.periods.find(({ month }) => month === from);
  const last = course.periods.at(-1);
  const start = monthOfYear(from) - (first?.months ?? 1) + 1;
  return !last || last.month === from ? periodWords(from, course) : `${start}—${monthOfYear(last.month)}月`;
}

function endingWords({ after }: WhatIf, course: Course, { unit, decimals }: SentenceOf): string {
  if (course.target.measure !== "level") return `预计${growthPhrase(after.growth, { lead: "" })}`;
  const grown = after.growth === null ? "" : `、${growthPhrase(after.growth, { lead: "" })}`;
  return `预计${levelText(after.level, unit, decimals)}${grown}`;
}

/** 达到目标, 高于目标0.4个百分点, 低于目标… @returns nothing where there is no number to reach */
function verdictWords({ after: { gap } }: WhatIf, { target }: Course, { met, unit, decimals }: SentenceOf): string[] {
  if (gap === null || met === null) return [];
  const places = target.measure === "level" ? decimals : RATE_DECIMALS;
  const rounded = roundHalfUp(gap, places);
  const amount = levelText(Math.abs(rounded), target.measure === "level" ? unit : "百分点", places);
  const distance = rounded === 0 ? "" : `${rounded > 0 ? "高于" : "低于"}目标${amount}`;
  if (!met) return [`${distance || "与目标持平"}，完不成目标`];
  return [distance ? `达到目标（${distance}）` : "达到目标"];
}

function neededWords({ needed, neededFrom, neededTo }: WhatIf, course: Course): string {
  if (needed === null || neededFrom === null) return "";
  if (isSecured(needed)) return "；后续无须再增即可完成";
  const which = neededFrom === neededTo ? periodWords(neededFrom, course) : "后续月份平均";
  return `；${which}${neededPhrase(needed, course.target.comparator === "at-most")}`;
}
