import { sizeCount, trades } from "./trades.ts";

/** Cells a region can have: industries × sizes. */
const perRegion = trades.length * sizeCount;
const firstRoom = 1 << 10;

/**
 * Sums by region, industry and size in one flat array. Only cells that something was added to take room: of a nation's
 * 720 000 about half are empty, and of a city's nearly all of the tree.
 */
export class CellTable {
  /** Sums of the first cell, of the second … `width` numbers each. */
  sums: Float64Array<ArrayBuffer>;
  count = 0;
  /** Of every possible cell the position of its sums, or -1. */
  readonly #places: Int32Array;
  #keys: Int32Array;

  /** @param regions how many; @param width sums a cell holds */
  constructor(
    readonly regions: number,
    readonly width: number,
  ) {
    this.#places = new Int32Array(regions * perRegion).fill(-1);
    this.#keys = new Int32Array(firstRoom);
    this.sums = new Float64Array(firstRoom * width);
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
    if (place === this.sums.length) this.#grow();
    this.#keys[this.count] = key;
    this.#places[key] = place;
    this.count += 1;
    return place;
  }

  #grow() {
    const [keys, sums] = [this.#keys, this.sums];
    this.#keys = new Int32Array(keys.length * 2);
    this.#keys.set(keys);
    this.sums = new Float64Array(sums.length * 2);
    this.sums.set(sums);
  }
}
