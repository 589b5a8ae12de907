import type { Indicator } from "../../catalogue/index.ts";
import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";

/** One number that words set as a target, as core/documents reads them; that comes later in the month, so it is handed in. */
export interface ParsedNumber {
  kind: "growth" | "decline" | "rate" | "level" | "points" | "rank";
  value: number | null;
  unit: string;
  comparator: "以上" | "以内" | "以下" | "左右" | "达到";
  isStretch: boolean;
  isMasked: boolean;
}
export type ParseNumbers = (text: string) => readonly ParsedNumber[];

/** What one cell promises. What it leaves open is null: other cells of the row may say it. */
export interface CellPromise {
  measure: TargetMeasure | null;
  comparator: Comparator | null;
  value: number | null;
  /** As written; null where the cell names none. */
  unit: string | null;
  tier: Target["tier"] | null;
  /** Words that name the indicator to keep pace with. */
  reference: string | null;
  /** Words that name whom it is compared with: 全省. */
  than: string | null;
  /** What the cell was taken for, where that is not what it says. */
  readAs: string | null;
}

const nothing: CellPromise = {
  ...{ measure: null, comparator: null, value: null, unit: null },
  ...{ tier: null, reference: null, than: null, readAs: null },
};

const wordless: readonly [words: RegExp, comparator: Comparator][] = [
  [/只降不升|只减不增/u, "only-falls"],
  [/只增不减|只升不降/u, "only-rises"],
  [
    /(?:完成|达到|控制在|按照?)[\p{Script=Han}]{0,3}(?:下达|上级|省定|市定|国家)[\p{Script=Han}]*(?:任务|目标|指标|计划|要求|之内|以内)?/u,
    "as-assigned",
  ],
];
const pace = /(?:与|同|和)(?<reference>.+?)(?:增长|增速)?(?:保持|基本|总体)*同步/u;

/** A promise without a number: 与经济增长同步, 只降不升, 完成省下达任务. */
export function wordlessPromise(text: string): CellPromise | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (/\d|\*|[X×]{2}/u.test(plain)) return null;
  const reference = pace.exec(plain)?.groups?.reference;
  if (reference) return { ...nothing, measure: "yoy", comparator: "in-step", reference };
  const comparator = wordless.find(([words]) => words.test(plain))?.[1];
  return comparator ? { ...nothing, comparator } : null;
}

/** A bare number. */
export const numberPromise = (value: number, unit: string | null): CellPromise => ({ ...nothing, value, unit });

/**
 * What words in one cell promise: 增长8%以上, 120亿元以上、增长12%以上, 控制在3%以内, 前3位, 高于全省1个百分点.
 * @param unit of the column, for a number without one
 * @returns empty where they say nothing that a target could be made of
 */
export function promisesIn(
  text: string,
  of: Indicator,
  unit: string | null,
  parse: ParseNumbers,
): CellPromise[] | "masked" {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const said = parse(plain);
  const parsed = said.length > 0 || unit === null ? said : parse(plain.replace(/\d+(?:\.\d+)?(?!.*\d)/u, `$&${unit}`));
  if (parsed.some(({ isMasked }) => isMasked)) return "masked";
  return withoutRanges(parsed, plain, of).flatMap(([number, readAs]) => promiseOf(number, plain, of, readAs) ?? []);
}

const range = /\d[%‰\p{Script=Han}]{0,6}[-~—–至]\d/u;

/** Both ends of 5%～6%: the one that decides whether it is met stays, and it is told. */
function withoutRanges(
  parsed: readonly ParsedNumber[],
  text: string,
  { good }: Indicator,
): (readonly [ParsedNumber, readAs: string | null])[] {
  const isRange = range.test(text);
  const endOf = (each: ParsedNumber, at: number): "low" | "high" | null => {
    const [before, after] = [parsed[at - 1], parsed[at + 1]];
    if (each.comparator === "以上" && after?.comparator === "以内" && after.kind === each.kind) return "low";
    return each.comparator === "以内" && before?.comparator === "以上" && before.kind === each.kind ? "high" : null;
  };
  const kept = good === "up" ? "low" : "high";
  return parsed
    .map((each, at) => [each, isRange ? endOf(each, at) : null] as const)
    .filter(([, end]) => end === null || end === kept)
    .map(([each, end]) => [each, end && `“${text}”是区间，按${each.value}${each.unit}${each.comparator}录入`]);
}

const comparators = { 以上: "at-least", 以内: "at-most", 以下: "at-most", 左右: "about", 达到: null } as const;

function promiseOf(number: ParsedNumber, text: string, of: Indicator, readAs: string | null): CellPromise | null {
  const tier = number.isStretch ? "stretch" : null;
  const comparator = comparators[number.comparator];
  const said: CellPromise = {
    ...{ ...nothing, readAs, tier, value: number.value, unit: number.unit },
    comparator: number.isStretch && (comparator === null || comparator === "at-least") ? "strive" : comparator,
  };
  if (number.kind === "points") return pointsPromise(said, text, of);
  if (number.kind === "rank")
    return {
      ...said,
      unit: "位",
      measure: /总量|规模/u.test(text) ? "level-rank" : "rank",
      comparator: rankWord(said),
    };
  if (number.kind === "decline") return declinePromise(said, of);
  if (number.kind === "growth") return { ...said, measure: "yoy" };
  return said;
}

/** 前3位 and 前3位以内 are reached from below. */
const rankWord = ({ comparator }: CellPromise): Comparator =>
  comparator === "strive" || comparator === "about" ? comparator : "reach";

/** 下降3%以上 is growth of −3 % or less; the words count the decline, which of what is good neither way must be said. */
function declinePromise(said: CellPromise, { good }: Indicator): CellPromise {
  const turned = { "at-least": "at-most", "at-most": "at-least" } as const;
  const { comparator } = said;
  const isBound = comparator === "at-least" || comparator === "at-most";
  return {
    ...said,
    measure: "yoy",
    value: said.value === null ? null : -said.value,
    comparator: good === "none" && isBound ? turned[comparator] : comparator,
  };
}

const against =
  /(?<side>高于|快于|高出|超过|优于|超|低于|慢于|好于)(?<than>全国|全省|全市|全自治区|全区|上级|省|市|国家)(?:平均|增速|水平|均值)*/u;

function pointsPromise(said: CellPromise, text: string, of: Indicator): CellPromise | null {
  const { side = "", than } = against.exec(text)?.groups ?? {};
  if (than === undefined) return of.kind === "rate" ? ofRate(said, text) : null;
  const isBelow = side === "低于" || side === "慢于";
  const value = said.value === null ? null : isBelow ? -said.value : said.value;
  const comparator = said.comparator ?? (isBelow ? "at-most" : "at-least");
  return { ...said, value, comparator, than, measure: /国/u.test(than) ? "vs-nation" : "vs-parent" };
}

/** A ratio's change is told in points: 提高1.5个百分点. */
const ofRate = (said: CellPromise, text: string): CellPromise =>
  /下降|降低|回落|压减/u.test(text)
    ? { ...said, measure: "yoy", value: said.value === null ? null : -said.value }
    : { ...said, measure: "yoy" };
