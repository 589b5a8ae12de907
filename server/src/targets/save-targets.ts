import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type TargetEntry as CoreEntry, targetFault } from "@diaodu/core/targets";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { heldGoals, lockCities } from "./entry/held-targets.ts";
import {
  dayInBeijing,
  entryFault,
  isInScope,
  outsideScope,
  remarksOnce,
  remarksOnTaken,
  storePlanned,
  type Taken,
  takeEntries,
} from "./entry/take-entries.ts";
import { writeVersions } from "./entry/write-versions.ts";
import type { Saved, TargetEntry } from "./schemas.ts";

/** Stores targets, all or none: what holds already stays, what differs becomes its next version. */
export async function saveTargets(
  db: Db,
  actor: Actor,
  { entries, reason = "" }: { entries: TargetEntry[]; reason?: string },
  at = new Date(),
): Promise<Result<Saved>> {
  return asActor(db, actor, async (tx) => {
    await lockCities(
      tx,
      entries.map(({ region }) => region),
    );
    const taken = await takeEntries(tx, actor, entries, at);
    const faults = faultsOf(entries, taken);
    if (faults.length > 0) return refuse(...faults);
    const remarks = remarksOnce(await remarksOnTaken(tx, actor, taken));
    const stored = await storePlanned(tx, actor, taken.planned, { reason, batchId: null, at });
    return ok({ stored, same: entries.length - stored, batchId: null, remarks });
  });
}

/** Each at its place in what was sent: entries.2.value. */
const faultsOf = (entries: readonly CoreEntry[], { faults, outside }: Taken) => [
  ...outside.map((i) => ({ ...outsideScope(entries[i]?.region ?? 0), where: { field: `entries.${i}.region` } })),
  ...faults.map((found) =>
    entryFault(found, { field: `entries.${found.at}.${found.field}` }, (i) => [`第${i + 1}行`, `row ${i + 1}`]),
  ),
];

/** Takes a target back. It stays in the history, with the reason. */
export async function withdrawTarget(
  db: Db,
  actor: Actor,
  goal: number,
  reason: string,
  at = new Date(),
): Promise<Result<Saved>> {
  return asActor(db, actor, async (tx) => {
    const [newest] = await heldGoals(tx, [goal]);
    if (!newest) return refuse(targetFault("targets/no-such-target", { goal }));
    if (!isInScope(actor, newest.region)) return refuse(outsideScope(newest.region));
    await lockCities(tx, [newest.region]);
    const [held = newest] = await heldGoals(tx, [goal]);
    if (held.withdrawn) return refuse(targetFault("targets/already-withdrawn", { goal }));
    const version = { ...held, effective: dayInBeijing(at) };
    await writeVersions(tx, actor, [{ version, withdrawn: true, after: held.knownAt }], { reason, batchId: null, at });
    return ok({ stored: 1, same: 0, batchId: null, remarks: [] });
  });
}
