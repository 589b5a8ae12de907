import { roundHalfUp, valueOf, yearOnYear } from "../figures/index.ts";
import type { CellTable } from "./cell-table.ts";
import type { RegionTree } from "./region-tree.ts";
import { ofMonth, ofYear, type SpanPlaces } from "./sums.ts";
import { sizeCount, trades } from "./trades.ts";

/** Ranks of cells among their sisters by growth, month and year to date; 0 where there is none. */
export interface CellRanks {
  month: Uint16Array;
  ytd: Uint16Array;
}

/** Ranks every cell's region among its sister regions in the same industry and size. */
export function rankCells(cells: CellTable, { sisters }: RegionTree): CellRanks {
  const ranks = { month: new Uint16Array(cells.count), ytd: new Uint16Array(cells.count) };
  for (const group of sisters)
    for (let trade = 0; trade < trades.length; trade++)
      for (let size = 0; size < sizeCount; size++) {
        const places = group.map((region) => cells.placeIfAny(region, trade, size)).filter((place) => place >= 0);
        rankInto(ranks.month, cells, places, ofMonth);
        rankInto(ranks.ytd, cells, places, ofYear);
      }
  return ranks;
}

function rankInto(ranks: Uint16Array, { sums, width }: CellTable, places: readonly number[], of: SpanPlaces) {
  const growths = places.map((place) => growthTenths(sums[place + of.cur] as number, sums[place + of.base] as number));
  places.forEach((place, i) => {
    ranks[place / width] = rankAmong(growths, i);
  });
}

/** One more than the number strictly better (figures/measures ranks, without its copies: there are 300 000 cells). */
function rankAmong(growths: readonly number[], of: number): number {
  const own = growths[of] as number;
  if (Number.isNaN(own)) return 0;
  let rank = 1;
  for (const growth of growths) if (growth > own) rank++;
  return rank;
}

/** Growth in tenths of a percent as it is printed, rounded half away from zero; NaN where there is no growth. */
export function growthTenths(cur: number, base: number): number {
  const growth = valueOf(yearOnYear({ now: cur, base }));
  if (growth === null) return Number.NaN;
  const tenths = growth * 10;
  const rounded = Math.round(tenths);
  // The exact way costs a hundred times as much and differs only beside a half.
  const isNearHalf = Math.abs(Math.abs(tenths - rounded) - 0.5) < 1e-6 * Math.max(1, Math.abs(tenths));
  return isNearHalf ? Math.round(roundHalfUp(growth, 1) * 10) : rounded;
}
