import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

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

/** One cell of a form's cube. */
export interface CubeCell {
  region: number;
  industry: number;
  size: number;
  month: Month;
  /** By name, as core/close/layout lists them; whole numbers in the form's stored units. */
  sums: Readonly<Record<string, number>>;
  rank: number | null;
  rankYtd: number | null;
  /** Milliseconds: when it was published, or when the newest report in it was saved. */
  knownAt: number;
  state: "open" | "closed" | "published";
}

export interface CubeOptions {
  /** A day or an instant: only what was published by then. */
  asOf?: string;
  /** Of a published month, what is known now instead of what was published. */
  now?: boolean;
}

/**
 * Cells of a form's cube. A month that was published reads as its newest publication; any other as the reports now stand.
 * Run it as an actor.
 */
export async function readCube(
  _tx: Db,
  _form: FormCode,
  _wanted: readonly CellsWanted[],
  _options: CubeOptions = {},
): Promise<CubeCell[]> {
  throw new Error("being built");
}
