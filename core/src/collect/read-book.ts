import type { RegionCode } from "../catalogue/index.ts";
import { isMonth, type Month, type Span } from "../period/index.ts";
import { openSheet } from "./grid/index.ts";
import { looksLikeSeries, readSeries } from "./read-series/index.ts";
import { isContents, readSheet, type Setting, settingOf, takeApart } from "./read-table/index.ts";
import { releaseDayIn } from "./release.ts";
import { settleTogether } from "./settle/index.ts";
import type { Book, Grid, ReadCell, Reading, ReadingContext, SheetReading } from "./types.ts";

/** A sheet's figures, and whose and when they are where it says so by itself. */
interface SheetCells {
  cells: ReadCell[];
  summary: SheetReading;
  /** Some of its figures are those of a place that only the person knows. */
  needsHome: boolean;
}

/**
 * Reads what a bureau sent: every numeric cell comes back once, with its address or with the reason why it has none. A sheet
 * is a data file (rows of one shape) or a page of tables made for people.
 * A file may leave open whose figures it holds or for which year; then `missing` names what the person must say.
 */
export function readBook(book: Book, context: ReadingContext): Reading {
  const shapes = new Map(book.sheets.map((grid) => [grid, shapeOf(grid)]));
  const pages = new Map(
    book.sheets.filter((grid) => shapes.get(grid) !== "data").map((grid) => [grid, openPage(grid)]),
  );
  const visible = [...pages].flatMap(([grid, page]) => (grid.hidden ? [] : page.parts));
  const setting = settingOf(book, visible, context);
  const sheets = book.sheets.map((grid): SheetCells => {
    const page = pages.get(grid);
    const asPage = page && readPage(page, setting);
    if (asPage && shapes.get(grid) === "page") return asPage;
    const asData = readDataFile(grid, book, context, setting.home);
    return asPage && understoodIn(asPage) >= understoodIn(asData) ? asPage : asData;
  });
  const cells = settleTogether(
    sheets.flatMap((sheet) => sheet.cells),
    context.dialect,
  );
  const summaries = sheets.map(({ summary }) => summary);
  return {
    cells,
    sheets: summaries,
    home: setting.home ?? only(summaries.map(({ home }) => home)),
    month: monthOf(setting) ?? context.month ?? only(summaries.map(({ month }) => month)),
    released: releaseDayIn(book),
    missing: missingIn(sheets, setting, context),
  };
}

/** Under a title, a data file and a plain table look alike; then whichever reading understands more holds. */
function shapeOf(grid: Grid): "page" | "data" | "either" {
  const looks = grid.hidden ? "other" : looksLikeSeries(grid);
  if (looks !== "series") return looks === "download" ? "data" : "page";
  const sheet = openSheet(grid);
  const [first = 0] = sheet.rows;
  return sheet.cellsOf(first).length === 1 ? "either" : "data";
}

/** Whose figures they are may still be asked: what the person says of that changes no reading. */
const understoodIn = ({ cells }: SheetCells): number =>
  cells.filter(
    ({ status, reason, unit, month }) =>
      (status === "read" && reason === undefined) || (reason === "unknown-region" && month !== null && unit !== ""),
  ).length;

function openPage(grid: Grid) {
  const sheet = openSheet(grid);
  return { sheet, parts: takeApart(sheet) };
}

function readPage({ sheet, parts }: ReturnType<typeof openPage>, setting: Setting): SheetCells {
  const cells = readSheet(sheet, parts, setting);
  const note = isContents(sheet, parts) ? "page-number" : cells.length === 0 ? "empty-template" : null;
  const summary = summaryOf(sheet.grid, parts.titles[0] ?? "", cells, setting.home, note);
  return { cells, summary, needsHome: setting.home === null && isOpen(cells, "unknown-region") };
}

function readDataFile(grid: Grid, book: Book, context: ReadingContext, home: RegionCode | null): SheetCells {
  const reading = readSeries(grid, home === null ? context : { ...context, home }, book.fileName);
  const summary = summaryOf(grid, "", reading.cells, reading.home, null);
  return { cells: reading.cells, summary, needsHome: reading.needsHome };
}

function summaryOf(
  grid: Grid,
  title: string,
  cells: readonly ReadCell[],
  home: RegionCode | null,
  note: SheetReading["note"],
): SheetReading {
  const read = cells.filter(({ status }) => status === "read");
  return {
    sheet: grid.sheet,
    title,
    home,
    month: most(read.map(({ month }) => month)) as Month | null,
    span: most(read.map(({ span }) => span)) as Span | null,
    note: grid.hidden ? "hidden-sheet" : note,
  };
}

const monthOf = ({ period: { year, month } }: Setting): Month | null => {
  const value = (year ?? 0) * 100 + (month ?? 0);
  return isMonth(value) ? value : null;
};

const isOpen = (cells: readonly ReadCell[], reason: ReadCell["reason"]) =>
  cells.some((cell) => cell.status === "unknown" && cell.reason === reason);

function missingIn(sheets: readonly SheetCells[], { period }: Setting, context: ReadingContext): Reading["missing"] {
  const missing: Reading["missing"] = [];
  if (sheets.some(({ needsHome }) => needsHome)) missing.push("home");
  const isUndated = sheets.some(({ cells }) => isOpen(cells, "unknown-period"));
  if (context.month === undefined && period.year === null && isUndated) missing.push("month");
  return missing;
}

function most<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What all that say something agree on. */
function only<T>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
