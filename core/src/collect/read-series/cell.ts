import { a1, type Seen } from "../grid/index.ts";
import type { CellReason, Grid, ReadCell } from "../types.ts";

const nothing = {
  region: null,
  indicator: null,
  industry: null,
  month: null,
  span: null,
  measure: null,
  unit: "",
  words: { title: "", row: "", column: "" },
} satisfies Partial<ReadCell>;

/** One cell as it leaves the reader. What is hidden is left out, whatever it may mean. */
export function cellOf(grid: Grid, seen: Seen, found: Pick<ReadCell, "status"> & Partial<ReadCell>): ReadCell {
  const cell = { ...nothing, sheet: grid.sheet, cell: a1(seen.row, seen.column), value: seen.value, ...found };
  const hidden = hiddenBy(grid, seen);
  return hidden ? { ...cell, ...nothing, words: cell.words, status: "skipped", reason: hidden } : cell;
}

function hiddenBy(grid: Grid, { row, column }: Seen): CellReason | null {
  if (grid.hidden) return "hidden-sheet";
  if (grid.hiddenRows.has(row)) return "hidden-row";
  return grid.hiddenColumns.has(column) ? "hidden-column" : null;
}
