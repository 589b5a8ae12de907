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

const sameRow = (a: string, b: string): boolean => compact(a) === compact(b) || normaliseWords(a) === normaliseWords(b);

export interface Dialect {
  /** What a person taught about a row label or a title; `words` as they stand in the file. */
  ofRow(kind: DialectEntry["kind"], words: string, title: string): string | null;
  ofColumn(kind: DialectEntry["kind"], words: string, title: string): string | null;
}

/** The newest entry wins, one for this very title before one for everywhere. */
export function openDialect(entries: readonly DialectEntry[]): Dialect {
  const look = (kind: DialectEntry["kind"], title: string, isSame: (entry: DialectEntry) => boolean): string | null => {
    const fitting = entries.filter((entry) => entry.kind === kind && isSame(entry));
    const here = fitting.find((entry) => entry.title !== "" && sameRow(entry.title, title));
    return (here ?? fitting.find((entry) => entry.title === ""))?.target ?? null;
  };
  return {
    ofRow: (kind, words, title) => look(kind, title, (entry) => sameRow(entry.words, words)),
    ofColumn: (kind, words, title) =>
      look(
        kind,
        title,
        (entry) => compact(entry.words) === compact(words) || columnKey(entry.words) === columnKey(words),
      ),
  };
}
