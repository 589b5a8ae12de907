import type { Grid, Range } from "../types.ts";
import { type Seen, see } from "./seen.ts";
import { withDates } from "./serial-dates.ts";

/** A grid made quick to ask. Only rows and columns that show something are listed. */
export interface Sheet {
  grid: Grid;
  /** Rows with something in them, ascending; cells of each by column, ascending. */
  rows: readonly number[];
  cellsOf(row: number): readonly Seen[];
  /** The cell itself, not what a merge shows over it. */
  at(row: number, column: number): Seen | undefined;
  /** What one reads at this place: the cell, or the top left of the merge that covers it. */
  shown(row: number, column: number): Seen | undefined;
  /** The merge over this place. */
  merge(row: number, column: number): Range | undefined;
  /** What the file still holds under a merge: nobody sees it, so it stands in no row. */
  covered: readonly Seen[];
}

const none: readonly Seen[] = [];
const key = (row: number, column: number): number => row * 20_000 + column;

/** A merge wider than any table is paint; expanding it cell by cell would cost more than the sheet. */
const widestMerge = 4_000;

export function openSheet(grid: Grid): Sheet {
  const merges = coverage(grid.merges);
  const merge = (row: number, column: number) => merges.get(key(row, column));
  const isCovered = ({ row, column }: Seen) => {
    const range = merge(row, column);
    return range !== undefined && (range.top !== row || range.left !== column);
  };
  const all = grid.cells.flatMap((cell) => see(cell) ?? []);
  const covered = all.filter(isCovered);
  const visible = withDates(covered.length > 0 ? all.filter((seen) => !isCovered(seen)) : all, grid);
  const cells = new Map(visible.map((seen) => [key(seen.row, seen.column), seen]));
  const byRow = new Map<number, Seen[]>();
  for (const seen of visible) {
    const row = byRow.get(seen.row);
    if (row) row.push(seen);
    else byRow.set(seen.row, [seen]);
  }
  for (const row of byRow.values()) row.sort((a, b) => a.column - b.column);
  const at = (row: number, column: number) => cells.get(key(row, column));
  return {
    grid,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsOf: (row) => byRow.get(row) ?? none,
    at,
    merge,
    shown(row, column) {
      const range = merge(row, column);
      return at(row, column) ?? (range ? at(range.top, range.left) : undefined);
    },
    covered,
  };
}

function coverage(ranges: readonly Range[]): Map<number, Range> {
  const covered = new Map<number, Range>();
  for (const range of ranges) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > widestMerge) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) covered.set(key(row, column), range);
    }
  }
  return covered;
}
