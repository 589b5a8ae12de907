import type { Fault } from "../../errors/index.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import { rosterFault } from "./errors.ts";
import { leaveWordsKnown, placeIn, type RosterRecord } from "./read-records.ts";
import type { Particulars, RosterChange, RosterHow, RosterStanding } from "./types.ts";
import { changesBetween, regionWord } from "./words.ts";

export type PlanStatus = "new" | "changed" | "renamed" | "left" | "equal" | "refused";

/** What taking in one row of a roster does. */
export interface RosterPlan {
  status: PlanStatus;
  changes: RosterChange[];
  /** States to add, oldest first. */
  adds: RosterStanding[];
  /** What stands of the enterprise before, if it is on the roster in the month. */
  held: RosterStanding | null;
  faults: Fault[];
}

export interface PlanFor {
  /** The roster's month: what the rows say holds from then on. */
  month: Month;
  /** Nothing is held of the city yet: this file is where its roster begins. */
  isFirst: boolean;
  inScope: (region: number) => boolean;
}

/** What holds in a month. @param states of one enterprise, oldest first */
export const standingAt = <S extends RosterStanding>(states: readonly S[], month: Month): S | null =>
  states.findLast(({ since }) => since <= month) ?? null;

/**
 * Decides what one row of a roster changes.
 * @param states all that is held of its enterprise, oldest first
 */
export function planRecord(record: RosterRecord, states: readonly RosterStanding[], of: PlanFor): RosterPlan {
  const held = standingAt(states, of.month);
  const on = held?.onRoster ? held : null;
  const plan =
    record.faults.length > 0
      ? refused(record.faults)
      : on
        ? ofMember(record, on, states, of)
        : ofOther(record, states, of);
  const outside = plan.adds.find(({ region }) => !of.inScope(region));
  if (outside) {
    const details = { region: regionWord(outside.region) };
    return { ...refused([rosterFault("roster/outside-scope", details, placeIn(record, "region"))]), held: on };
  }
  return { ...plan, held: on };
}

type Draft = Omit<RosterPlan, "held">;
const refused = (faults: Fault[]): Draft => ({ status: "refused", changes: [], adds: [], faults });
const nothing: Draft = { status: "equal", changes: [], adds: [], faults: [] };
const isLeaving = ({ left, leftHow }: RosterRecord) => left !== null || leftHow !== null;

function ofMember(record: RosterRecord, held: RosterStanding, states: readonly RosterStanding[], of: PlanFor): Draft {
  if (!of.inScope(held.region)) return refused([rosterFault("roster/other-county", {}, placeIn(record, "code"))]);
  const left = record.left ?? of.month;
  // A list may carry the months in which firms will leave: until then they stay.
  if (isLeaving(record) && left <= of.month) return leaving(record, states, left);
  const next = { ...held, ...saidOf(record) };
  const changes = changesBetween(held, next);
  if (changes.length === 0) return nothing;
  const status = changes.every(({ what }) => what === "name") ? "renamed" : "changed";
  return {
    status,
    changes,
    adds: [{ ...next, since: of.month, how: joinedIn(of.month, held, states) ?? status }],
    faults: [],
  };
}

/** How it came, where it came in this very month: what is then said otherwise of it corrects its coming and is no change of its own. */
function joinedIn(month: Month, held: RosterStanding, states: readonly RosterStanding[]): RosterHow | null {
  const before = standingAt(states, addMonths(month, -1));
  return held.since === month && !before?.onRoster ? held.how : null;
}

/** Out of the roster from a month on. What is known of later months would bring it back, so it must not be on it there. */
function leaving(record: RosterRecord, states: readonly RosterStanding[], left: Month): Draft {
  if (record.leftHow === null) {
    const where = placeIn(record, "leftHow");
    return refused([rosterFault("roster/leave-unexplained", { known: leaveWordsKnown }, where)]);
  }
  const later = states.find(({ since, onRoster }) => since > left && onRoster);
  if (later) return refused([rosterFault("roster/later-change", { month: later.since }, placeIn(record, "left"))]);
  const before = standingAt(states, addMonths(left, -1)) ?? standingAt(states, left);
  if (!before) return nothing;
  return {
    status: "left",
    changes: [],
    adds: [{ ...before, since: left, onRoster: false, how: record.leftHow }],
    faults: [],
  };
}

/** An enterprise that is not on the roster in the month: new to it, or back on it. */
function ofOther(record: RosterRecord, states: readonly RosterStanding[], of: PlanFor): Draft {
  if (isLeaving(record) && (record.left ?? of.month) <= of.month) return nothing;
  const faults = [...blanksOf(record, states), ...joinFaults(record, of.month)];
  if (faults.length > 0) return refused(faults);
  const before = states.at(-1);
  const left = states.findLast(({ onRoster, since }) => !onRoster && since <= of.month)?.since;
  const since = record.joined !== null && (left === undefined || record.joined >= left) ? record.joined : of.month;
  const particulars = { ...(before ?? unsaid), ...saidOf(record) };
  const how = record.joinedHow ?? usualHow(of);
  return { status: "new", changes: [], adds: [{ ...particulars, since, onRoster: true, how }], faults: [] };
}

const unsaid: Particulars = { name: "", region: 0, industry: 0, size: 0, park: "" };

const saidOf = ({ said }: RosterRecord): Partial<Particulars> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));

const needed = [
  ["name", "单位详细名称", "its name"],
  ["region", "县市区", "its county"],
  ["industry", "行业", "its industry"],
  ["size", "单位规模", "its size class"],
] as const satisfies readonly (readonly [keyof Particulars, string, string])[];

const blanksOf = (record: RosterRecord, states: readonly RosterStanding[]): Fault[] =>
  needed
    .filter(([what]) => record.said[what] === null && states.length === 0)
    .map(([what, column, columnEn]) => rosterFault("roster/blank", { column, columnEn }, placeIn(record, what)));

const joinFaults = (record: RosterRecord, month: Month): Fault[] =>
  record.joined !== null && record.joined > month
    ? [rosterFault("roster/joined-later", { found: record.joined }, placeIn(record, "joined"))]
    : [];

/**
 * Firms are admitted once a year, from the first report of the year, after they grew over the threshold; within the year
 * only those that newly began to produce are (domain/statistics.md 1, [S3]).
 */
function usualHow({ month, isFirst }: PlanFor): RosterHow {
  if (isFirst) return "initial";
  return monthOfYear(month) <= 2 ? "grown" : "new-start";
}
