import { roundHalfUp, valueOf, yearOnYear } from "../figures/index.ts";
import type { CellTable } from "./cell-table.ts";
import type { RegionTree } from "./region-tree.ts";
import { ofMonth, ofYear, type SpanPlaces } from "./sums.ts";
import { sizeCount, trades } from "./trades.ts";

/** The ranks of a cell; NaN where it has no growth or no sisters. */
export interface CellRanks {
  month(cell: number): number;
  ytd(cell: number): number;
}

/** For differences, which have no ranks. */
export const unranked: CellRanks = { month: () => Number.NaN, ytd: () => Number.NaN };

/**
 * Ranks (位次) of cells among the sister regions in the same industry and size, by growth as it is printed. A family is ranked when the
 * first of it is asked for: while rows are on their way to the database there is time for it.
 */
export function rankCells(cells: CellTable, { codes, sisters }: RegionTree): CellRanks {
  const familyOf = new Int32Array(codes.length).fill(-1);
  sisters.forEach((family, number) => {
    for (const region of family) familyOf[region] = number;
  });
  const [month, ytd] = [new Float32Array(cells.count).fill(Number.NaN), new Float32Array(cells.count).fill(Number.NaN)];
  const isRanked = new Uint8Array(sisters.length);
  const ensure = (cell: number) => {
    const family = familyOf[cells.regionAt(cell)] as number;
    if (family < 0 || isRanked[family] === 1) return;
    isRanked[family] = 1;
    rankFamily(cells, sisters[family] as readonly number[], { month, ytd });
  };
  const asked = (ranks: Float32Array) => (cell: number) => {
    ensure(cell);
    return ranks[cell] as number;
  };
  return { month: asked(month), ytd: asked(ytd) };
}

function rankFamily(cells: CellTable, family: readonly number[], ranks: { month: Float32Array; ytd: Float32Array }) {
  const places = new Int32Array(family.length);
  const growths = new Float64Array(family.length);
  for (let trade = 0; trade < trades.length; trade++)
    for (let size = 0; size < sizeCount; size++) {
      let count = 0;
      for (const region of family) {
        const place = cells.placeIfAny(region, trade, size);
        if (place >= 0) places[count++] = place;
      }
      rankInto(ranks.month, cells, { places, growths, count }, ofMonth);
      rankInto(ranks.ytd, cells, { places, growths, count }, ofYear);
    }
}

/** Arrays that are used again for every cell of a family; only the first `count` are of this one. */
interface Sisters {
  places: Int32Array;
  growths: Float64Array;
  count: number;
}

function rankInto(
  ranks: Float32Array,
  { sums, width }: CellTable,
  { places, growths, count }: Sisters,
  of: SpanPlaces,
) {
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    growths[at] = growthTenths(sums[place + of.cur] as number, sums[place + of.base] as number);
  }
  for (let at = 0; at < count; at++) ranks[(places[at] as number) / width] = rankAmong(growths, count, at);
}

/** One more than the number strictly better (figures/measures ranks, without its copies: there are 300 000 cells). */
function rankAmong(growths: Float64Array, count: number, of: number): number {
  const own = growths[of] as number;
  if (Number.isNaN(own)) return Number.NaN;
  let rank = 1;
  for (let at = 0; at < count; at++) if ((growths[at] as number) > own) rank++;
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
