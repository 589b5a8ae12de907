import { collectFault, type LeaveHow, rosterFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { PreviewShelf } from "../shelf.ts";
import { placeSaid, type RosterPlace } from "./place.ts";
import { type FilePlan, planFile, rosterTables } from "./plan-file.ts";
import { addBatch, addStates, type NewState, oneRosterWriter } from "./write-states.ts";

export interface RosterCommit {
  token: string;
  /** Of those that the file does not name: who leaves, and why. Nobody leaves by being left out. */
  exits?: readonly { enterpriseId: number; how: LeaveHow }[];
}

/**
 * Stores a previewed roster, all of it in one transaction, or refuses it whole with every fault. It is planned anew against the store
 * of this moment, so that a preview of yesterday cannot write yesterday's view.
 */
export async function commitRoster(
  db: Db,
  actor: Actor,
  shelf: PreviewShelf,
  { token, exits = [] }: RosterCommit,
): Promise<Result<{ batchId: number; stored: number }>> {
  const file = shelf.get(actor.user, token);
  if (!file) return refuse(collectFault("collect/preview-gone"));
  const place = placeSaid(file.said, actor);
  if (!place.ok) return place;
  const tables = await rosterTables(file);
  if (!tables.ok) return tables;
  return asActor(db, actor, async (tx) => {
    await oneRosterWriter(tx, place.value.city);
    const planned = await planFile(tx, actor, place.value, file.fileName, tables.value);
    if (!planned.ok) return planned;
    const leavers = leaversOf(planned.value, place.value, exits);
    const faults = [...faultsIn(planned.value), ...leavers.faults];
    if (faults.length > 0) return refuse(...faults);
    const states = [...statesOf(planned.value), ...leavers.states];
    if (states.length === 0) return refuse(rosterFault("roster/nothing-new"));
    const batchId = await addBatch(tx, actor, {
      ...{ home: place.value.home, kind: "roster", month: place.value.month },
      ...{ fileName: file.fileName, sha256: file.token, summary: summaryOf(planned.value, leavers.states.length) },
    });
    await addStates(tx, actor, place.value.city, batchId, states);
    return ok({ batchId, stored: states.length });
  });
}

const faultsIn = ({ rows }: FilePlan): Fault[] => rows.flatMap(({ plan }) => plan.faults);

const statesOf = ({ rows }: FilePlan): NewState[] =>
  rows.flatMap(({ record, plan }) => plan.adds.map((state) => ({ ...state, code: record.code })));

function leaversOf({ missing }: FilePlan, { month }: RosterPlace, exits: NonNullable<RosterCommit["exits"]>) {
  const byId = new Map(missing.map((state) => [state.id, state]));
  const faults: Fault[] = [];
  const states = exits.flatMap(({ enterpriseId, how }): NewState[] => {
    const state = byId.get(enterpriseId);
    if (state) return [{ ...state, since: month, onRoster: false, how }];
    faults.push(rosterFault("roster/no-such-enterprise", { code: enterpriseId }, { field: "exits" }));
    return [];
  });
  return { faults, states };
}

function summaryOf({ rows }: FilePlan, exits: number) {
  const count = (status: string) => rows.filter(({ plan }) => plan.status === status).length;
  return {
    new: count("new"),
    changed: count("changed"),
    renamed: count("renamed"),
    left: count("left") + exits,
    equal: count("equal"),
  };
}
