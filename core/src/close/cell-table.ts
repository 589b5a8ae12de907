import { sizeCount, trades } from "./trades.ts";

/** Cells a region can have: industries × sizes. */
const perRegion = trades.length * sizeCount;

/**
 * Sums by region, industry and size in one flat array. Only cells that something was added to take memory: room is set aside for
 * all, and the system gives it out when it is first written to. About half of a nation's 720 000 cells are empty, and nearly all
 * of a city's.
 */
export class CellTable {
  /** Sums of the first cell, of the second … `width` numbers each. */
  readonly sums: Float64Array;
  count = 0;
  /** Of every possible cell the position of its sums, or -1. */
  readonly #places: Int32Array;
  readonly #keys: Int32Array;

  /** @param regions how many; @param width sums a cell holds; @param room cells that there can be at most */
  constructor(
    readonly regions: number,
    readonly width: number,
    room = Number.POSITIVE_INFINITY,
  ) {
    const most = Math.min(room, regions * perRegion);
    this.#places = new Int32Array(regions * perRegion).fill(-1);
    this.#keys = new Int32Array(most);
    // Growing by copies cost more than all adding.
    this.sums = new Float64Array(most * width);
  }

  /** Where the sums of a cell begin; made when there are none yet. */
  place(region: number, trade: number, size: number): number {
    const key = (region * trades.length + trade) * sizeCount + size;
    const place = this.#places[key] as number;
    return place >= 0 ? place : this.#make(key);
  }

  /** As `place`, or -1 when the cell is empty. */
  placeIfAny = (region: number, trade: number, size: number): number =>
    this.#places[(region * trades.length + trade) * sizeCount + size] as number;

  regionAt = (cell: number): number => Math.floor((this.#keys[cell] as number) / perRegion);
  tradeAt = (cell: number): number => Math.floor((this.#keys[cell] as number) / sizeCount) % trades.length;
  sizeAt = (cell: number): number => (this.#keys[cell] as number) % sizeCount;

  /** Adds the sums of one cell to another's. */
  addCell(from: number, to: number) {
    const { sums, width } = this;
    for (let at = 0; at < width; at++) sums[to + at] = (sums[to + at] as number) + (sums[from + at] as number);
  }

  #make(key: number): number {
    const place = this.count * this.width;
    this.#keys[this.count] = key;
    this.#places[key] = place;
    this.count += 1;
    return place;
  }
}
