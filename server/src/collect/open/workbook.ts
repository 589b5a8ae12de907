import type { Grid, GridCell, Range } from "@diaodu/core/collect";
import { type CellObject, type ColInfo, type RowInfo, read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { limits } from "./limits.ts";

/**
 * The one place that knows the spreadsheet library: bytes of an .xlsx or .xls to grids.
 * @throws whatever the library throws on damaged or encrypted files; open-file.ts puts that into words
 */
export function parseWorkbook(bytes: Uint8Array): Grid[] {
  const book = read(bytes, {
    type: "buffer",
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true, // hidden rows and columns are read only with this
    cellHTML: false,
    cellText: false,
  });
  return book.SheetNames.map((name, at) => gridOf(name, book.Sheets[name] ?? {}, isHidden(book, at)));
}

const isHidden = (book: WorkBook, at: number) => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;

function gridOf(sheet: string, source: WorkSheet, hidden: boolean): Grid {
  const cells = cellsOf(source);
  const lastRow = cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), 0);
  return {
    sheet,
    hidden,
    cells,
    merges: mergesOf(source, lastRow, lastColumn),
    hiddenRows: hiddenOf(source["!rows"], lastRow),
    hiddenColumns: hiddenOf(source["!cols"], lastColumn),
  };
}

function cellsOf(source: WorkSheet): GridCell[] {
  const rows = (source["!data"] ?? []) as (CellObject | undefined)[][];
  const cells: GridCell[] = [];
  // forEach leaps over the holes: a cell in row 1 048 576 costs nothing.
  rows.forEach((columns, row) => {
    columns.forEach((cell, column) => {
      const read = cell && cellOf(cell);
      if (read) cells.push({ row, column, ...read });
    });
  });
  return cells;
}

function cellOf(cell: CellObject): Omit<GridCell, "row" | "column"> | undefined {
  const formula = cell.f ? { formula: cell.f.slice(0, limits.textLength) } : {};
  if (cell.t === "e") {
    const error = errorNames[Number(cell.v)] ?? "#ERROR!";
    return { value: error, error, ...formula };
  }
  if (cell.v === undefined || cell.v === null || cell.v === "") return undefined;
  const format = typeof cell.z === "string" && cell.z !== "General" ? { format: cell.z } : {};
  if (cell.t === "n" && typeof cell.z === "string" && SSF.is_date(cell.z)) {
    return { value: dateText(Number(cell.v), cell.z), ...format, ...formula };
  }
  if (cell.v instanceof Date) return { value: cell.v.toISOString().slice(0, 10), ...formula };
  const value = typeof cell.v === "string" ? cell.v.slice(0, limits.textLength) : cell.v;
  return { value, ...format, ...formula };
}

/** A cell formatted as a date is a period, not a figure: 45717 shown as 2025年3月 becomes 2025-03. */
function dateText(serial: number, format: string): string {
  const date = SSF.parse_date_code(serial);
  if (!date) return String(serial);
  const two = (part: number) => String(part).padStart(2, "0");
  const showsDay = /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  return `${date.y}-${two(date.m)}${showsDay ? `-${two(date.d)}` : ""}`;
}

const errorNames: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

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

function hiddenOf(infos: readonly (RowInfo | ColInfo | undefined)[] | undefined, last: number): Set<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, at) => {
    if (info?.hidden && at <= last) hidden.add(at);
  });
  return hidden;
}
