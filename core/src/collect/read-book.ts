import { guessHome, type RegionCode } from "../catalogue/index.ts";
import type { Month, Span } from "../period/index.ts";
import { a1, openSheet, type Seen, type Sheet } from "./grid/index.ts";
import { readColumns } from "./read-table/columns-said.ts";
import { openDialect, type Setting, type Sheetful, takeApart, titlesOf, understand } from "./read-table/index.ts";
import { bookPeriod, type Partial, periodOfFile } from "./read-table/periods.ts";
import { namesIn, placeInTitle } from "./read-table/places.ts";
import { compact, contentsTitle, dotLeaders } from "./read-table/words.ts";
import type { Book, CellReason, ReadCell, Reading, ReadingContext, SheetReading } from "./types.ts";

/**
 * Reads a bureau's file: every numeric cell comes back once, with its address, or with the reason why it has none.
 * A file may leave open whose figures it holds or for which year; then `missing` names what the person must say.
 */
export function readBook(book: Book, context: ReadingContext): Reading {
  const sheets = book.sheets.map((grid) => {
    const sheet = openSheet(grid);
    return { sheet, parts: takeApart(sheet) };
  });
  const home = context.home ?? homeOf(book, sheets);
  const period = bookPeriod(
    sheets.filter(({ sheet }) => !sheet.grid.hidden).flatMap(({ parts }) => periodsSaid(parts)),
    periodOfFile(book.fileName),
    context.month,
  );
  const setting: Setting = { home, period, dialect: openDialect(context.dialect) };
  const readings = sheets.map(({ sheet, parts }) => readSheet(sheet, parts, setting));
  const cells = readings.flatMap((reading) => reading.cells);
  return {
    cells,
    sheets: readings.map(({ summary }) => summary),
    home,
    month:
      period.year !== null && period.month !== null
        ? ((period.year * 100 + period.month) as Month)
        : (context.month ?? null),
    missing: [
      ...(home === null && cells.some(({ reason }) => reason === "unknown-region") ? (["home"] as const) : []),
      ...(period.year === null && cells.some(({ reason }) => reason === "unknown-period") ? (["month"] as const) : []),
    ],
  };
}

interface OpenedSheet {
  sheet: Sheet;
  parts: Sheetful;
}

/** Whose bulletin it is: from the counties its tables name, else from a place in a title or in the file's name. */
function homeOf(book: Book, sheets: readonly OpenedSheet[]): RegionCode | null {
  const tables = sheets.filter(({ sheet }) => !sheet.grid.hidden).flatMap(({ parts }) => parts.tables);
  const labels = tables.flatMap(({ lines, columns }) => [
    ...lines.flatMap((line) => line.labels),
    ...columns.flatMap(({ heads }) => heads),
  ]);
  const found = guessHome(labels.map((label) => label.trim()));
  if (found !== null) return found;
  const titles = sheets.flatMap(({ parts }) => parts.titles);
  for (const title of [...titles, book.fileName.replace(/\.\w+$/, "")]) {
    const named = placeInTitle(title, null)?.place.code ?? guessHome(namesIn(title));
    if (named) return named;
  }
  return null;
}

const periodsSaid = ({ tables }: Sheetful): Partial[][] =>
  tables.map((table) => [
    ...titlesOf(table).flatMap(({ heading }) => heading.period ?? []),
    ...readColumns(table, null, true, [], null).flatMap(({ heading }) => heading.period ?? []),
  ]);

function readSheet(sheet: Sheet, parts: Sheetful, setting: Setting): { cells: ReadCell[]; summary: SheetReading } {
  const isContents = parts.titles.some((title) => contentsTitle.test(compact(title))) || hasDotLeaders(sheet);
  const cells = isContents ? [] : parts.tables.flatMap((table) => understand(table, setting));
  const done = new Set(cells.map(({ cell }) => cell));
  const reasons = new Map(parts.aside.map(({ seen, reason }) => [a1(seen.row, seen.column), reason]));
  for (const row of sheet.rows) {
    for (const seen of sheet.cellsOf(row)) {
      const cell = a1(seen.row, seen.column);
      if (done.has(cell) || (seen.kind !== "number" && seen.kind !== "error")) continue;
      cells.push(
        leftOut(sheet, seen, isContents ? "page-number" : (reasons.get(cell) ?? "side-calculation"), parts.titles),
      );
    }
  }
  return { cells, summary: summaryOf(sheet, parts, cells, isContents, setting.home) };
}

const hasDotLeaders = (sheet: Sheet): boolean =>
  sheet.rows.filter((row) => sheet.cellsOf(row).some(({ text }) => dotLeaders.test(text))).length >= 3;

function leftOut(sheet: Sheet, seen: Seen, reason: CellReason, titles: readonly string[]): ReadCell {
  const { grid } = sheet;
  const hidden = grid.hidden
    ? "hidden-sheet"
    : grid.hiddenRows.has(seen.row)
      ? "hidden-row"
      : grid.hiddenColumns.has(seen.column)
        ? "hidden-column"
        : null;
  return {
    sheet: grid.sheet,
    cell: a1(seen.row, seen.column),
    status: "skipped",
    reason: hidden ?? reason,
    region: null,
    indicator: null,
    industry: null,
    month: null,
    span: null,
    measure: null,
    unit: "",
    value: seen.value,
    words: { title: titles[0] ?? "", row: "", column: "" },
  };
}

function summaryOf(
  sheet: Sheet,
  parts: Sheetful,
  cells: readonly ReadCell[],
  isContents: boolean,
  home: RegionCode | null,
): SheetReading {
  const read = cells.filter(({ status }) => status === "read");
  const note = sheet.grid.hidden
    ? "hidden-sheet"
    : isContents
      ? "page-number"
      : cells.length === 0
        ? "empty-template"
        : null;
  return {
    sheet: sheet.grid.sheet,
    title: parts.titles[0] ?? "",
    home,
    month: most(read.map(({ month }) => month)) as Month | null,
    span: most(read.map(({ span }) => span)) as Span | null,
    note,
  };
}

function most<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
