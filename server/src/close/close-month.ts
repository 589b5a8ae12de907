import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

/**
 * Sums a month's reports into the cube: all regions from `region` down, all industries, all sizes, with ranks. Replaces what
 * the cube held of that month and region. Run it as an actor whose scope covers the region.
 */
export async function closeMonth(
  _tx: Db,
  _form: FormCode,
  _month: Month,
  _region: number,
): Promise<{ cells: number; reports: number }> {
  throw new Error("being built");
}
