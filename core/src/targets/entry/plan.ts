import { indicator } from "../../catalogue/index.ts";
import type { Target } from "../../figures/index.ts";
import { entryUnit, hasNumber } from "./check-number.ts";
import { goalKey } from "./key.ts";
import type { TargetEntry } from "./types.ts";

/** The newest version of a target, in force or to be, or withdrawn. */
export interface HeldTarget extends Target {
  /** Of the version; its target's number is `goal`. */
  id: number;
  withdrawn: boolean;
}

/** What storing one entry does. `goal` is null for a target that never was. */
export interface PlannedTarget {
  version: Omit<Target, "goal" | "knownAt"> & { goal: number | null };
  change: "new" | "changed" | "same";
  /** What it takes the place of. */
  before: HeldTarget | null;
  /** When its forerunner became known, withdrawn or not, in milliseconds; 0 for a target that never was. */
  after: number;
}

/** Entries held against what is kept: the same says nothing new, the rest become new versions. @param today yyyy-mm-dd */
export function planEntries(
  entries: readonly TargetEntry[],
  held: readonly HeldTarget[],
  today: string,
): PlannedTarget[] {
  const byKey = new Map(held.map((target) => [goalKey(target), target]));
  return entries.map((entry) => planEntry(entry, byKey.get(goalKey(entry)) ?? null, today));
}

function planEntry(entry: TargetEntry, kept: HeldTarget | null, today: string): PlannedTarget {
  const before = kept?.withdrawn ? null : kept;
  const version = { goal: kept?.goal ?? null, ...versionOf(entry, before, today) };
  const isSame = before !== null && all.every((field) => version[field] === before[field]);
  return { version, change: isSame ? "same" : before ? "changed" : "new", before, after: kept?.knownAt ?? 0 };
}

/** The promise itself; and the paper about it. */
const promise = ["comparator", "value", "tolerance", "reference"] as const;
const all = [...promise, "document", "clause", "owner", "effective"] as const;
type Promise = Pick<Target, (typeof promise)[number]>;

export const isSamePromise = (one: Promise, other: Promise): boolean =>
  promise.every((field) => one[field] === other[field]);

/**
 * What an entry leaves unsaid stays as it was, as long as the promise stays: another number does not stand in last year's document,
 * nor from its day on.
 */
function versionOf(entry: TargetEntry, before: HeldTarget | null, today: string): Omit<Target, "goal" | "knownAt"> {
  const { region, indicator: code, industry = "", month, span, measure, comparator, tier, origin } = entry;
  const value = hasNumber(comparator) ? entry.value : null;
  const said = { comparator, value, tolerance: entry.tolerance ?? null, reference: entry.reference ?? "" };
  const kept = before && isSamePromise(said, before) ? before : null;
  const of = indicator(code);
  return {
    region: region as Target["region"],
    ...{ indicator: code, industry, month: month as Target["month"], span, measure, ...said, tier, origin },
    unit: of ? entryUnit(measure, of) : "",
    document: entry.document?.trim() ?? kept?.document ?? "",
    clause: entry.clause?.trim() ?? kept?.clause ?? "",
    owner: entry.owner?.trim() ?? before?.owner ?? "",
    effective: entry.effective || (kept?.effective ?? today),
  };
}
