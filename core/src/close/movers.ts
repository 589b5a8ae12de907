import type { CellTable } from "./cell-table.ts";
import type { RegionTree } from "./region-tree.ts";
import { addBasis, ofMonth, ofYear } from "./sums.ts";
import { tradeAbove } from "./trades.ts";

/** A place in the cube, by numbers of a fold. */
export interface CubePlace {
  /** -1: outside the tree. */
  region: number;
  trade: number;
  size: number;
}

/** An enterprise that stood elsewhere when it filed last year; bases are NaN where it is not in the panel. */
export interface Mover {
  is: CubePlace;
  was: CubePlace;
  base: number;
  filed: number;
  baseYtd: number;
  filedYtd: number;
  sign: number;
}

/** Itself and all above, by their numbers. */
function upFrom(number: number, above: ArrayLike<number>): number[] {
  const path: number[] = [];
  for (let at = number; at >= 0; at = above[at] as number) path.push(at);
  return path;
}

/**
 * What a mover filed last year counts in the cells that hold both its places; into the others it came with its base.
 * A county's move does not change its city.
 */
export function addMover(cells: CellTable, { parents }: RegionTree, mover: Mover) {
  const { is, was } = mover;
  const wasIn = { regions: upFrom(was.region, parents), trades: upFrom(was.trade, tradeAbove), sizes: [was.size, 0] };
  for (const region of upFrom(is.region, parents))
    for (const trade of upFrom(is.trade, tradeAbove))
      for (const size of [is.size, 0]) {
        const stayed = wasIn.regions.includes(region) && wasIn.trades.includes(trade) && wasIn.sizes.includes(size);
        const cell = cells.place(region, trade, size);
        addBasis(cells.sums, cell, ofMonth, mover.base, stayed ? mover.filed : Number.NaN, mover.sign);
        addBasis(cells.sums, cell, ofYear, mover.baseYtd, stayed ? mover.filedYtd : Number.NaN, mover.sign);
      }
}
