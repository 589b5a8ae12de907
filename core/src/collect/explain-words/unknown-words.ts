import { findIndicator, normaliseWords, type RegionCode } from "../../catalogue/index.ts";
import { wordsBetween } from "../read-table/dialect.ts";
import { readHeading } from "../read-table/heading.ts";
import { isTotal, placeOf } from "../read-table/places.ts";
import { nameOf } from "../read-table/subjects.ts";
import type { CellReason, DialectEntry, ImportCell } from "../types.ts";

/** What a person can explain about words that the reader does not know. */
export type Askable = Exclude<DialectEntry["kind"], "ignore">;

/** Cells that wait for the same explanation of the same words. */
export interface UnknownWords {
  key: string;
  kind: Askable;
  /** As they stand in the file. */
  words: string;
  /** Title of the table in which they stand first. */
  title: string;
  /** Which words of the cells the dialect will know them by; the title names what a whole table is about. */
  side: "row" | "column" | "title";
  cells: readonly ImportCell[];
}

const kinds: Partial<Record<CellReason, Askable>> = {
  "unknown-indicator": "indicator",
  ambiguous: "indicator",
  "unknown-region": "region",
  "unknown-measure": "measure",
};

/**
 * The words that a person is asked about, each once for all its cells, those with the most cells first. Cells that no
 * explanation helps (an error of a formula, no unit) are not among them.
 */
export function unknownWords(cells: readonly ImportCell[], home: RegionCode | null): UnknownWords[] {
  const groups = new Map<string, UnknownWords & { cells: ImportCell[] }>();
  const placeTables = tablesOfPlaces(cells, home);
  for (const cell of cells) {
    const first = cell.status === "unknown" && cell.reason !== undefined ? kinds[cell.reason] : undefined;
    if (first === undefined) continue;
    // Among counties a row that is none is a strange place, even where the reader stumbled over the indicator first.
    const isStrangePlace = first === "indicator" && placeTables.has(tableOf(cell)) && !isPlace(cell.words.row, home);
    const kind = isStrangePlace ? "region" : first;
    const { words, side } = asked(cell, kind, home);
    if (words === "") continue;
    const key = `${kind} ${side} ${normaliseWords(words)}`;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { key, kind, words, side, title: cell.words.title, cells: [cell] });
  }
  return [...groups.values()].sort((a, b) => b.cells.length - a.cells.length);
}

const tableOf = ({ sheet, words }: ImportCell): string => `${sheet}\n${words.title}`;

const isPlace = (words: string, home: RegionCode | null): boolean =>
  words.split(wordsBetween).some((part) => isTotal(part) || placeOf(part.trim(), home) !== null);

/** Tables most of whose rows are places. */
function tablesOfPlaces(cells: readonly ImportCell[], home: RegionCode | null): Set<string> {
  const balance = new Map<string, number>();
  for (const cell of cells) {
    const table = tableOf(cell);
    balance.set(table, (balance.get(table) ?? 0) + (isPlace(cell.words.row, home) ? 1 : -1));
  }
  return new Set([...balance].filter(([, places]) => places > 0).map(([table]) => table));
}

function asked(cell: ImportCell, kind: Askable, home: RegionCode | null): Pick<UnknownWords, "words" | "side"> {
  const { row, column, title } = cell.words;
  if (kind === "measure") return column ? { words: column, side: "column" } : { words: row, side: "row" };
  const isOther = kind === "indicator" ? (words: string) => placeOf(words, home) !== null : isNamed;
  const left = { row: leftOver(row, isOther), column: leftOver(column, isOther) };
  // Where both say something, the one that the catalogue does not know is asked about.
  const side = left.row !== "" && (left.column === "" || !isNamed(left.row)) ? "row" : "column";
  return left[side] === "" ? { words: title, side: "title" } : { words: left[side], side };
}

const isNamed = (words: string): boolean => findIndicator(words) !== null;

/** The words without those that say period, unit, measure, total, or the other thing that a cell needs. */
const leftOver = (words: string, isOther: (words: string) => boolean): string =>
  words
    .split(wordsBetween)
    .filter((part) => !isTotal(part) && !isOther(part.trim()) && readHeading([part], nameOf).contents.length > 0)
    .join(wordsBetween);

/** What a person says some words mean. */
export interface Meaning {
  kind: DialectEntry["kind"];
  /** Indicator code (with :C26 for an industry), region code or measure; empty for `ignore`. */
  target: string;
  /** Only in tables of the same title. */
  onlyHere: boolean;
}

/** The dialect's entries that make the reader understand the words so from now on. */
export function lessonsOf({ side, title, cells }: UnknownWords, { kind, target, onlyHere }: Meaning): DialectEntry[] {
  if (side === "title") {
    // Each column of the table, as only rows and columns are looked up; within tables of this title.
    const columns = new Set(cells.map((cell) => cell.words.column));
    return [...columns].map((words) => ({ kind, words, title, target }));
  }
  const known = new Set(cells.map((cell) => cell.words[side]));
  return [...known].map((words) => ({ kind, words, title: onlyHere ? title : "", target }));
}
