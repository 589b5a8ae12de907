import { a1, type Seen, type Sheet } from "../grid/index.ts";
import type { CellReason, ReadCell } from "../types.ts";
import { understand } from "./read-cell.ts";
import { hiddenReason } from "./spot.ts";
import type { Sheetful } from "./table.ts";
import type { Setting } from "./table-said.ts";
import { compact, contentsTitle, dotLeaders } from "./words.ts";

/** Rows that lead to a page with dots before a sheet is taken for a table of contents. */
const fewestLeaders = 3;

/** 目录: its numbers are pages. */
export const isContents = (sheet: Sheet, { titles }: Sheetful): boolean =>
  titles.some((title) => contentsTitle.test(compact(title))) ||
  sheet.rows.filter((row) => sheet.cellsOf(row).some(({ text }) => dotLeaders.test(text))).length >= fewestLeaders;

/** Every number of a sheet: those of its tables read, all others with the reason why they are left out. */
export function readSheet(sheet: Sheet, parts: Sheetful, setting: Setting): ReadCell[] {
  const contents = isContents(sheet, parts);
  const cells = contents ? [] : parts.tables.flatMap((table) => understand(table, setting));
  const done = new Set(cells.map(({ cell }) => cell));
  const reasons = new Map(parts.aside.map(({ seen, reason }) => [seen, reason]));
  const rest = sheet.rows
    .flatMap((row) => sheet.cellsOf(row))
    .filter((seen) => isFigure(seen) && !done.has(a1(seen.row, seen.column)));
  const left = rest.map((seen) =>
    leftOut(sheet, seen, contents ? "page-number" : (reasons.get(seen) ?? "side-calculation"), parts.titles[0] ?? ""),
  );
  return [...cells, ...left, ...underMerges(sheet)];
}

const isFigure = ({ kind }: Seen): boolean => kind === "number" || kind === "error";

/** The numbers that the file still holds under its merges. */
export const underMerges = (sheet: Sheet): ReadCell[] =>
  sheet.covered.filter(isFigure).map((seen) => leftOut(sheet, seen, "covered", ""));

const leftOut = (sheet: Sheet, seen: Seen, reason: CellReason, title: string): ReadCell => ({
  sheet: sheet.grid.sheet,
  cell: a1(seen.row, seen.column),
  status: "skipped",
  reason: hiddenReason(sheet, seen) ?? reason,
  region: null,
  indicator: null,
  industry: null,
  month: null,
  span: null,
  measure: null,
  unit: "",
  value: seen.value,
  words: { title, row: "", column: "" },
});
