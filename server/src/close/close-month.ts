import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { asOwner, type Db } from "../store/index.ts";
import { lockMonth } from "./month-lock.ts";
import { requireScope } from "./scope.ts";
import { type Closed, sumMonth } from "./sum-month.ts";

/**
 * Sums the reports of some months into the cube: all regions from `region` down, all industries, all sizes, with ranks. Replaces
 * what the cube held of those months and the region. Run it as an actor whose scope covers the region.
 */
export async function closeMonths(tx: Db, form: FormCode, months: readonly Month[], region: number): Promise<Closed> {
  await requireScope(tx, region);
  const closed = { cells: 0, reports: 0 };
  for (const month of months) {
    await lockMonth(tx, form, month, [region]);
    const { cells, reports } = await asOwner(tx, (owner) => sumMonth(owner, { form, month, region }));
    closed.cells += cells;
    closed.reports += reports;
  }
  return closed;
}

/** One month of `closeMonths`. */
export const closeMonth = (tx: Db, form: FormCode, month: Month, region: number): Promise<Closed> =>
  closeMonths(tx, form, [month], region);
