import type { Indicator } from "../catalogue/index.ts";
import {
  type Derivation,
  type Measured,
  type MissingReason,
  missing,
  ok,
  showNumber,
  type Value,
} from "../figures/index.ts";
import { type Course, comparableScale } from "./course.ts";
import { isSecured, remainingGrowthByShare, remainingGrowthEqual } from "./measures/index.ts";

/** What is to be reached, and when: at the end of month `end` of the year, counted from after month `start`. */
export interface Line {
  kind: "growth" | "level";
  /** % or the indicator's unit. */
  value: number;
  start: number;
  end: number;
}

/** A number and how it came about. */
export interface Told {
  measured: Measured;
  formula: { words: string; numbers: string };
  inputs: Derivation[];
  notes: string[];
}

/** What the rest must do, once `at` months of the year are known. */
export interface Rest {
  growth: Told;
  level: Told;
  /** The part of it that falls to the period that comes next, when all that remain grow alike. */
  nextLevel: Told;
  /** Month of the year in which the next period ends. */
  next: number;
}

/** @source domain/targets.md 4.1, 4.2, 4.5 */
export function restOf(line: Line, at: number, course: Course, indicator: Indicator): Rest {
  const parts = partsOf(line, at, course, indicator);
  const level = levelTold(parts);
  const growth = growthTold(parts, level.measured);
  return { growth, level, nextLevel: nextTold(parts, growth.measured, level.measured), next: parts.next };
}

interface Parts {
  line: Line;
  at: number;
  next: number;
  course: Course;
  indicator: Indicator;
  /** Level so far in the period; last year's of the whole period, of the part gone, and of the next period, on this year's basis. */
  done: Value;
  total: Value;
  gone: Value;
  nextBase: Value;
  scale: number;
}

function partsOf(line: Line, at: number, course: Course, indicator: Indicator): Parts {
  const step = indicator.frequency === "quarter" ? 3 - (at % 3) : 1;
  const next = Math.min(line.end, at + step);
  const scale = line.kind === "growth" ? comparableScale(course, at) : 1;
  const between = (of: (ofYear: number) => Value, from: number, to: number): Value => {
    const [before, after] = [of(from), of(to)];
    return before === null || after === null ? null : after - before;
  };
  const base = (from: number, to: number): Value => {
    const found = between(course.base, from, to);
    return found === null ? null : found * scale;
  };
  const { start, end } = line;
  // Of a period that has not begun nothing is done.
  const hasBegun = at > start;
  const done = hasBegun ? between(course.done, start, at) : 0;
  const gone = hasBegun ? base(start, at) : 0;
  const [total, nextBase] = [base(start, end), base(at, next)];
  return { line, at, next, course, indicator, done, total, gone, nextBase, scale };
}

const hasLevels = ({ kind }: Indicator): boolean => kind !== "index";

function levelTold(parts: Parts): Told {
  const { line, at, course, indicator, done, total } = parts;
  const number = (value: Value) => showNumber(value, indicator.decimals);
  const inputs = present([course.levelAt(at), course.levelAt(line.start)]);
  if (!hasLevels(indicator)) return untold("not-published", inputs);
  if (done === null) return untold("not-published", inputs);
  if (line.kind === "level") {
    const rest = line.value - done;
    const numbers = `${number(line.value)}−${bracketed(number(done))}=${number(rest)}${indicator.unit}`;
    return {
      measured: ok(rest, indicator.unit),
      formula: { words: "目标−已完成", numbers },
      inputs,
      notes: secured(rest),
    };
  }
  if (total === null) return untold("base-missing", inputs);
  const rest = (total * (100 + line.value)) / 100 - done;
  return {
    measured: ok(rest, indicator.unit),
    formula: {
      words: "上年同期基数×（1＋目标增速）−已完成",
      numbers: `${number(total)}×（1＋${rate(line.value)}）−${bracketed(number(done))}=${number(rest)}${indicator.unit}`,
    },
    inputs: [...inputs, ...present([course.baseAt(line.end), course.baseAt(line.start)])],
    notes: [...secured(rest), ...basisNotes(parts)],
  };
}

function growthTold(parts: Parts, level: Measured): Told {
  const { line, at, course, total, gone } = parts;
  if (line.kind === "growth" && line.start === 0) return byShare(parts);
  const left = total === null || gone === null ? null : total - gone;
  const inputs = present([
    course.levelAt(at),
    course.levelAt(line.start),
    ...[line.end, at].map((m) => course.baseAt(m)),
  ]);
  // A period of which nothing has gone needs what was promised, whatever is known of its levels.
  if (line.kind === "growth" && at <= line.start)
    return {
      measured: ok(line.value, "%"),
      formula: { words: "目标增速", numbers: rate(line.value) },
      inputs,
      notes: [],
    };
  if (level.status === "missing") return untold(level.reason, inputs);
  if (left === null) return untold("base-missing", inputs);
  if (left <= 0) return untold("base-not-positive", inputs);
  const growth = (100 * (level.value - left)) / left;
  const number = (value: number) => showNumber(value, parts.indicator.decimals);
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "后续需完成÷上年同期后续基数−1",
      numbers: `${number(level.value)}÷${number(left)}−1=${rate(growth)}`,
    },
    inputs,
    notes: [...secured(level.value), ...basisNotes(parts)],
  };
}

/** By the weight of the part gone in last year's level; by the number of months where no weight is known, and that is said. */
function byShare(parts: Parts): Told {
  const { line, at, course, indicator } = parts;
  const doneGrowth = course.growth(at);
  const [gone, total] = [course.base(at), course.base(line.end)];
  const inputs = present([course.growthAt(at), course.baseAt(at), course.baseAt(line.end)]);
  if (doneGrowth === null) return untold("not-published", inputs);
  if (gone === null || total === null || gone <= 0) return byMonths(parts, doneGrowth, inputs);
  if (total <= gone) return untold("base-not-positive", inputs);
  const shareDone = (100 * gone) / total;
  const growth = remainingGrowthByShare({ targetGrowth: line.value, doneGrowth, shareDone });
  if (growth === null) return untold("base-not-positive", inputs);
  const share = `${showNumber(shareDone, 1)}%`;
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "（目标增速−累计增速×已过占比）÷（1−已过占比）",
      numbers: `（${rate(line.value)}−${bracketed(rate(doneGrowth))}×${share}）÷（1−${share}）=${rate(growth)}`,
    },
    inputs,
    notes: [
      ...(isSecured(growth) ? [alreadyReached] : []),
      `已过占比按上年同期${showNumber(gone, indicator.decimals)}占${showNumber(total, indicator.decimals)}计算。`,
    ],
  };
}

function byMonths({ line, at }: Parts, doneGrowth: number, inputs: Derivation[]): Told {
  const growth = remainingGrowthEqual({ targetGrowth: line.value, doneGrowth, done: at, total: line.end });
  if (growth === null) return untold("period-over", inputs);
  return {
    measured: ok(growth, "%"),
    formula: {
      words: "（全期月数×目标增速−已过月数×累计增速）÷剩余月数",
      numbers: `（${line.end}×${rate(line.value)}−${at}×${bracketed(rate(doneGrowth))}）÷${line.end - at}=${rate(growth)}`,
    },
    inputs,
    notes: [
      ...(isSecured(growth) ? [alreadyReached] : []),
      "没有上年分月总量，按各月权重相等的简化算法推算，与实际有出入。",
    ],
  };
}

function nextTold(parts: Parts, growth: Measured, level: Measured): Told {
  const { line, next, course, indicator, nextBase } = parts;
  const number = (value: number) => showNumber(value, indicator.decimals);
  const inputs = present([course.baseAt(next)]);
  if (level.status === "missing") return untold(level.reason, inputs);
  if (next === line.end) {
    const formula = { words: "剩余一期，即后续需完成", numbers: `${number(level.value)}${indicator.unit}` };
    return { measured: level, formula, inputs, notes: [] };
  }
  if (growth.status === "missing") return untold(growth.reason, inputs);
  if (nextBase === null) return untold("base-missing", inputs);
  const share = (nextBase * (100 + growth.value)) / 100;
  return {
    measured: ok(share, indicator.unit),
    formula: {
      words: "下期上年同期数×（1＋后续需增）",
      numbers: `${number(nextBase)}×（1＋${rate(growth.value)}）=${number(share)}${indicator.unit}`,
    },
    inputs,
    notes: ["后续各期按同一增速测算。"],
  };
}

const alreadyReached = "已提前完成：后续即使为零也能达到。";
const secured = (rest: number): string[] => (rest <= 0 ? [alreadyReached] : []);

function basisNotes({ scale, course, at, line, indicator }: Parts): string[] {
  const base = course.base(line.end);
  if (scale === 1 || base === null) return [];
  const number = (value: number) => showNumber(value, indicator.decimals);
  return [
    `上年基数按本年${at}月累计的可比口径换算：原公布${number(base)}，新基数${number(base * scale)}${indicator.unit}。`,
  ];
}

const untold = (reason: MissingReason, inputs: Derivation[]): Told => ({
  measured: missing(reason),
  formula: { words: "", numbers: "" },
  inputs,
  notes: [],
});

const rate = (value: number): string => `${showNumber(value, 1)}%`;
const bracketed = (text: string): string => (text.startsWith("−") ? `（${text}）` : text);
const present = (list: readonly (Derivation | null)[]): Derivation[] => list.filter((each) => each !== null);
