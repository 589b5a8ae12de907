import { median, robustZ } from "../../../check/index.ts";
import {
  type Derivation,
  type Point,
  showNumber,
  valueIn,
  type Workings,
  withMeasure,
} from "../../../figures/index.ts";
import { badWhenLow } from "../bad-side.ts";
import { longestGap } from "../hysteresis.ts";
import { courseBefore, periodBeside, periodsBefore, yearBefore } from "../periods.ts";
import {
  apart,
  asShown,
  isAtMost,
  isBelow,
  isShort,
  type Judge,
  judged,
  judgedByTurn,
  known,
  worth,
} from "./judgement.ts";

/** Conditions on a figure's course over its periods. */

const derived = (points: readonly Point[], workings: Workings): Derivation[] => points.map((at) => workings.of(at));

const isKnown = (each: Derivation): boolean => valueIn(each) !== null;

/** 回落 of what had better be high, 上升 of what had better be low. */
const worsened = (point: Point): string => (badWhenLow(point) === 1 ? "回落" : "上升");

/** The change from one figure to a later one, as a reader finds it in the table. */
const changeFrom = (then: Derivation, now: Derivation): number => asShown(now) - asShown(then);

/** Periods between that nobody published, said in brackets. */
function gapText(all: readonly Derivation[], last: Derivation | undefined, now: Derivation): string {
  const missing = all.slice(0, last ? all.indexOf(last) : 0).filter((each) => !isKnown(each));
  return missing.length === 0
    ? ""
    : `（缺${missing
        .reverse()
        .map((each) => periodBeside(each.point, now.point))
        .join("、")}数）`;
}

export const falls: Judge<"falls"> = ({ periods, by = 0 }, point, workings) => {
  const figure = workings.of(point);
  const all = derived(courseBefore(point, periods + longestGap), workings);
  // A year that has only begun has no course of so many periods yet.
  if (all.length < periods) return judged(figure, [figure], () => false, {});
  const before = all.filter(isKnown).slice(0, periods);
  const course = [figure, ...before];
  const side = badWhenLow(point);
  const isWorse = (now: Derivation, i: number) => isBelow(side * changeFrom(course[i + 1] ?? now, now), 0);
  const change = () => changeFrom(course.at(-1) ?? figure, figure);
  const isCourse = () => course.slice(0, -1).every(isWorse) && isAtMost(side * change(), -by);
  const absent = before.length < periods ? all.filter((each) => !isKnown(each)) : [];
  return judged(figure, [...course, ...absent], isCourse, {
    wrong: () =>
      `连续${periods}期${worsened(point)}${gapText(all, course.at(-1), figure)}，较${periodBeside((course.at(-1) ?? figure).point, point)}${worsened(point)}${apart(figure, change())}`,
  });
};

export const trend: Judge<"trend"> = ({ periods, by }, point, workings) => {
  const figure = workings.of(point);
  const all = derived(courseBefore(point, periods + longestGap), workings);
  const early = yearBefore(point);
  const lastYear = early ? workings.of(early) : null;
  const hasBegun = all.length < periods && lastYear !== null;
  const then = (hasBegun ? lastYear : all.slice(periods - 1).find(isKnown)) ?? all[periods - 1] ?? figure;
  const change = () => badWhenLow(point) * changeFrom(then, figure);
  return judged(figure, [figure, then], () => isAtMost(change(), -by) && change() < 0, {
    threshold: valueIn(then) === null ? null : known(then) - badWhenLow(point) * by,
    wrong: () => `较${periodBeside(then.point, point)}${worsened(point)}${apart(figure, change())}`,
    lasting: `明显${worsened(point)}`,
  });
};

/** What has been below zero for a year is no longer a turn. */
const periodsOfTurn = 12;

export const turnsNegative: Judge<"turns-negative"> = ({ by = 0 }, point, workings) => {
  const figure = workings.of(point);
  const inCourse = derived(courseBefore(point, periodsOfTurn), workings);
  const early = yearBefore(point);
  const before = early ? [...inCourse, workings.of(early)] : inCourse;
  const wasPositive = before.some((each) => (valueIn(each) ?? -1) >= 0);
  const isNegative = () => isShort(asShown(figure), by);
  // Above zero there is nothing to compare with; below, nothing before means that it cannot be called a turn.
  const last = before.find(isKnown);
  const byTurn = judgedByTurn(figure, [], (order) => order < 0 && wasPositive, { threshold: 0, lasting: "为负" });
  if (byTurn) return byTurn;
  const needed = isNegative() ? [figure, last ?? before[0] ?? figure] : [figure];
  return judged(figure, needed, () => isNegative() && wasPositive, {
    threshold: 0,
    wrong: () => (last ? turnText(figure, last, before) : "由正转负"),
    lasting: "为负",
  });
};

/** A turn only where the last figure known before was not below zero yet: a fall that goes on is told by how it moved. */
function turnText(figure: Derivation, last: Derivation, before: readonly Derivation[]): string {
  const then = periodBeside(last.point, figure.point);
  const gap = gapText(before, last, figure);
  if (asShown(last) >= 0) return `由正转负（${then}为${worth(last, known(last))}）${gap}`;
  const change = changeFrom(last, figure);
  if (Math.abs(change) < 1e-9) return `继续为负，降幅与${then}持平${gap}`;
  return `继续为负，降幅较${then}${change < 0 ? "扩大" : "收窄"}${apart(figure, change)}${gap}`;
}

/** A history to judge by; shorter ones have no usual value. @source domain/monitoring.md 5.1 */
const periodsOfHistory = 24;
const fewestPeriods = 12;

export const outlier: Judge<"outlier"> = ({ limit }, point, workings) => {
  const figure = workings.of(point);
  const course = derived(periodsBefore(point, periodsOfHistory), workings);
  const history = course.flatMap((each) => valueIn(each) ?? []);
  const score = robustZ(history, known(figure), limit);
  const isFar = () =>
    score.isFar === true && isBelow(badWhenLow(point) * known(figure), badWhenLow(point) * score.median);
  const found = judged(figure, [figure], isFar, {
    wrong: () =>
      `明显偏离常态：近${history.length}期中位数为${worth(figure, median(history))}，偏离程度（稳健z值）为${showNumber(score.z, 1)}`,
    lasting: "明显偏离常态",
  });
  const isShort = history.length < fewestPeriods || score.z === null;
  return found.holds !== null && isShort ? { ...found, holds: null, reason: "too-short" } : found;
};

export const outOfReach: Judge<"out-of-reach"> = ({ months }, point, workings) => {
  const figure = workings.of(point);
  const needed = workings.of(withMeasure(point, "needed"));
  const growth = withMeasure(point, "yoy");
  const course = [workings.of(growth), ...derived(periodsBefore(growth, months), workings)];
  const known36 = course.flatMap((each) => valueIn(each) ?? []);
  const side = badWhenLow(growth);
  const best = side * Math.max(...known36.map((each) => side * each));
  const holds = () => isBelow(side * best, side * known(needed));
  const found = judged(figure, [needed], holds, {
    threshold: known36.length > 0 ? best : null,
    wrong: () =>
      `完成目标后续需增${worth(needed, known(needed))}，${side === 1 ? "高于" : "低于"}近${months}期最${side === 1 ? "高" : "低"}增速${worth(needed, best)}，目标难以完成`,
    lasting: "目标难以完成",
  });
  return found.holds !== null && known36.length < fewestPeriods
    ? { ...found, holds: null, reason: "too-short" }
    : found;
};
