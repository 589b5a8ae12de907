import type { Indicator } from "../../catalogue/index.ts";
import {
  type Derivation,
  type Measured,
  type MissingReason,
  missing,
  showNumber,
  type Value,
} from "../../figures/index.ts";
import { type Course, comparableScale } from "../course.ts";

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

/** What is known of a line once `at` months of the year have come. */
export interface Parts {
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

export function partsOf(line: Line, at: number, course: Course, indicator: Indicator): Parts {
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

export const alreadyReached = "已提前完成：后续即使为零也能达到。";
export const secured = (rest: number): string[] => (rest <= 0 ? [alreadyReached] : []);

export function basisNotes({ scale, course, at, line, indicator }: Parts): string[] {
  const base = course.base(line.end);
  if (scale === 1 || base === null) return [];
  const number = (value: number) => showNumber(value, indicator.decimals);
  return [
    `上年基数按本年${at}月累计的可比口径换算：原公布${number(base)}，新基数${number(base * scale)}${indicator.unit}。`,
  ];
}

export const untold = (reason: MissingReason, inputs: Derivation[]): Told => ({
  measured: missing(reason),
  formula: { words: "", numbers: "" },
  inputs,
  notes: [],
});

export const rate = (value: number): string => `${showNumber(value, 1)}%`;
export const bracketed = (text: string): string => (text.startsWith("−") ? `（${text}）` : text);
/** What is there, each once. */
export const present = (list: readonly (Derivation | null)[]): Derivation[] => [
  ...new Set(list.filter((each) => each !== null)),
];
