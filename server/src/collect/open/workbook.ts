import { cleanText, type Grid, type GridCell, type Range } from "@diaodu/core/collect";
import { type CellObject, type ColInfo, type RowInfo, read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { dateText, isDateFormat } from "./dates.ts";
import { limits } from "./limits.ts";
import { withoutUncomputed } from "./stored-results.ts";

/**
 * The one place that knows the spreadsheet library: bytes of an .xlsx or .xls to grids.
 * @param computesOnLoad the file asks for its formulas to be computed when it is opened: a zero stored for one is none
 * @throws whatever the library throws on damaged or encrypted files; open-file.ts puts that into words
 */
export function parseWorkbook(bytes: Uint8Array, computesOnLoad: boolean): Grid[] {
  const book = read(bytes, {
    type: "buffer",
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true, // hidden rows and columns are read only with this
    cellHTML: false,
    cellText: false,
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name) => cellsOf(book.Sheets[name] ?? {}, is1904));
  const computed = withoutUncomputed(sheets, computesOnLoad);
  return book.SheetNames.map((name, at) => ({
    ...gridOf(name, book.Sheets[name] ?? {}, computed[at] ?? [], isHidden(book, at)),
    ...(is1904 ? { daysFrom1904: true as const } : {}),
  }));
}

const isHidden = (book: WorkBook, at: number) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;

function gridOf(sheet: string, source: WorkSheet, cells: GridCell[], hidden: boolean): Grid {
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), 0);
  return {
    sheet: cleanText(sheet),
    hidden,
    cells,
    merges: mergesOf(source, lastRow, lastColumn),
    hiddenRows: notFiltered(hiddenOf(source["!rows"], lastRow), source["!autofilter"]?.ref),
    hiddenColumns: hiddenOf(source["!cols"], lastColumn),
  };
}

function cellsOf(source: WorkSheet, is1904: boolean): GridCell[] {
  const rows = (source["!data"] ?? []) as (CellObject | undefined)[][];
  const cells: GridCell[] = [];
  // forEach leaps over the holes: a cell in row 1 048 576 costs nothing.
  rows.forEach((columns, row) => {
    columns.forEach((cell, column) => {
      const read = cell && cellOf(cell, is1904);
      if (read) cells.push({ row, column, ...read });
    });
  });
  return cells;
}

/** A formula of arithmetic gives a number; one that may give no text has not been computed when none is stored. */
const givesNumber = (formula: string): boolean => !formula.includes('"') && /[-+*/(]/.test(formula);

function cellOf(cell: CellObject, is1904: boolean): Omit<GridCell, "row" | "column"> | undefined {
  const formula = cell.f ? { formula: cell.f.slice(0, limits.textLength) } : {};
  if (cell.t === "e") {
    const error = errorNames.get(Number(cell.v)) ?? "#ERROR!";
    return { value: error, error, ...formula };
  }
  // The library puts a zero where the file stores no result of a formula, and calls the cell a stub.
  const isEmpty = cell.v === undefined || cell.v === null || cell.v === "" || Number.isNaN(cell.v);
  if (cell.f && ((cell.t as string) === "z" || (isEmpty && (cell.t !== "s" || givesNumber(cell.f)))))
    return { value: "", uncomputed: true, ...formula };
  if (isEmpty || cell.v === undefined) return undefined;
  const format = typeof cell.z === "string" && cell.z !== "General" ? { format: cell.z } : {};
  if (cell.t === "n" && typeof cell.z === "string" && isDateFormat(cell.z)) {
    return { value: dateText(Number(cell.v), cell.z, is1904), ...format, ...formula };
  }
  if (cell.v instanceof Date) return { value: cell.v.toISOString().slice(0, 10), ...formula };
  if (typeof cell.v !== "string") return { value: cell.v, ...format, ...formula };
  return { value: cell.v.slice(0, limits.textLength), ...format, ...formula };
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0, "#NULL!"],
  [7, "#DIV/0!"],
  [15, "#VALUE!"],
  [23, "#REF!"],
  [29, "#NAME?"],
  [36, "#NUM!"],
  [42, "#N/A"],
  [43, "#GETTING_DATA"],
]);

/** Clipped to what is filled, so that a merge of whole columns costs nothing to whoever walks over it. */
function mergesOf(source: WorkSheet, lastRow: number, lastColumn: number): Range[] {
  return (source["!merges"] ?? [])
    .slice(0, limits.merges)
    .filter((merge) => merge.s.r <= lastRow && merge.s.c <= lastColumn)
    .map((merge) => ({
      top: merge.s.r,
      left: merge.s.c,
      bottom: Math.min(merge.e.r, Math.max(lastRow, merge.s.r)),
      right: Math.min(merge.e.c, Math.max(lastColumn, merge.s.c)),
    }));
}

/** Rows that a filter left on hides are figures like the others; what a person hid is a draft. */
function notFiltered(hidden: Set<number>, filter: string | undefined): Set<number> {
  if (filter === undefined) return hidden;
  const { s: first, e: last } = utils.decode_range(filter);
  return new Set([...hidden].filter((row) => row < first.r || row > last.r));
}

function hiddenOf(infos: readonly (RowInfo | ColInfo | undefined)[] | undefined, last: number): Set<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, at) => {
    if (info?.hidden && at <= last) hidden.add(at);
  });
  return hidden;
}
