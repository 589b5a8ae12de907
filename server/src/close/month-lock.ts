import { regionPath } from "@diaodu/core/catalogue";
import { type FormCode, forms } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

/**
 * One writer at a time for the month of each region and all below it; neighbours go on. Held until the transaction ends. The units
 * above are shared, from the top down, so that whoever writes the whole waits for its parts and nobody waits in a ring.
 */
export async function lockMonth(tx: Db, code: FormCode, month: Month, regions: readonly number[]) {
  const formNumber = forms.findIndex((each) => each.code === code) + 1;
  const keysOf = (places: Iterable<number>) =>
    [...new Set(places)].sort((a, b) => a - b).map((place) => (formNumber * 1_000_000 + month) * 1_000_000 + place);
  const above = regions.flatMap((region) => regionPath(region).slice(1));
  // In code order a province comes before its cities.
  await tx.query("select pg_advisory_xact_lock_shared(key) from unnest($1::bigint[]) k (key)", [
    keysOf(above.map((each) => each.code)),
  ]);
  await tx.query("select pg_advisory_xact_lock(key) from unnest($1::bigint[]) k (key)", [keysOf(regions)]);
}
