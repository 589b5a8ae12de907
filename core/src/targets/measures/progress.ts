import type { Value } from "../../figures/index.ts";

export interface Progress {
  /** What is done of the target, %; over 100 is normal. */
  completion: Value;
  /** What of the time, or of a usual year, has gone, %. */
  expected: Value;
  /** Points ahead (超) or behind (欠). */
  lead: Value;
  /** Completion on what was expected of it, %. */
  ratio: Value;
}

/**
 * Completion of a target level (完成率).
 * @returns %; null when something is not known or the target is zero
 * @source domain/targets.md 5
 * @example completionOf(52, 240) // 21.666666667
 */
export function completionOf(done: Value, target: Value): Value {
  if (done === null || target === null || target === 0) return null;
  return (100 * done) / target;
}

/**
 * Progress against straight time (序时进度).
 * @param elapsed, periods periods gone, and of the whole
 * @source domain/targets.md 6.1; vectors tgt.progress
 * @example progress({ done: 125.64, target: 100, elapsed: 10, periods: 12 }).lead // 42.306666667
 */
export function progress(input: { done: Value; target: Value; elapsed: number; periods: number }): Progress {
  const { done, target, elapsed, periods } = input;
  return against(completionOf(done, target), periods > 0 ? (100 * elapsed) / periods : null);
}

export interface DayProgress extends Progress {
  /** Both ends counted. */
  elapsedDays: number;
  totalDays: number;
}

/**
 * The same by days, both ends counted, leap years as they come.
 * @param start, end, asOf yyyy-mm-dd; a day before the start is none gone, one after the end is all
 * @returns null when a day is none, or the end lies before the start
 * @source domain/targets.md 6.1; vectors tgt.progress_day
 * @example progressByDay({ done: 30, target: 100, start: "2024-01-01", end: "2024-12-31", asOf: "2024-04-30" })?.elapsedDays // 121
 */
export function progressByDay(input: {
  done: Value;
  target: Value;
  start: string;
  end: string;
  asOf: string;
}): DayProgress | null {
  const [start, end, asOf] = [dayNumber(input.start), dayNumber(input.end), dayNumber(input.asOf)];
  if (start === null || end === null || asOf === null || end < start) return null;
  const totalDays = end - start + 1;
  const elapsedDays = Math.min(Math.max(asOf - start + 1, 0), totalDays);
  return {
    elapsedDays,
    totalDays,
    ...against(completionOf(input.done, input.target), (100 * elapsedDays) / totalDays),
  };
}

/** Days since 1970; null for a text that is no day. @example dayNumber("1970-01-02") // 1 */
export function dayNumber(day: string): number | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000;
}

/**
 * Progress against the usual course of a year (季节进度): a weak first quarter is not behind.
 * @param shares of the year's periods in order, %; elapsed how many have gone
 * @source domain/targets.md 6.2; vectors tgt.progress_seasonal
 * @example progressSeasonal({ done: 52, target: 240, shares: [18, 25, 27, 30], elapsed: 1 }).lead // 3.666666667
 */
export function progressSeasonal(input: {
  done: Value;
  target: Value;
  shares: readonly number[];
  elapsed: number;
}): Progress {
  const { done, target, shares, elapsed } = input;
  const gone = elapsed > shares.length ? null : shares.slice(0, elapsed).reduce((all, share) => all + share, 0);
  return against(completionOf(done, target), gone);
}

/** A completion against what was to be expected of it by now. */
export function against(completion: Value, expected: Value): Progress {
  if (completion === null || expected === null) return { completion, expected, lead: null, ratio: null };
  return {
    completion,
    expected,
    lead: completion - expected,
    ratio: expected > 0 ? (100 * completion) / expected : null,
  };
}
