import { region } from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import { beijingDay } from "@diaodu/core/period";
import {
  checkEntries,
  type EntryFault,
  type EntryRemark,
  goalKey,
  type HeldTarget,
  type PlannedTarget,
  planEntries,
  type RemarkOn,
  remarksOn,
  supersededRemark,
  type TargetEntry,
  targetFault,
} from "@diaodu/core/targets";
import { computeFigures } from "../../figures/resolve.ts";
import type { Actor, Db } from "../../store/index.ts";
import { figuresHeld } from "./figures-held.ts";
import { heldTargets } from "./held-targets.ts";
import { type Writing, writeVersions } from "./write-versions.ts";

/** Targets as entered, held against the store of this moment. */
export interface Taken {
  faults: EntryFault[];
  /** Positions of entries about regions that the actor may not set targets for. */
  outside: number[];
  planned: PlannedTarget[];
  /** Targets that stay in force beside these. */
  others: HeldTarget[];
}

/** Beijing's day of an instant, yyyy-mm-dd. */
export const dayInBeijing = (at: Date): string => beijingDay(at.getTime());

/** Reads what is held, and checks and plans every entry. Run it as the actor. */
export async function takeEntries(tx: Db, actor: Actor, entries: readonly TargetEntry[], at: Date): Promise<Taken> {
  const held = await heldTargets(
    tx,
    entries.map((entry) => entry.region),
  );
  const keys = new Set(entries.map(goalKey));
  const others = held.filter((target) => !target.withdrawn && !keys.has(goalKey(target)));
  return {
    faults: checkEntries(entries, others),
    outside: entries.flatMap((entry, i) => (isInScope(actor, entry.region) ? [] : [i])),
    planned: planEntries(entries, held, dayInBeijing(at)),
    others,
  };
}

export const isInScope = ({ scope }: Actor, code: number): boolean => code >= scope.from && code <= scope.to;

export const outsideScope = (code: number) =>
  targetFault("targets/outside-scope", { region: region(code)?.name ?? code });

/** A fault of an entry in words. @param rowWords how the other row of two equal ones is called */
export function entryFault(
  found: EntryFault,
  where: Fault["where"],
  rowWords: (at: number) => [zh: string, en: string],
) {
  const [other = "", otherEn = ""] = found.other === undefined ? [] : rowWords(found.other);
  return targetFault(found.code, { ...found.details, other, otherEn }, where);
}

/** Stores what differs. Run it as the actor, after `lockCities`. @returns how many versions are new */
export async function storePlanned(tx: Db, actor: Actor, planned: readonly PlannedTarget[], writing: Writing) {
  const versions = planned.filter(({ change }) => change !== "same");
  if (versions.length > 0) await writeVersions(tx, actor, versions, writing);
  return versions.length;
}

/** What must be known of entries, in their order. Run it as the actor. */
export async function remarksOnTaken(tx: Db, actor: Actor, { planned, others }: Taken): Promise<RemarkOn[]> {
  const versions = planned.map(({ version }) => version);
  const series = versions.flatMap(({ region: code, indicator }) =>
    [code, region(code)?.parent ?? code, 0].map((place) => ({ region: place, indicator })),
  );
  const hasFigures = await figuresHeld(tx, series);
  const superseded = planned.flatMap((each, at) => supersededRemark(each).map((remark) => ({ at, ...remark })));
  const told = await computeFigures(tx, actor, {}, (workings) => remarksOn(versions, { others, hasFigures, workings }));
  return [...superseded, ...told].sort((a, b) => a.at - b.at);
}

/** Remarks without the rows they are on, each once. */
export const remarksOnce = (remarks: readonly RemarkOn[]): EntryRemark[] => [
  ...new Map(remarks.map(({ kind, text }) => [text, { kind, text }])).values(),
];
