import { type Book, type Grid, readSheetRows, type SheetRows, type SoughtColumn } from "../../collect/index.ts";
import { ok, type Result, refuse } from "../../errors/index.ts";
import { type Month, yearOf } from "../../period/index.ts";
import { targetFault } from "../errors.ts";
import { fixedColumns } from "./columns.ts";
import { type PartOfYear, periodSaid } from "./period-words.ts";
import { type ReadEntry, readRow } from "./read-row.ts";
import type { CellFault } from "./row-cells.ts";
import { valueColumns } from "./value-columns.ts";

export interface TableOf {
  /** Whose targets these are where a row does not say. */
  home: number;
  /** Its year is that of rows that do not say theirs. */
  month: Month;
}

/** A target of a table, and in which sheet it stands. */
export interface TableEntry extends ReadEntry {
  sheet: string;
}
export interface TableFault extends CellFault {
  sheet: string;
  row: number;
}

/** Every target of a workbook, and every cell that could not be read. */
export interface TargetTable {
  entries: TableEntry[];
  faults: TableFault[];
}

/**
 * Reads tables of targets: our own sheet, and those that offices keep, whose columns are known by their heads and whose cells may hold
 * words (增长8%以上). Titles above, blank rows, notes and totals are passed over.
 * @returns refused when no sheet holds such a table
 */
export function readTargetTable(book: Book, of: TableOf): Result<TargetTable> {
  const { sought, heads } = valueColumns(headTexts(book));
  const wanted: SoughtColumn[] = [...fixedColumns, ...sought];
  const read = readSheetRows(book, wanted);
  if (!read.ok) return read;
  const tables = read.value.filter(({ columns }) => columns.some(({ key }) => heads.has(key) || key === "comparator"));
  if (tables.length === 0) return refuse(targetFault("targets/nothing-filled", {}, { file: book.fileName }));
  const rows = tables.flatMap((table) =>
    table.rows.map((row) => ({
      sheet: table.sheet,
      row: row.row,
      read: readRow(row, { ...saysOf(table, of), heads }),
    })),
  );
  return ok({
    entries: rows.flatMap(({ sheet, read: { entries } }) => entries.map((entry) => ({ sheet, ...entry }))),
    faults: rows.flatMap(({ sheet, row, read: { faults } }) => faults.map((fault) => ({ sheet, row, ...fault }))),
  });
}

/** What the texts above a table say for all its rows. */
function saysOf({ above, unitsAbove, columns }: SheetRows, { home, month }: TableOf) {
  const said = above.flatMap((text) => periodSaid(text) ?? []);
  const year = said.flatMap((each) => each.year ?? [])[0] ?? yearOf(month);
  const part: PartOfYear | null = said.flatMap((each) => each.part ?? [])[0] ?? null;
  return { home, year, part, unit: unitsAbove.length === 1 ? (unitsAbove[0] ?? null) : null, columns };
}

/** Heads stand in the upper rows of a sheet. */
const deepest = 34;
const headTexts = ({ sheets }: Book): string[] =>
  sheets.filter(({ hidden }) => !hidden).flatMap((grid) => upperTexts(grid));
const upperTexts = ({ cells }: Grid): string[] =>
  cells.flatMap(({ row, value }) => (row < deepest && typeof value === "string" ? [value] : []));
