import { addMonths, type Month } from "../../period/index.ts";
import { longestGap, nextStep } from "./hysteresis.ts";
import { monthsFrom } from "./periods.ts";
import type { WarningRule } from "./types.ts";

export type WarningStatus = "raised" | "confirmed" | "dismissed" | "cleared";

/** A warning of a rule and region as it is on record. */
export interface Recorded {
  id: number;
  month: Month;
  cleared: Month | null;
  status: WarningStatus;
  /** Month in which it was dismissed; null: it was not. */
  dismissed: Month | null;
  /** First period in a row in which the conditions held. */
  since: Month;
  /** Newest period that was judged. */
  knownTo: Month;
}

/** Whether a rule's conditions held in one period. */
export interface PeriodReading {
  month: Month;
  holds: boolean | null;
}

export type Decision =
  | { step: "none" }
  /** `replaces`: a dismissed warning that goes on record as over. */
  | { step: "raise"; earlier: number | null; replaces: number | null }
  | { step: "clear"; id: number }
  | { step: "stay"; id: number };

const none: Decision = { step: "none" };

/** Bulletins bring some figures a month or two late: until then they are not missing. */
const monthsOfDelay = 3;
/** Of a figure that stopped coming nothing is known any more. */
const monthsUntilStale = 6;

/**
 * What a month does to the warnings of one rule in one region. Deciding twice changes nothing.
 * @param readings the newest periods at or before the month, oldest first; at least `periodsNeeded` and the delay
 * @param records all warnings of the rule and region
 */
export function decide(
  rule: WarningRule,
  readings: readonly PeriodReading[],
  records: readonly Recorded[],
  month: Month,
): Decision {
  const settled = settledBy(readings, month);
  const newest = records
    .filter((each) => each.month <= month)
    .sort((a, b) => a.month - b.month || a.id - b.id)
    .at(-1);
  if (!newest || isOver(newest, month)) return afterNone(rule, settled, records, newest, month);
  // What a later month settled is settled.
  if (newest.cleared !== null) return none;
  if (nextStep(courseOf(settled, newest, month), true, rule) === "clear") return { step: "clear", id: newest.id };
  return newest.status === "dismissed" ? afterDismissal(rule, settled, newest, month) : { step: "stay", id: newest.id };
}

const isOver = ({ cleared }: Recorded, month: Month): boolean => cleared !== null && cleared <= month;

/** Without the newest periods that are not published yet. */
export function settledBy(readings: readonly PeriodReading[], month: Month): PeriodReading[] {
  const settled = [...readings];
  const isWaiting = ({ holds, month: at }: PeriodReading) => holds === null && monthsFrom(at, month) < monthsOfDelay;
  while (settled.length > 0 && isWaiting(settled.at(-1) as PeriodReading)) settled.pop();
  return settled;
}

const holdsOf = (readings: readonly PeriodReading[]) => readings.map(({ holds }) => holds);

/** The course of a standing warning; after a long time without figures it ends in a gap long enough to clear it. */
function courseOf(settled: readonly PeriodReading[], { knownTo }: Recorded, month: Month) {
  const course = holdsOf(settled);
  const next = settled.find(({ holds, month: at }) => holds !== null && at > knownTo)?.month ?? month;
  const isInSight = settled.some(({ month: at }) => at <= knownTo);
  const isStale = !isInSight && monthsFrom(knownTo, next) > monthsUntilStale;
  return isStale ? Array<null>(monthsUntilStale).fill(null) : course;
}

function afterNone(
  rule: WarningRule,
  settled: readonly PeriodReading[],
  records: readonly Recorded[],
  last: Recorded | undefined,
  month: Month,
): Decision {
  if (nextStep(holdsOf(settled), false, rule) !== "raise") return none;
  if (last?.cleared && addMonths(last.cleared, rule.rearmMonths) > month) return none;
  const judgedTo = settled.at(-1)?.month ?? month;
  const isToldLater = records.some((each) => each.month > month && each.since <= judgedTo);
  return isToldLater ? none : { step: "raise", earlier: last?.id ?? null, replaces: null };
}

/** Dismissed, and the conditions go on holding: it is said again once it is armed again. */
function afterDismissal(
  rule: WarningRule,
  settled: readonly PeriodReading[],
  record: Recorded,
  month: Month,
): Decision {
  const { dismissed, id } = record;
  const isArmed = dismissed !== null && addMonths(dismissed, Math.max(1, rule.rearmMonths)) <= month;
  const isDue = isArmed && nextStep(holdsOf(settled), false, rule) === "raise";
  return isDue ? { step: "raise", earlier: id, replaces: id } : none;
}

/** Periods that `decide` wants to see: those that count, those that may still come, and a gap to look past. */
export const periodsToRead = (needed: number): number => needed + monthsOfDelay - 1 + longestGap;
