import {
  absent,
  computed,
  type Derivation,
  ok,
  type Point,
  type Rule,
  reasonIn,
  type Target,
  valueIn,
  type Workings,
} from "../../figures/index.ts";
import { actualOf } from "../actual.ts";
import { amountText, goalNotes } from "../goal-notes.ts";
import { goalAt } from "../in-force.ts";
import { defaultTolerance, type Judgement } from "../measures/index.ts";
import { type Promised, promisedBy, unitOfGap, unitOfTarget } from "../promise.ts";
import { judgeFigure, readingOf, targetDecimals } from "../reading.ts";

/** How a figure stands to a target. */
export interface Standing extends Judgement {
  target: Target;
  actual: Derivation;
  promised: Promised;
}

/** Judges what has come by the point's month: met by the published rounding, the margin raw. */
export function standingOf(target: Target, point: Point, workings: Workings): Standing {
  const promised = promisedBy(target, point, workings);
  const actual = actualOf(target, point, workings);
  return {
    target,
    actual,
    promised,
    ...judgeFigure(promised.target, point.indicator, valueIn(actual), promised.value),
  };
}

/** The target under its own address, as an input of what is reckoned from it. */
export const goalInput = (target: Target, point: Point, workings: Workings): Derivation =>
  workings.of({ ...point, measure: "target", goal: target.goal });

/** How far beyond the target (距目标): positive is favourable. A figure that is not known is not a target missed. */
export const gapRule: Rule = (point, workings) => {
  const target = goalAt(point, workings);
  if (!target) return absent(point, "no-target");
  const standing = standingOf(target, point, workings);
  const { actual, promised, margin } = standing;
  const inputs = [actual, goalInput(target, point, workings)];
  const decimals = targetDecimals(target.measure, point.indicator);
  const notes = () => goalNotes(target, point, workings);
  if (valueIn(actual) === null) return absent(point, reasonIn(actual), inputs, { decimals, notes });
  if (margin === null) return absent(point, promised.reason, inputs, { decimals, notes });
  const unit = unitOfGap(target.measure, point.indicator);
  return computed(point, ok(margin, unit), inputs, {
    decimals,
    formula: () => formulaOf(standing, point, margin),
    notes: () => [...notes(), ...promised.notes, metWords(standing, point), "正数为好于目标。"],
  });
};

/** Before the period ends a figure only stands where the target lies; whether it is kept is not said yet. */
function metWords({ target, met }: Standing, { month }: Point): string {
  if (month < target.month) return met ? "目前已达到目标水平。" : "目前未达到目标水平。";
  return met ? "已完成目标。" : "未完成目标。";
}

function formulaOf({ target, actual, promised }: Standing, point: Point, margin: number) {
  const { indicator } = point;
  const decimals = targetDecimals(target.measure, indicator);
  const unit = unitOfTarget(target.measure, indicator);
  const text = (value: number | null) => (value === null ? "—" : amountText(value, unit, decimals));
  const bracketed = (value: number | null) => (value !== null && value < 0 ? `（${text(value)}）` : text(value));
  const [now, goal] = [valueIn(actual), promised.value];
  const tolerance = text(promised.target.tolerance ?? defaultTolerance);
  const result = amountText(margin, unitOfGap(target.measure, indicator), decimals);
  const { comparator, good } = readingOf(promised.target, indicator);
  switch (comparator) {
    case "about":
    case "in-step":
      return { words: "允许偏离−偏离目标的幅度", numbers: `${tolerance}−|${text(now)}−${bracketed(goal)}|=${result}` };
    case "about-or-better":
      return good === "down"
        ? { words: "目标＋允许偏离−实际", numbers: `${text(goal)}＋${tolerance}−${bracketed(now)}=${result}` }
        : { words: "实际−（目标−允许偏离）", numbers: `${text(now)}−（${text(goal)}−${tolerance}）=${result}` };
    default: {
      const isDownwards =
        comparator === "at-most" || comparator === "only-falls" || (good === "down" && isReached(comparator));
      return isDownwards
        ? { words: "目标−实际", numbers: `${text(goal)}−${bracketed(now)}=${result}` }
        : { words: "实际−目标", numbers: `${text(now)}−${bracketed(goal)}=${result}` };
    }
  }
}

const isReached = (comparator: string): boolean =>
  comparator === "reach" || comparator === "strive" || comparator === "as-assigned";
