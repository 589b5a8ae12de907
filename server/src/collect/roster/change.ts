import { industryNumber } from "@diaodu/core/catalogue";
import {
  countyOf,
  type JoinHow,
  joinHows,
  type LeaveHow,
  leaveHows,
  planRecord,
  type RosterRecord,
  readCode,
  regionWord,
  rosterFault,
  standingAt,
} from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { isInScope, placeSaid, type RosterPlace } from "./place.ts";
import { type Timeline, timelinesOf } from "./timelines.ts";
import { addBatch, addStates, type NewState, oneRosterWriter } from "./write-states.ts";

/** One enterprise's change by hand: coming, leaving, or being another. */
export interface SingleChange {
  home: number;
  code: string;
  month: Month;
  how: JoinHow | LeaveHow | "changed";
  name?: string;
  region?: number;
  /** GB/T 4754 code. */
  industry?: string;
  size?: number;
  park?: string;
  reason?: string;
}
type Stored = Result<{ batchId: number }>;

/** Stores one enterprise's change. It is a batch of its own, so that it is listed and can be undone. */
export async function changeEnterprise(db: Db, actor: Actor, change: SingleChange): Promise<Stored> {
  const place = placeSaid(change, actor);
  if (!place.ok) return place;
  return asActor(db, actor, async (tx) => {
    await oneRosterWriter(tx, place.value.city);
    const timelines = await timelinesOf(tx, place.value.city);
    const timeline = timelines.get(change.code);
    const faults = hindrances(change, timeline);
    if (faults.length > 0) return refuse(...faults);
    const record = recordOf(change, place.value, timeline !== undefined);
    const of = { month: change.month, isFirst: false, inScope: isInScope(actor) };
    const plan = planRecord(record, timeline?.states ?? [], of);
    if (plan.faults.length > 0) return refuse(...plan.faults.map(byField));
    if (plan.adds.length === 0) return refuse(rosterFault("roster/nothing-new"));
    const states = plan.adds.map((state) => ({ ...state, code: record.code, reason: change.reason ?? "" }));
    return ok({ batchId: await storeByHand(tx, actor, place.value, states, { [plan.status]: 1 }) });
  });
}

const isOneOf = <T extends string>(list: readonly T[], how: string): how is T => list.includes(how as T);

function hindrances({ how, month, code, reason }: SingleChange, timeline: Timeline | undefined): Fault[] {
  const standing = timeline ? standingAt(timeline.states, month) : null;
  const details = { name: timeline?.states.at(-1)?.name ?? code, month };
  const comes = isOneOf(joinHows, how);
  if (comes && standing?.onRoster) return [rosterFault("roster/already-on-roster", details)];
  if (!comes && !timeline) return [rosterFault("roster/no-such-enterprise", { code })];
  if (!comes && !standing?.onRoster) return [rosterFault("roster/not-on-roster", details)];
  const needsReason = isOneOf(leaveHows, how);
  return needsReason && !reason?.trim() ? [rosterFault("roster/no-reason", {}, { field: "reason" })] : [];
}

/** The change as a row of a roster, which is then judged as one. */
function recordOf(change: SingleChange, { home, month }: RosterPlace, isKnown: boolean): RosterRecord {
  const { name = null, size = null, park = null, industry, region, how } = change;
  const { code, faults } = readCode({ text: change.code }, { field: "code" }, () => isKnown);
  const place = region === undefined ? null : countyOf(String(region).padStart(6, "0"), home);
  if (region !== undefined && place === null) {
    const details = { found: regionWord(region), home: regionWord(home) };
    faults.push(rosterFault("roster/unknown-region", details, { field: "region" }));
  }
  const division = industry === undefined ? null : industryNumber(industry);
  if (industry !== undefined && !division) {
    faults.push(rosterFault("roster/unknown-industry", { found: industry }, { field: "industry" }));
  }
  const leaves = isOneOf(leaveHows, how) ? { left: month, leftHow: how } : { left: null, leftHow: null };
  const comes = isOneOf(joinHows, how) ? { joined: month, joinedHow: how } : { joined: null, joinedHow: null };
  const said = { name: name?.trim() || null, region: place, industry: division, size, park };
  return { file: "", sheet: "", row: 0, cells: {}, code, said, ...comes, ...leaves, faults };
}

/** A change by hand has no file; what its faults are about is told by their words. */
const byField = ({ where, ...fault }: Fault): Fault =>
  where?.field ? { ...fault, where: { field: where.field } } : fault;

/** Stores states that no file brought. */
export async function storeByHand(
  tx: Db,
  actor: Actor,
  { home, city, month }: RosterPlace,
  states: readonly NewState[],
  summary: object,
): Promise<number> {
  const name = states[0]?.name ?? "";
  const batchId = await addBatch(tx, actor, { home, kind: "roster", month, fileName: name, sha256: "", summary });
  await addStates(tx, actor, city, batchId, states);
  return batchId;
}
