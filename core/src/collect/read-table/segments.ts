import type { Seen, Sheet } from "../grid/index.ts";
import { knowsNothing, readHeading } from "./heading.ts";
import {
  codeWords,
  columnLetters,
  compact,
  labelWords,
  noteWords,
  remarkWords,
  serialWords,
  unitColumnWords,
} from "./words.ts";

/** Columns from `left` to `right` that stand on their own: tables side by side are parted by an empty column. */
export interface Strip {
  left: number;
  right: number;
}

/** One table's rows within a strip: what stands over the numbers, the rows with them, the notes below. */
export interface Segment extends Strip {
  preamble: number[];
  body: number[];
  notes: number[];
}

export const inStrip = (sheet: Sheet, row: number, { left, right }: Strip): readonly Seen[] => {
  const cells = sheet.cellsOf(row);
  return left === 0 && (cells.at(-1)?.column ?? 0) <= right
    ? cells
    : cells.filter(({ column }) => column >= left && column <= right);
};

/** A strip of its own has row labels of its own; numbers beside a table belong to the table's strip, or to nothing. */
const labelledRows = 2;

export function stripsOf(sheet: Sheet): Strip[] {
  const used = new Set<number>();
  for (const row of sheet.rows) for (const { column } of sheet.cellsOf(row)) used.add(column);
  const runs: Strip[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last.right + 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  const strips: Strip[] = [];
  for (const run of runs) {
    const before = strips.at(-1);
    if (before && !standsAlone(sheet, run)) before.right = run.right;
    else strips.push(run);
  }
  return strips;
}

function standsAlone(sheet: Sheet, strip: Strip): boolean {
  const labelled = sheet.rows.filter((row) => {
    const cells = inStrip(sheet, row, strip);
    return cells[0]?.kind === "text" && cells.some(({ kind }) => kind === "number");
  });
  return labelled.length >= labelledRows;
}

const isText = ({ kind }: Seen): boolean => kind === "text";
const isNumber = ({ kind }: Seen): boolean => kind === "number" || kind === "error";
/** Holds the place of a number: it, an error or words instead of it. */
const isValue = (seen: Seen): boolean => isNumber(seen) || seen.kind === "told";
const isWhole = (cells: readonly Seen[]): boolean =>
  cells.every(({ value }) => value !== null && Number.isInteger(value));

/** Column numbers of a form (甲 乙 1 2 3), years or months that stand as numbers over the columns. */
export function isNumberedHead(cells: readonly Seen[]): boolean {
  const numbers = cells.filter(isNumber);
  const labels = cells.filter(isText).map(({ text }) => compact(text));
  if (numbers.length < 2 || !isWhole(numbers)) return false;
  if (!labels.every((label) => labelWords.test(label) || columnLetters.test(label))) return false;
  const values = numbers.map(({ value }) => value ?? 0);
  return values.every((value) => value >= 1949 && value <= 2100) || values.every((value, i) => value === i + 1);
}

/** Heads labels, or says of the numbers below what they measure: no words of a row. */
function isHeadWord({ text }: Seen): boolean {
  if (headsLabels(text)) return true;
  const { contents, measure, units } = readHeading([text], knowsNothing);
  return contents.length === 0 && (measure !== null || units.length > 0);
}
const headsLabels = (text: string): boolean =>
  [labelWords, serialWords, codeWords, unitColumnWords].some((words) => words.test(compact(text)));
/** 1-3月 or 2025年 may head a column as well as a row. */
const isPeriod = ({ text }: Seen): boolean => readHeading([text], knowsNothing).contents.length === 0;

type RowKind = "data" | "note" | "head" | "text";

function rowKind(cells: readonly Seen[], valueColumns: ReadonlySet<number>): RowKind {
  const texts = cells.filter(isText);
  const numbers = cells.filter(isNumber);
  const first = texts[0] ? compact(texts[0].text) : "";
  const isHeaded = remarkWords.test(first) && texts.length > 1;
  if (noteWords.test(first) && !isHeaded && (texts.length === 1 || numbers.length === 0)) return "note";
  if (isNumberedHead(cells) && (valueColumns.size === 0 || labelWords.test(first))) return "head";
  if (numbers.length > 0) {
    const overStray =
      (valueColumns.size === 0 || headsLabels(first)) &&
      texts.length >= 2 &&
      texts.length >= numbers.length &&
      texts.some(isHeadWord) &&
      texts.every((cell) => isHeadWord(cell) || isPeriod(cell));
    return overStray ? "head" : "data";
  }
  if (texts.length === 0 || (texts.length < cells.length && valueColumns.size > 0 && texts.length === 1)) return "data";
  if (isRowOfWords(cells, valueColumns)) return "data";
  const overValues = texts.some(({ column }) => valueColumns.has(column));
  return texts.length >= 2 && (overValues || valueColumns.size === 0) ? "head" : "text";
}

/** 大祥区 | 见附件: a row of the table whose values are all words, not the header of another. A place never heads a column of places. */
function isRowOfWords(cells: readonly Seen[], valueColumns: ReadonlySet<number>): boolean {
  if (cells.some(({ kind }) => kind === "told") && cells.some(isText)) return true;
  const labels = cells.filter((cell) => isText(cell) && !valueColumns.has(cell.column));
  const words = cells.filter((cell) => isText(cell) && valueColumns.has(cell.column));
  return (
    words.length > 0 &&
    labels.length > 0 &&
    labels.every(({ text }) => placeWords.test(compact(text))) &&
    words.every((cell) => !isHeadWord(cell) && !isPeriod(cell))
  );
}
const placeWords = /^[\p{Script=Han}]{1,10}[县区市州盟旗省镇乡]$/u;

/** Parts a strip into tables that stand below one another: a header row after numbers begins the next table. */
export function segmentsOf(sheet: Sheet, strip: Strip): Segment[] {
  const segments: Segment[] = [];
  let at: Segment = { ...strip, preamble: [], body: [], notes: [] };
  let valueColumns = new Set<number>();
  let pending: number[] = [];
  let lastNote = -2;
  const close = () => {
    if (at.body.length > 0 || at.preamble.length > 0) segments.push(at);
    at = { ...strip, preamble: [], body: [], notes: [] };
    valueColumns = new Set();
  };
  for (const row of sheet.rows) {
    const cells = inStrip(sheet, row, strip);
    if (cells.length === 0) continue;
    const kind = rowKind(cells, valueColumns);
    const goesOnWithNote = kind === "text" && row === lastNote + 1 && (cells[0]?.text.length ?? 0) > 12;
    if (kind === "note" || goesOnWithNote) {
      at.notes.push(row);
      lastNote = row;
    } else if (kind === "data") {
      at.body.push(...pending, row);
      pending = [];
      for (const cell of cells) if (isValue(cell)) valueColumns.add(cell.column);
    } else if (at.body.length === 0) {
      at.preamble.push(row);
    } else if (kind === "head") {
      close();
      at.preamble.push(...pending, row);
      pending = [];
    } else {
      pending.push(row);
    }
  }
  at.body.push(...(at.body.length > 0 ? pending : []));
  close();
  return segments;
}
