import { a1, type Seen, type Sheet } from "../grid/index.ts";
import type { CellReason, ReadCell } from "../types.ts";
import type { ColumnSaid } from "./column-said.ts";
import { wordsBetween } from "./dialect.ts";
import type { RowSaid } from "./rows-said.ts";
import type { Title } from "./subjects.ts";
import type { TableSaid } from "./table-said.ts";
import { compact } from "./words.ts";

/** One value of a table with all that is said around it. */
export interface Spot {
  said: TableSaid;
  row: RowSaid;
  column: ColumnSaid;
  seen: Seen;
}

/** Header words as a cell shows them, and as people's lessons name them. */
export const wordsOfHeads = (heads: readonly string[]): string => heads.map(compact).join(wordsBetween);
export const wordsOfTitles = (titles: readonly Title[]): string => titles.map(({ text }) => text).join(wordsBetween);
export const wordsOfRow = (labels: readonly string[]): string => labels.map((label) => label.trim()).join(wordsBetween);

/** The cell before anything is known of it. */
export function blankCell({ said: { table, titles }, row, column, seen }: Spot): ReadCell {
  return {
    sheet: table.sheet.grid.sheet,
    cell: a1(seen.row, seen.column),
    status: "read",
    region: null,
    indicator: null,
    industry: null,
    month: null,
    span: null,
    measure: null,
    unit: seen.percent ? "%" : "",
    value: seen.kind === "unchanged" ? 0 : seen.value,
    words: {
      title: wordsOfTitles(titles),
      row: wordsOfRow(row.words),
      column: wordsOfHeads(column.heads),
    },
  };
}

/** Hidden parts of a workbook are drafts and leftovers. */
export function hiddenReason({ grid }: Sheet, seen: Seen): CellReason | null {
  if (grid.hidden) return "hidden-sheet";
  if (grid.hiddenRows.has(seen.row)) return "hidden-row";
  return grid.hiddenColumns.has(seen.column) ? "hidden-column" : null;
}
