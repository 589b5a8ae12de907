import { regionPath } from "@diaodu/core/catalogue";
import { type FormCode, forms } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

/**
 * One writer at a time for a region's month and all below it; neighbours go on. Held until the transaction ends. The units above
 * are shared from the top down, so that whoever writes the whole waits for the parts, and nobody waits in a ring.
 */
export async function lockMonth(tx: Db, code: FormCode, month: Month, region: number) {
  const formNumber = forms.findIndex((each) => each.code === code) + 1;
  const keyOf = (place: number) => (formNumber * 1_000_000 + month) * 1_000_000 + place;
  const [own, ...above] = regionPath(region).map((each) => each.code);
  for (const place of above.reverse()) await tx.query("select pg_advisory_xact_lock_shared($1)", [keyOf(place)]);
  await tx.query("select pg_advisory_xact_lock($1)", [keyOf(own ?? region)]);
}
