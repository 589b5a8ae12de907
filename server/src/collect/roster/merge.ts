import { rosterFault, standingAt } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { storeByHand } from "./change.ts";
import { isInScope, placeSaid } from "./place.ts";
import { type Timeline, timelinesOf } from "./timelines.ts";
import { oneRosterWriter } from "./write-states.ts";

export interface Merger {
  home: number;
  /** Ids of the enterprise that ends and of the one that goes on. */
  from: number;
  into: number;
  month: Month;
  reason: string;
}

/** One enterprise goes on in another (合并): it leaves the roster, and its row says where it went. */
export async function mergeEnterprises(db: Db, actor: Actor, merger: Merger): Promise<Result<{ batchId: number }>> {
  const place = placeSaid(merger, actor);
  if (!place.ok) return place;
  return asActor(db, actor, async (tx) => {
    await oneRosterWriter(tx, place.value.city);
    const all = [...(await timelinesOf(tx, place.value.city)).values()];
    const [from, into] = [merger.from, merger.into].map((id) => all.find((timeline) => timeline.id === id));
    const faults = hindrances(actor, merger, from, into);
    const standing = from && standingAt(from.states, merger.month);
    if (faults.length > 0 || !from || !standing) return refuse(...faults);
    const reason = merger.reason.trim();
    const state = { ...standing, since: merger.month, onRoster: false, how: "merged" as const, reason };
    const summary = { left: 1, merge: { from: merger.from, into: merger.into } };
    const batchId = await storeByHand(tx, actor, place.value, [{ ...state, code: from.code }], summary);
    await tx.query("update enterprise set merged_into = $2 where id = $1", [merger.from, merger.into]);
    return ok({ batchId });
  });
}

function hindrances(
  actor: Actor,
  { from: fromId, into: intoId, month, reason }: Merger,
  from: Timeline | undefined,
  into: Timeline | undefined,
): Fault[] {
  if (fromId === intoId) return [rosterFault("roster/merge-with-itself")];
  if (!reason.trim()) return [rosterFault("roster/no-reason", {}, { field: "reason" })];
  const pair = [
    [from, fromId],
    [into, intoId],
  ] as const;
  const faults = pair.flatMap(([timeline, id]): Fault[] => {
    const standing = timeline && standingAt(timeline.states, month);
    if (!timeline || !standing) return [rosterFault("roster/no-such-enterprise", { code: id })];
    if (!standing.onRoster) return [rosterFault("roster/not-on-roster", { name: standing.name, month })];
    return isInScope(actor)(standing.region) ? [] : [rosterFault("roster/other-county")];
  });
  const later = from?.states.find(({ since, onRoster }) => since > month && onRoster);
  return later ? [...faults, rosterFault("roster/later-change", { month: later.since })] : faults;
}
