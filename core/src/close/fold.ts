import { CellTable } from "./cell-table.ts";
import { type Layout, mainSums } from "./layout.ts";
import { addMover, type CubePlace, type Mover } from "./movers.ts";
import type { RegionTree } from "./region-tree.ts";
import { rowPlaces as at, firstOther } from "./report-row.ts";
import { rollUp } from "./roll-up.ts";
import { add, addBasis, addOther, addSpan, ofMonth, ofYear, sumPlaces } from "./sums.ts";
import { tradeOf } from "./trades.ts";

/**
 * Sums reports into cells: each into its county, division and size; at the end divisions into sections and all industry, sizes
 * into all, regions into those above. Sums are linear, so a report taken away is one added with sign -1.
 */
export class Fold {
  readonly cells: CellTable;
  /** How many were added less how many were taken away. */
  reports = 0;
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #movers: Mover[] = [];

  /** @param most reports that will be added at most; a few need little room */
  constructor(
    readonly tree: RegionTree,
    { columns }: Layout,
    most = Number.POSITIVE_INFINITY,
  ) {
    this.cells = new CellTable(tree.codes.length, columns.length, most * cellsAbove * tree.depth);
    this.#numbers = new Map(tree.codes.map((code, number) => [code, number]));
  }

  /** @param row as `rowColumns` lays it out; it is not kept, and nothing is made for it: there are half a million of them */
  add(row: Float64Array, sign = 1) {
    const cell = this.#cellOf(row);
    const { sums } = this.cells;
    const value = row[at.value] as number;
    const base = row[at.base] as number;
    this.reports += sign;
    add(sums, cell + sumPlaces.n, sign);
    if (value === 0 && (base > 0 || (row[at.previous] as number) > 0)) add(sums, cell + sumPlaces.halted, sign);
    addSpan(sums, cell, ofMonth, value, base, sign);
    addSpan(sums, cell, ofYear, row[at.ytd] as number, row[at.ytdBase] as number, sign);
    if (isMover(row)) this.#movers.push(this.#moverOf(row, sign));
    else {
      addBasis(sums, cell, ofMonth, panelBase(value, base), row[at.filed] as number, sign);
      addBasis(
        sums,
        cell,
        ofYear,
        panelBase(row[at.ytd] as number, row[at.ytdBase] as number),
        row[at.filedYtd] as number,
        sign,
      );
    }
    for (let other = firstOther, to = cell + mainSums.length; other < row.length; other += 2, to += 3)
      addOther(sums, to, row[other] as number, row[other + 1] as number, sign);
  }

  /** All cells, summed up. Call it once, after the last report. */
  finish(): CellTable {
    rollUp(this.cells, this.tree);
    for (const mover of this.#movers) addMover(this.cells, this.tree, mover);
    return this.cells;
  }

  #cellOf(row: Float64Array): number {
    const region = this.#numbers.get(row[at.region] as number);
    const trade = tradeOf(row[at.industry] as number);
    const size = row[at.size] as number;
    if (region === undefined || trade < 0 || !(size >= 1 && size <= 4))
      throw new RangeError(`a report stands at region ${row[0]}, industry ${row[1]}, size ${row[2]}`);
    return this.cells.place(region, trade, size);
  }

  #moverOf(row: Float64Array, sign: number): Mover {
    return {
      is: this.#placeOf(row, at.region, at.industry, at.size),
      was: this.#placeOf(row, at.wasRegion, at.wasIndustry, at.wasSize),
      base: panelBase(row[at.value] as number, row[at.base] as number),
      filed: row[at.filed] as number,
      baseYtd: panelBase(row[at.ytd] as number, row[at.ytdBase] as number),
      filedYtd: row[at.filedYtd] as number,
      sign,
    };
  }

  #placeOf(row: Float64Array, region: number, industry: number, size: number): CubePlace {
    return {
      region: this.#numbers.get(row[region] as number) ?? -1,
      trade: tradeOf(row[industry] as number),
      size: row[size] as number,
    };
  }
}

/** Division, section and all; its size and all sizes: in each region above, a report counts in so many cells. */
const cellsAbove = 3 * 2;

const isMover = (row: Float64Array) => !Number.isNaN(row[at.wasRegion] as number);

/** Last year's value of an enterprise in the panel, NaN of any other. */
const panelBase = (value: number, base: number) => (Number.isNaN(value) ? Number.NaN : base);
