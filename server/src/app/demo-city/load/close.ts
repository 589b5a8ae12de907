import { forms } from "@diaodu/core/collect";
import { closeMonths, publishMonth } from "../../../close/index.ts";
import { asOwner, type Db } from "../../../store/index.ts";
import { onDayAfter, publishedAt } from "../month-states.ts";
import { keyOf } from "../reports.ts";
import { type Change, correctionOf, insertChanges } from "./changes.ts";
import { byKey, isCorrectedLate, type Loading } from "./loading.ts";
import { demoClerk } from "./place.ts";

/** Sums and publishes every month but the open one, as of its own day. */
export async function publishMonths(tx: Db, { city }: Loading) {
  for (const { code: form } of forms)
    for (const month of city.monthsOf(form).filter((each) => each < city.openMonth))
      await publishMonth(tx, demoClerk, { form, month, region: city.city, at: publishedAt(form, month) });
}

/** Two firms put their February 2026 right when it was out already: the cube as now known moves, the publication does not. */
export async function correctLate(tx: Db, { city, firstId, reports }: Loading) {
  const stored = byKey(reports.get("output") ?? []);
  const changes = city.faults.filter(isCorrectedLate).flatMap((fault) => {
    const report = stored.get(keyOf(fault.month, fault.enterpriseId));
    return report ? [correctionOf(city, fault, { ...report, version: 2 }, onDayAfter(fault.month, 27, 2))] : [];
  });
  await asOwner(tx, async (owner) => {
    for (const change of changes) await correct(owner, change, city.city, firstId);
    await insertChanges(owner, city.city, changes, firstId);
  });
  for (const month of new Set(changes.map((change) => change.month)))
    await closeMonths(tx, "output", [month], city.city);
}

async function correct(owner: Db, { form, month, enterpriseId, at, after }: Change, city: number, firstId: number) {
  const values = Object.entries(after.values);
  const set = values.map(([column], place) => `"${column}" = $${place + 5}`).join(", ");
  await owner.query(
    `update report_${form} set ${set}, version = version + 1, saved_at = $4 where month = $1 and city = $2 and enterprise_id = $3`,
    [month, city, firstId + enterpriseId, at, ...values.map(([, value]) => value)],
  );
}

/** The open month is summed as far as it is in. */
export async function closeOpenMonth(tx: Db, { city }: Loading) {
  for (const { code } of forms)
    if (city.monthsOf(code).includes(city.openMonth)) await closeMonths(tx, code, [city.openMonth], city.city);
}
