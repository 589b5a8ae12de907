import type { CellTable } from "./cell-table.ts";
import type { RegionTree } from "./region-tree.ts";
import { sizeCount, tradeAbove, trades } from "./trades.ts";

/** Sums up cells of county, division and size into those above: sections and all industry, all sizes, then regions. */
export function rollUp(cells: CellTable, { parents }: RegionTree) {
  const isSection = (trade: number) => tradeAbove[trade] === 0;
  foldTrades(cells, (trade) => trade > 0 && !isSection(trade));
  foldTrades(cells, isSection);
  foldSizes(cells);
  foldRegions(cells, parents);
}

function foldTrades(cells: CellTable, isFolded: (trade: number) => boolean) {
  const before = cells.count;
  for (let cell = 0; cell < before; cell++) {
    const trade = cells.tradeAt(cell);
    if (!isFolded(trade)) continue;
    const above = cells.place(cells.regionAt(cell), tradeAbove[trade] as number, cells.sizeAt(cell));
    cells.addCell(cell * cells.width, above);
  }
}

function foldSizes(cells: CellTable) {
  const before = cells.count;
  for (let cell = 0; cell < before; cell++)
    cells.addCell(cell * cells.width, cells.place(cells.regionAt(cell), cells.tradeAt(cell), 0));
}

/** From the last number to the first: a region stands after the one it is part of. */
function foldRegions(cells: CellTable, parents: Int32Array) {
  for (let region = parents.length - 1; region > 0; region--)
    for (let trade = 0; trade < trades.length; trade++)
      for (let size = 0; size < sizeCount; size++) {
        const cell = cells.placeIfAny(region, trade, size);
        if (cell >= 0) cells.addCell(cell, cells.place(parents[region] as number, trade, size));
      }
}
