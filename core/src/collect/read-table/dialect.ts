import { normaliseWords } from "../../catalogue/index.ts";
import { parsePeriod } from "../../period/index.ts";
import type { DialectEntry } from "../types.ts";
import { takeUnits } from "./units.ts";
import { compact } from "./words.ts";

/** Between the words of several header rows, or of several label columns, in `ReadCell.words`. */
export const wordsBetween = " › ";

/** Column words without what changes from month to month: 1-3月 › 绝对额(亿元) is 绝对额 every month. */
const columnKey = (words: string): string =>
  words
    .split(wordsBetween)
    .map((part) => {
      const { rest } = takeUnits(part);
      return parsePeriod(rest)?.rest ?? rest;
    })
    .join("");

/** Under which two wordings are one: to the letter but for blanks, or by what they say. */
type Keys = (words: string) => readonly string[];
const rowKeys: Keys = (words) => [`=${compact(words)}`, normaliseWords(words)];
const columnKeys: Keys = (words) => [`=${compact(words)}`, columnKey(words)];

export interface Dialect {
  /** What a person taught about a row label or a title; `words` as they stand in the file. */
  ofRow(kind: DialectEntry["kind"], words: string, title: string): string | null;
  ofColumn(kind: DialectEntry["kind"], words: string, title: string): string | null;
}

/** @param entries newest first; one for this very title goes before one for everywhere */
export function openDialect(entries: readonly DialectEntry[]): Dialect {
  const silent = () => null;
  if (entries.length === 0) return { ofRow: silent, ofColumn: silent };
  return { ofRow: lookUpBy(entries, rowKeys), ofColumn: lookUpBy(entries, columnKeys) };
}

function lookUpBy(entries: readonly DialectEntry[], keysOf: Keys): Dialect["ofRow"] {
  const byKey = new Map<string, DialectEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry.words))) {
      const name = `${entry.kind} ${key}`;
      byKey.set(name, [...(byKey.get(name) ?? []), entry]);
    }
  }
  return (kind, words, title) => {
    const fitting = keysOf(words).flatMap((key) => byKey.get(`${kind} ${key}`) ?? []);
    const here = fitting.find((entry) => entry.title !== "" && isSameTitle(entry.title, title));
    return (here ?? fitting.find((entry) => entry.title === ""))?.target ?? null;
  };
}

/** The same table month after month: 2025年1-4月主要指标 is 2025年1-5月主要指标. */
const isSameTitle = (a: string, b: string): boolean => columnKey(a) === columnKey(b);
