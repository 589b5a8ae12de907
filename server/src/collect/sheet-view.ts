import { collectFault, type Grid, type GridCell, type Range } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import { importedBook } from "./history.ts";
import type { SheetView } from "./schemas.ts";

/** A window that fits a drawer; headers sit above and to the left of most cells. */
const mostRows = 80;
const mostColumns = 40;
const rowsAbove = 30;
const columnsBefore = 20;
const longestText = 200;

/** The part of an imported sheet around a cell, as it stands in the file: what 怎么算的 shows. */
export async function sheetView(
  db: Db,
  actor: Actor,
  id: number,
  name: string | undefined,
  around: string | undefined,
): Promise<Result<SheetView>> {
  const book = await importedBook(db, actor, id);
  if (!book.ok) return book;
  const { sheets } = book.value;
  const grid = name === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === name);
  if (!grid) return refuse(collectFault("collect/no-such-sheet", { sheet: name ?? "" }));
  return ok({
    ...windowOf(grid, around),
    sheet: grid.sheet,
    sheets: sheets.map(({ sheet }) => sheet),
    around: around ?? null,
  });
}

function windowOf(grid: Grid, around: string | undefined) {
  const place = around === undefined ? { row: 0, column: 0 } : placeOf(around);
  const height = grid.cells.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
  const width = grid.cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  const top = startOf(place.row, height, mostRows, rowsAbove);
  const left = startOf(place.column, width, mostColumns, columnsBefore);
  const bottom = Math.min(height, top + mostRows) - 1;
  const right = Math.min(width, left + mostColumns) - 1;
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, () =>
    Array.from({ length: Math.max(0, right - left + 1) }, () => ""),
  );
  for (const cell of grid.cells) {
    const row = rows[cell.row - top];
    if (row && cell.column >= left && cell.column <= right) row[cell.column - left] = shown(cell);
  }
  const meets = (m: Range) => m.top <= bottom && m.bottom >= top && m.left <= right && m.right >= left;
  return {
    top,
    left,
    rows,
    merges: grid.merges.filter(meets),
    clipped: height > rows.length || width > right - left + 1,
  };
}

/** Everything when it fits; else a window that holds the place with what stands before it. */
function startOf(place: number, length: number, most: number, before: number): number {
  if (length <= most) return 0;
  return Math.max(0, Math.min(place - before, length - most));
}

/** @example placeOf("C5") // { row: 4, column: 2 } */
function placeOf(cell: string) {
  const [, letters = "A", digits = "1"] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** As the sheet shows it: with the decimals and the per cent of the cell's format. */
function shown({ value, format, error }: GridCell): string {
  if (error) return error;
  if (typeof value !== "number") return String(value).slice(0, longestText);
  const pattern = format?.split(";")[0] ?? "";
  const percent = /^[#,]*0?(\.0+)?_?\s*%/.test(pattern);
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? (/^[#,]*0([^.]|$)/.test(pattern) ? 0 : undefined);
  const number = percent ? value * 100 : value;
  const text = decimals === undefined ? String(Number(number.toPrecision(15))) : number.toFixed(decimals);
  return percent ? `${text}%` : text;
}
