import {
  absent,
  type Derivation,
  inMonth,
  inSpan,
  isQuarterEnd,
  isStillReported,
  type Point,
  type Target,
  type Workings,
  withMeasure,
} from "../figures/index.ts";
import { addMonths, type Month, monthOfYear, monthsBetween } from "../period/index.ts";
import { startOf } from "./in-force.ts";

/**
 * What has come of a target by the point's month: the figure of its measure and span; after its period, that of its end. Whether
 * something only rises or falls is read off its growth.
 */
export function actualOf(target: Target, point: Point, workings: Workings): Derivation {
  const month = point.month < target.month ? point.month : target.month;
  const isSign = target.comparator === "only-falls" || target.comparator === "only-rises";
  const measure = isSign && target.measure === "level" ? "yoy" : target.measure;
  const at = withMeasure(inSpan(inMonth({ ...point, goal: 0 }, month), target.span), measure);
  // A single month or quarter that has not begun has nothing to show; asked for, it would be another period's.
  const hasBegun = monthOfYear(month) > startOf(target, point.indicator.kind === "stock");
  return hasBegun ? workings.of(at) : absent(at, "not-published");
}

/**
 * The same at the last month reported (截至最近已报月份), at most the point's. What is counted by quarters moves only at their ends.
 * @returns the point's own month, with its reason, where nothing of the period is reported
 */
export function latestOf(target: Target, point: Point, workings: Workings): Derivation {
  const own = actualOf(target, point, workings);
  const start = startOf(target, point.indicator.kind === "stock");
  const earlier = reportedMonths(own.point).filter((month) => monthOfYear(month) > start);
  return newest(
    own,
    earlier.map((month) => actualOf(target, inMonth(point, month), workings)),
  );
}

/** What has come of the year to date at the last month reported. */
export function latestInYear(measure: "level" | "yoy", point: Point, workings: Workings): Derivation {
  const own = withMeasure(inSpan({ ...point, goal: 0 }, "ytd"), measure);
  return newest(
    workings.of(own),
    reportedMonths(own).map((month) => workings.of(inMonth(own, month))),
  );
}

function newest(own: Derivation, all: readonly Derivation[]): Derivation {
  if (!movesAt(own.point, own.point.month)) return absent(own.point, "not-published");
  const known = all.filter(({ measured }) => measured.status === "ok");
  // What only some enterprises have reported yet is no month done.
  return known.find((each) => !isStillReported(each)) ?? known[0] ?? own;
}

/** A quarterly figure is there at quarter ends only, a yearly one in December. */
function movesAt({ indicator: { frequency } }: Point, at: Month): boolean {
  if (frequency === "year") return monthOfYear(at) === 12;
  return frequency === "month" || isQuarterEnd(at);
}

/** Months of the point's year up to its own at which there may be a figure, newest first. */
export const reportedMonths = (point: Point): Month[] =>
  monthsBetween(addMonths(point.month, 1 - monthOfYear(point.month)), point.month)
    .reverse()
    .filter((month) => movesAt(point, month));
