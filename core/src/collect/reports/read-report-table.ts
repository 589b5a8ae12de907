import { convert } from "../../catalogue/index.ts";
import { type Fault, ok, type Result, refuse } from "../../errors/index.ts";
import { type Month, monthLabel, monthOf, parsePeriod, spanLabelEn } from "../../period/index.ts";
import type { Form, ReportValues } from "../forms/index.ts";
import { readSheetRows, type SheetRow, type SheetRows } from "../sheet-rows/index.ts";
import type { Book } from "../types.ts";
import { type ReportColumn, reportColumnsIn, reportColumnTitle } from "./columns.ts";
import { reportFault } from "./errors.ts";
import { reportHeadings } from "./headings.ts";
import { isReportable, scaled } from "./values.ts";

/** One enterprise's row of a clerk's table. */
export interface ReportRow {
  sheet: string;
  /** From 1. */
  row: number;
  /** As typed, in capitals and half-width; empty where none. */
  code: string;
  name: string;
  /** Stored units; only columns that the table has. */
  values: ReportValues;
  /** Cell of each value, and of `code` and `name`: A1 form. */
  cells: Readonly<Record<string, string>>;
  faults: Fault[];
}

/** The first month that a text of the file names: its titles, the sheet's name, the file's. */
export function monthNamed(book: Book): Month | null {
  const titles = book.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ sheet, cells }) => [
      ...cells.filter(({ row, value }) => row < 6 && typeof value === "string").map(({ value }) => String(value)),
      sheet,
    ]);
  for (const text of [...titles, book.fileName]) {
    const period = parsePeriod(text);
    const month = period ? monthOf(period) : null;
    if (month) return month;
  }
  return null;
}

/** The month of a table, as its title says or as was chosen; both must agree. */
export function monthOfTable(book: Book, chosen: Month | undefined): Result<Month> {
  const found = monthNamed(book);
  if (chosen === undefined)
    return found ? ok(found) : refuse(reportFault("report/month-missing", {}, { field: "month" }));
  if (found === null || found === chosen) return ok(chosen);
  const words = { found: monthLabel(found), chosen: monthLabel(chosen) };
  const english = { foundEn: spanLabelEn(found, "month"), chosenEn: spanLabelEn(chosen, "month") };
  return refuse(reportFault("report/month-differs", { ...words, ...english }, { file: book.fileName, field: "month" }));
}

/**
 * Reads a clerk's table of many enterprises' reports. Cells that are no number are faults of their row. A row in which nothing of this
 * year is filled has not reported yet (a template sent round holds all that are due): it is left out.
 */
export function readReportTable(book: Book, form: Form, month: Month): Result<ReportRow[]> {
  const tables = readSheetRows(book, reportHeadings(form, month));
  if (!tables.ok) return tables;
  const units = tables.value.flatMap((table) => wrongUnits(table, form, month, book.fileName));
  if (units.length > 0) return refuse(...units);
  const rows = tables.value.flatMap((table) => {
    const columns = valueColumns(table, form, month);
    return table.rows.filter((row) => isFilled(row, columns)).map((row) => readRow(row, columns, book.fileName));
  });
  return rows.length > 0 ? ok(rows) : refuse(reportFault("report/no-rows", { file: book.fileName }));
}

interface ValueColumn extends ReportColumn {
  /** As the table says, or the form's. */
  unit: string;
  title: string;
}

function valueColumns(table: SheetRows, form: Form, month: Month): ValueColumn[] {
  return reportColumnsIn(form, month).flatMap((column) => {
    const found = table.columns.find(({ key }) => key === column.name);
    if (!found) return [];
    const above = table.unitsAbove.find((unit) => convert(1, unit, column.field.unit) !== null);
    const unit = found.unit ?? above ?? column.field.unit;
    return [{ ...column, unit, title: reportColumnTitle(form, column.name) }];
  });
}

const wrongUnits = (table: SheetRows, form: Form, month: Month, file: string): Fault[] =>
  valueColumns(table, form, month)
    .filter(({ unit, field }) => convert(1, unit, field.unit) === null)
    .map(({ name, title, unit, field }) => {
      const said = { field: title, found: unit, unit: field.unit };
      return reportFault("report/unit-differs", said, { file, sheet: table.sheet, field: name });
    });

const isFilled = ({ cells }: SheetRow, columns: readonly ValueColumn[]) =>
  columns.some(({ name, column }) => !column.endsWith("Base") && (cells[name]?.value ?? null) !== null);

function readRow({ sheet, row, cells }: SheetRow, columns: readonly ValueColumn[], file: string): ReportRow {
  const faults: Fault[] = [];
  const values: Record<string, number | null> = {};
  for (const column of columns) {
    const cell = cells[column.name];
    const value = cell ? storedValue(cell.value, column) : null;
    if (value !== "not-a-number") values[column.name] = value;
    else {
      const said = { field: column.title, found: cell?.text ?? "" };
      faults.push(reportFault("report/not-a-number", said, { file, sheet, cell: cell?.a1 ?? "", field: column.name }));
    }
  }
  return {
    sheet,
    row,
    code: (cells.code?.text ?? "").normalize("NFKC").replace(/\s/g, "").toUpperCase(),
    name: (cells.name?.text ?? "").trim(),
    values,
    cells: Object.fromEntries(Object.entries(cells).map(([key, { a1 }]) => [key, a1])),
    faults,
  };
}

/** Whole numbers of the form's unit; digits beyond the form's are rounded off, as formulas in a workbook carry them unseen. */
function storedValue(value: number | string | null, { unit, field }: ValueColumn): number | null | "not-a-number" {
  if (value === null) return null;
  const inUnit = typeof value === "number" ? convert(value, unit, field.unit) : null;
  if (inUnit === null || !isReportable(inUnit)) return "not-a-number";
  return Math.round(scaled(inUnit, field.decimals));
}
