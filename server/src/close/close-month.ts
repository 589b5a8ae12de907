import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

/** How much was summed. */
export interface Closed {
  cells: number;
  reports: number;
}

/**
 * Sums the reports of some months into the cube: all regions from `region` down, all industries, all sizes, with ranks. Replaces
 * what the cube held of those months and the region. Run it as an actor whose scope covers the region.
 */
export async function closeMonths(
  _tx: Db,
  _form: FormCode,
  _months: readonly Month[],
  _region: number,
): Promise<Closed> {
  throw new Error("being built");
}

/** One month of `closeMonths`. */
export const closeMonth = (tx: Db, form: FormCode, month: Month, region: number): Promise<Closed> =>
  closeMonths(tx, form, [month], region);
