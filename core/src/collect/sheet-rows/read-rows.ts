import { type Fault, ok, type Result, refuse } from "../../errors/index.ts";
import { collectFault } from "../errors.ts";
import { a1, openSheet, type Sheet } from "../grid/index.ts";
import type { Book, Grid } from "../types.ts";
import { findHeader, type Header } from "./find-header.ts";
import { flawedCells } from "./flawed-cells.ts";
import { headingsOf, unitNamed } from "./heading-words.ts";
import { recordsUnder } from "./records.ts";
import type { SheetRows, SoughtColumn } from "./types.ts";

/**
 * Reads tables of many rows whose columns are known by their headings: rosters and reports as clerks keep them. Headers of
 * up to four rows with merged groups, titles above, units in brackets, notes below and totals between are taken as they come.
 * @returns one entry for each visible sheet that holds such a table; refused when none does, when a column is missing or twice, or when
 * a cell holds no value to be taken
 */
export function readSheetRows(book: Book, sought: readonly SoughtColumn[]): Result<SheetRows[]> {
  const headings = headingsOf(sought);
  const tables = book.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((grid) => tableIn(grid, sought, headings, book.fileName) ?? []);
  if (tables.length === 0) {
    const columns = sought.filter(({ needed }) => needed).map(({ name }) => name);
    return refuse(collectFault("collect/no-such-table", { file: book.fileName, columns: columns.join("、") }));
  }
  const faults = tables.flatMap((table) => table.faults);
  return faults.length > 0 ? refuse(...faults) : ok(tables);
}

function tableIn(
  grid: Grid,
  sought: readonly SoughtColumn[],
  headings: ReadonlyMap<string, SoughtColumn>,
  file: string,
): SheetRows | null {
  const sheet = openSheet(grid);
  const header = findHeader(sheet, headings);
  if (!header || !isTable(header, sought)) return null;
  const above = textsAbove(sheet, header.first);
  const rows = recordsUnder(sheet, header, sought);
  return {
    sheet: grid.sheet,
    above,
    unitsAbove: above.flatMap(unitsSaid),
    columns: header.found,
    rows,
    faults: [...faultsOf(header, sought, grid.sheet, file), ...flawedCells(rows, sought, file)],
  };
}

/** Whose rows they are must be told, and something about them; a sheet of remarks that says 企业名称 once is no table. */
function isTable({ found }: Header, sought: readonly SoughtColumn[]): boolean {
  const keys = new Set(found.map(({ key }) => key));
  const identities = sought.filter(({ identity }) => identity);
  const hasIdentity = identities.length === 0 || identities.some(({ key }) => keys.has(key));
  return hasIdentity && keys.size >= Math.min(2, sought.length);
}

const textsAbove = (sheet: Sheet, first: number): string[] =>
  sheet.rows.filter((row) => row < first).flatMap((row) => sheet.cellsOf(row).map(({ text }) => text.trim()));

/** @example unitsSaid("计量单位：千元、万千瓦时") // ["千元", "万千瓦时"] */
function unitsSaid(text: string): string[] {
  const [, said = ""] = /单位\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  return said.split(/[、,，;；\s]+/u).flatMap((word) => unitNamed(word) ?? []);
}

function faultsOf(header: Header, sought: readonly SoughtColumn[], sheet: string, file: string): Fault[] {
  return sought.flatMap(({ key, name, needed }) => {
    const [first, second] = header.found.filter((column) => column.key === key);
    if (!first) {
      return needed ? [collectFault("collect/column-missing", { column: name, sheet }, { file, sheet })] : [];
    }
    if (!second) return [];
    const cell = a1(header.last, second.column);
    return [
      collectFault(
        "collect/column-twice",
        { column: name, sheet, first: a1(header.last, first.column) },
        { file, sheet, cell },
      ),
    ];
  });
}
