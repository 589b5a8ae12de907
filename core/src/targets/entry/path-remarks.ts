import { showNumber, sum, type Value, type Workings } from "../../figures/index.ts";
import { type Month, month, monthOfYear, spanWords, yearOf } from "../../period/index.ts";
import { remainingGrowth } from "../measures/index.ts";
import { lastYearsLevel } from "./contradictions.ts";
import type { EntryRemark, Promised } from "./types.ts";

/** Single quarters that come within this of the year's growth lead to it: they are promised in whole or half points. */
const roundingPp = 0.5;
/** A rest of the year that must outgrow everything promised by more than this is no path: low bases explain less. */
const steepPp = 3;

/**
 * Whether growth promised for parts of a year leads to the year's: single quarters by their bases, or the year to date (一季度,
 * 上半年 …) by what it leaves to the rest. Told at the year's target and at every part.
 * @source domain/targets.md 3.2
 */
export function pathRemarks(entry: Promised, all: readonly Promised[], workings: Workings): EntryRemark[] {
  if (entry.measure !== "yoy" || entry.value === null) return [];
  const own = all.filter((other) => isOfOnePath(entry, other));
  const whole = own.find(isWholeYear);
  if (!whole) return [];
  const parts = own.filter((other) => !isWholeYear(other)).sort((a, b) => a.month - b.month);
  return [...quartersAgainstYear(whole, parts, workings), ...restOfYear(whole, parts, workings)];
}

const isWholeYear = ({ month: m, span }: Promised) => span === "ytd" && monthOfYear(m as Month) === 12;

const isOfOnePath = (one: Promised, other: Promised) =>
  one.region === other.region &&
  one.indicator === other.indicator &&
  (one.industry ?? "") === (other.industry ?? "") &&
  one.tier === other.tier &&
  other.measure === "yoy" &&
  other.value !== null &&
  yearOf(one.month as Month) === yearOf(other.month as Month);

function quartersAgainstYear(whole: Promised, parts: readonly Promised[], workings: Workings): EntryRemark[] {
  const year = yearOf(whole.month as Month);
  const quarters = [3, 6, 9, 12].map((end) => singleQuarter(parts, month(year, end)));
  if (quarters.some((quarter) => quarter === undefined)) return [];
  const bases = quarters.map((quarter) => (quarter ? lastYearsLevel({ ...quarter, span: "quarter" }, workings) : null));
  const implied = weightedGrowth(
    bases,
    quarters.map((quarter) => quarter?.value ?? null),
  );
  if (implied === null || whole.value === null) return [];
  const apart = Math.abs(implied - whole.value);
  if (apart <= roundingPp) return [];
  const text = `四个季度的目标按上年基数合计增长${showNumber(implied, 1)}%，与全年目标${showNumber(whole.value, 1)}%相差${showNumber(apart, 1)}个百分点`;
  return [{ kind: "conflict", text }];
}

/** January to March is the first quarter, whichever way it is written. */
const singleQuarter = (parts: readonly Promised[], end: Month) =>
  parts.find(({ month: m, span }) => m === end && (span === "quarter" || (span === "ytd" && monthOfYear(end) === 3)));

function weightedGrowth(bases: readonly Value[], growths: readonly Value[]): Value {
  const total = sum(bases);
  if (total === null || total <= 0) return null;
  return bases.reduce<number>((points, base, at) => points + (base ?? 0) * (growths[at] ?? 0), 0) / total;
}

function restOfYear(whole: Promised, parts: readonly Promised[], workings: Workings): EntryRemark[] {
  const cumulative = parts.filter(({ span }) => span === "ytd");
  const latest = cumulative.at(-1);
  if (!latest || whole.value === null) return [];
  const rest = remainingGrowth({
    targetGrowth: whole.value,
    doneGrowth: latest.value,
    baseDone: lastYearsLevel(latest, workings),
    baseTotal: lastYearsLevel(whole, workings),
  });
  const promised = Math.max(whole.value, ...cumulative.flatMap(({ value }) => value ?? []));
  if (!rest || rest.growth <= promised + steepPp) return [];
  const words = spanWords(latest.month as Month, latest.span);
  const text = `${words}按${showNumber(latest.value, 1)}%安排，此后须增长${showNumber(rest.growth, 1)}%才能达到全年的${showNumber(whole.value, 1)}%`;
  return [{ kind: "conflict", text }];
}
