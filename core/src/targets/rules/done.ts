import {
  type Derivation,
  type MissingReason,
  type Point,
  periodName,
  reasonIn,
  showNumber,
  type Target,
  type Value,
  valueIn,
  type Workings,
} from "../../figures/index.ts";
import { latestOf } from "../actual.ts";
import { goalNotes } from "../goal-notes.ts";
import { goalAt, isAmount, isDecline } from "../in-force.ts";
import { completionOf, declineCompletion } from "../measures/index.ts";
import { type Promised, promisedBy } from "../promise.ts";
import { goalInput } from "./gap.ts";

/** What the three rates of completion stand on. */
export interface Done {
  target: Target;
  promised: Promised;
  actual: Derivation;
  /** %. */
  completion: Value;
  inputs: Derivation[];
  notes: () => string[];
}

/** @returns the reason where there is nothing that could be completed */
export function doneAt(point: Point, workings: Workings): Done | MissingReason {
  const target = goalAt(point, workings);
  if (!target) return "no-target";
  if (!isAmount(target) && !(isDecline(target) && point.indicator.good === "down")) return "not-cumulative";
  const promised = promisedBy(target, point, workings);
  const actual = latestOf(target, point, workings);
  const [now, goal] = [valueIn(actual), promised.value];
  const completion = isDecline(target)
    ? declineCompletion(now === null ? null : -now, goal === null ? null : -goal)
    : completionOf(now, goal);
  const notes = () => [...goalNotes(target, point, workings), ...promised.notes, ...upTo(actual, point)];
  return { target, promised, actual, completion, inputs: [actual, goalInput(target, point, workings)], notes };
}

const upTo = (actual: Derivation, { month }: Point): string[] =>
  actual.point.month < month && actual.measured.status === "ok"
    ? [`截至最近已报月份：${periodName(actual.point)}。`]
    : [];

export const whyNot = ({ actual, promised }: Done): MissingReason =>
  valueIn(actual) === null ? reasonIn(actual) : promised.value === null ? promised.reason : "base-not-positive";

export const percent = (value: Value): string => (value === null ? "—" : `${showNumber(value, 1)}%`);
export const points = (value: Value): string => `${showNumber(value, 1)}个百分点`;
