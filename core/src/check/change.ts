import type { Deviation } from "./deviation.ts";
import { median, normalMad } from "./robust.ts";

/** Fewer changes before this one do not tell what is usual. */
const fewestChanges = 5;
/** Least spread of a year's change: product mix and prices move a ratio this much without anybody noticing. */
const leastChangeSpread = 0.1;

/**
 * A year-on-year change beside those of the periods before. Only the middle counts for the spread: a change that began some
 * months ago and goes on does not become usual by that.
 */
export function changeOf(changes: Float64Array): Deviation | null {
  const reported = changes[changes.length - 1] as number;
  const past = [...changes.subarray(0, -1)].filter((each) => !Number.isNaN(each));
  if (Number.isNaN(reported) || past.length < fewestChanges) return null;
  const expected = median(past);
  const spread = Math.max(leastChangeSpread, normalMad * median(past.map((each) => Math.abs(each - expected))));
  const residual = reported - expected;
  return { reported, expected, residual, nearest: Math.abs(residual), spread, tried: past.length };
}
