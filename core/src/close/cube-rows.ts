import { prefectureOf } from "../catalogue/index.ts";
import type { CellTable } from "./cell-table.ts";
import type { IntegerWidth } from "./copy-writer.ts";
import type { Layout } from "./layout.ts";
import type { CellRanks } from "./rank-cells.ts";
import type { RegionTree } from "./region-tree.ts";
import { ofMonth, ofYear, sumPlaces } from "./sums.ts";
import { sizeCount, trades } from "./trades.ts";

const counts = new Set([
  sumPlaces.n,
  sumPlaces.halted,
  ...[ofMonth, ofYear].flatMap(({ panel, up, fall }) => [panel, up, fall]),
]);

/** Columns of a row of the cube, as the database has them, with their widths. */
export function cubeColumns({ columns }: Layout): { name: string; width: IntegerWidth }[] {
  const keys = { city: 4, region: 4, size: 2, industry: 2, month: 4 } as const;
  return [
    ...Object.entries(keys).map(([name, width]) => ({ name, width })),
    ...columns.map((name, place) => ({ name, width: counts.has(place) ? (4 as const) : (8 as const) })),
    { name: "rnk", width: 2 },
    { name: "yrnk", width: 2 },
  ];
}

/** Cells in the order of the cube's key: region, size, industry. */
export function cellsInOrder(cells: CellTable, { codes }: RegionTree): Int32Array {
  const regions = codes.map((_, number) => number).sort((a, b) => (codes[a] as number) - (codes[b] as number));
  const ordered = new Int32Array(cells.count);
  let next = 0;
  for (const region of regions)
    for (let size = 0; size < sizeCount; size++)
      for (const trade of tradesInOrder) {
        const place = cells.placeIfAny(region, trade, size);
        if (place >= 0) ordered[next++] = place / cells.width;
      }
  return ordered;
}

const tradesInOrder = trades.map((_, trade) => trade).sort((a, b) => (trades[a] as number) - (trades[b] as number));

/**
 * Puts a cell into a row of `cubeColumns`.
 * @throws RangeError when a sum is beyond what a number holds exactly
 */
export function fillCubeRow(
  row: Float64Array,
  { cells, ranks, tree, month }: { cells: CellTable; ranks: CellRanks; tree: RegionTree; month: number },
  cell: number,
) {
  const region = tree.codes[cells.regionAt(cell)] as number;
  row[0] = prefectureOf(region);
  row[1] = region;
  row[2] = cells.sizeAt(cell);
  row[3] = trades[cells.tradeAt(cell)] as number;
  row[4] = month;
  for (let sum = 0, from = cell * cells.width; sum < cells.width; sum++) {
    const value = cells.sums[from + sum] as number;
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw new RangeError("a sum is too large to be exact: values in a unit that is too small");
    row[5 + sum] = value;
  }
  row[5 + cells.width] = ranks.month(cell);
  row[6 + cells.width] = ranks.ytd(cell);
}
