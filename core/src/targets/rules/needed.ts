import {
  absent,
  computed,
  type Derivation,
  type MissingReason,
  missing,
  type Point,
  type Rule,
  reasonIn,
  type Target,
  valueIn,
  type Workings,
} from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { latestInYear, reportedMonths } from "../actual.ts";
import { courseOf } from "../course.ts";
import { goalNotes } from "../goal-notes.ts";
import { goalAt } from "../in-force.ts";
import { isSecured } from "../measures/index.ts";
import { isCeiling } from "../reading.ts";
import { type Line, type Rest, restOf, type Told } from "../rest/index.ts";
import { goalInput } from "./gap.ts";
import { lineOf } from "./line.ts";

/** What the rest of the target's period must average (后续需增), or come to (后续需完成). */
const needed =
  (pick: (rest: Rest) => Told): Rule =>
  (point, workings) => {
    const target = goalAt(point, workings);
    if (!target) return absent(point, "no-target");
    return told(reckon(target, point, workings), target, point, workings, pick);
  };

export const neededRule = needed(({ growth }) => growth);
export const neededLevelRule = needed(({ level }) => level);

/** The rest up to a line, or why there is none. */
export interface Reckoned {
  rest: Rest | MissingReason;
  inputs: Derivation[];
  notes: string[];
}

/** Turns the target's line into another one, where what is asked is not its own period's end. */
export type Redraw = (line: Line, at: number) => { line: Line; notes: string[] };
const asDrawn: Redraw = (line) => ({ line, notes: [] });

/** What the months after the last reported one must do to reach the target's line. */
export function reckon(target: Target, point: Point, workings: Workings, redraw = asDrawn): Reckoned {
  const actual = latestInYear(target.measure === "level" ? "level" : "yoy", point, workings);
  // The superior's growth is asked for at every month at which ours may have been reported last.
  const drawn = new Map(reportedMonths(point).map((at) => [at, lineOf(target, point, at, workings)]));
  const course = courseOf(point, monthOfYear(point.month), workings);
  const at = actual.point.month;
  const found = drawn.get(at);
  const inputs = [actual, ...(found?.inputs ?? [])];
  const late = at < point.month ? [`截至最近已报月份：${monthOfYear(at)}月。`] : [];
  const line = whyNot(target, point, actual) ?? found?.line ?? "no-number";
  if (typeof line === "string") return { rest: line, inputs, notes: found?.notes ?? [] };
  const redrawn = redraw(line, monthOfYear(at));
  const rest = restOf(redrawn.line, monthOfYear(at), course, point.indicator);
  return { rest, inputs: found?.inputs ?? [], notes: [...(found?.notes ?? []), ...late, ...redrawn.notes] };
}

function whyNot(target: Target, point: Point, actual: Derivation): MissingReason | null {
  if (!isReckoned(target, point)) return "not-cumulative";
  if (valueIn(actual) === null) return reasonIn(actual);
  return actual.point.month >= target.month ? "period-over" : null;
}

/** Only what is counted up from January has a rest: flows by level and growth, indices by growth. */
const isReckoned = ({ measure }: Target, { indicator }: Point): boolean =>
  (indicator.kind === "flow" || indicator.kind === "index") &&
  (measure === "yoy" || measure === "level" || measure === "vs-parent" || measure === "vs-nation");

/** Even with nothing more to come the target is reached; a ceiling would be broken. @source domain/targets.md 4.5 */
const isReached = ({ growth: { measured } }: Rest, target: Target, { indicator }: Point): boolean =>
  measured.status === "ok" && isSecured(measured.value) && !isCeiling(target, indicator);

/** One part of what was reckoned, as the figure asked for. */
export function told(
  { rest, inputs, notes }: Reckoned,
  target: Target,
  point: Point,
  workings: Workings,
  pick: (rest: Rest) => Told,
): Derivation {
  const part = typeof rest === "string" ? null : pick(rest);
  const goal = goalInput(target, point, workings);
  const measured =
    typeof rest === "string"
      ? missing(rest)
      : isReached(rest, target, point)
        ? missing("target-secured")
        : pick(rest).measured;
  return computed(point, measured, [...(part?.inputs ?? []), ...inputs, goal], {
    ...(part ? { formula: () => part.formula } : {}),
    notes: () => [...goalNotes(target, point, workings), ...notes, ...(part?.notes ?? [])],
  });
}
