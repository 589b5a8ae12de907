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
import { periodsBefore } from "../periods.ts";
import { apart, isAtMost, isBelow, type Judge, judged, known, worth } from "./judgement.ts";

/** Conditions on a figure's course over its periods. */

const courseBefore = (point: Point, periods: number, workings: Workings): Derivation[] =>
  periodsBefore(point, periods).map((at) => workings.of(at));

/** 回落 of what had better be high, 上升 of what had better be low. */
const worsened = (point: Point): string => (badWhenLow(point) === 1 ? "回落" : "上升");

export const falls: Judge<"falls"> = ({ periods }, point, workings) => {
  const figure = workings.of(point);
  const course = [figure, ...courseBefore(point, periods, workings)];
  const side = badWhenLow(point);
  const isWorse = (now: Derivation, i: number) => isBelow(side * known(now), side * known(course[i + 1] ?? now));
  return judged(figure, course, () => course.slice(0, -1).every(isWorse), {
    wrong: () => `连续${periods}期${worsened(point)}，累计${worsened(point)}${apart(figure, changeOver(course))}`,
  });
};

const changeOver = (course: readonly Derivation[]): number => {
  const [now] = course;
  const then = course.at(-1);
  return now && then ? known(now) - known(then) : Number.NaN;
};

export const trend: Judge<"trend"> = ({ periods, by }, point, workings) => {
  const figure = workings.of(point);
  const course = [figure, ...courseBefore(point, periods, workings)];
  const then = course.at(-1) ?? figure;
  const change = () => badWhenLow(point) * changeOver(course);
  return judged(figure, [figure, then], () => isAtMost(change(), -by) && change() < 0, {
    threshold: valueIn(then) === null ? null : known(then) - badWhenLow(point) * by,
    wrong: () => `${periods}期以来${worsened(point)}${apart(figure, change())}`,
    lasting: `明显${worsened(point)}`,
  });
};

/** What has been below zero for a year is no longer a turn. */
const periodsOfTurn = 12;

export const turnsNegative: Judge<"turns-negative"> = (_, point, workings) => {
  const figure = workings.of(point);
  const before = courseBefore(point, periodsOfTurn, workings);
  const wasPositive = before.find((each) => (valueIn(each) ?? -1) >= 0);
  const isNegative = () => isBelow(known(figure), 0);
  // Above zero there is nothing to compare with; below, nothing before means that it cannot be called a turn.
  const anyBefore = before.find((each) => valueIn(each) !== null) ?? before[0] ?? figure;
  const needed = isNegative() ? [figure, anyBefore] : [figure];
  return judged(figure, needed, () => isNegative() && wasPositive !== undefined, {
    threshold: 0,
    wrong: () => `由正转负${wasPositive ? `（此前为${worth(wasPositive, known(wasPositive))}）` : ""}`,
    lasting: "为负",
  });
};

/** A history to judge by; shorter ones have no usual value. @source domain/monitoring.md 5.1 */
const periodsOfHistory = 24;
const fewestPeriods = 12;

export const outlier: Judge<"outlier"> = ({ limit }, point, workings) => {
  const figure = workings.of(point);
  const course = courseBefore(point, periodsOfHistory, workings);
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
  const course = [workings.of(growth), ...courseBefore(growth, months, workings)];
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
