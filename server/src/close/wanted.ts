import { codesBetween } from "@diaodu/core/close";
import type { Month } from "@diaodu/core/period";

/** Cells wanted: regions from `first` to `last` of one industry and size, in some months. */
export interface CellsWanted {
  first: number;
  last: number;
  /** 0 all, 102-104 sections, 6-46 divisions (core/catalogue industryNumber). */
  industry: number;
  /** 0 all, 1 large … 4 micro. */
  size: number;
  months: readonly Month[];
}

/** Which cell. */
export interface CellKey {
  region: number;
  industry: number;
  size: number;
  month: Month;
}

/** Every cell wanted, once. */
export function keysOf(wanted: readonly CellsWanted[]): CellKey[] {
  const keys = new Map<number, CellKey>();
  for (const { first, last, industry, size, months } of wanted)
    for (const region of codesBetween(first, last))
      for (const month of months) {
        const number = ((month * 1_000_000 + region) * 128 + industry) * 8 + size;
        if (!keys.has(number)) keys.set(number, { region, industry, size, month });
      }
  return [...keys.values()];
}
