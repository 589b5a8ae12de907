import {
  absent,
  computed,
  type Derivation,
  type MissingReason,
  ok,
  type Point,
  periodName,
  type Rule,
  reasonIn,
  show,
  showNumber,
  type Target,
  type Value,
  valueIn,
  type Workings,
} from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { latestOf } from "../actual.ts";
import { goalNotes } from "../goal-notes.ts";
import { goalAt, isAmount, isDecline, startOf } from "../in-force.ts";
import { against, completionOf, declineCompletion, halfYear, progress } from "../measures/index.ts";
import { type Promised, promisedBy } from "../promise.ts";
import { readingOf } from "../reading.ts";
import { seasonalPath, seasonWords } from "../seasonal-path.ts";
import { goalInput } from "./gap.ts";

/** What the three rates of completion stand on. */
interface Done {
  target: Target;
  promised: Promised;
  actual: Derivation;
  /** %. */
  completion: Value;
  inputs: Derivation[];
  notes: () => string[];
}

/** @returns the reason where there is nothing that could be completed */
function doneAt(point: Point, workings: Workings): Done | MissingReason {
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

const whyNot = ({ actual, promised }: Done): MissingReason =>
  valueIn(actual) === null ? reasonIn(actual) : promised.value === null ? promised.reason : "base-not-positive";

const percent = (value: Value): string => (value === null ? "—" : `${showNumber(value, 1)}%`);
const points = (value: Value): string => `${showNumber(value, 1)}个百分点`;

/** How much of a promised amount or decline has come (完成率). A growth rate has none. */
export const attainmentRule: Rule = (point, workings) => {
  const done = doneAt(point, workings);
  if (typeof done === "string") return absent(point, done);
  const { target, promised, actual, completion, inputs, notes } = done;
  if (completion === null) return absent(point, whyNot(done), inputs, { notes });
  const isCeiling = isAmount(target) && readingOf(promised.target, point.indicator).comparator === "at-most";
  // Of a ceiling one says how much of it is used; of nothing, or of less than nothing, that says nothing.
  if (isCeiling && (completion <= 0 || (promised.value ?? 0) <= 0))
    return absent(point, "base-not-positive", inputs, { notes });
  return computed(point, ok(completion, "%"), inputs, {
    formula: () => ({
      words: isDecline(target) ? "实际降幅÷目标降幅" : "已完成÷目标",
      numbers: `${show(actual)}÷${show(inputs[1] as Derivation)}=${percent(completion)}`,
    }),
    notes: () => [
      ...notes(),
      ...(isCeiling ? ["上限类目标：为已用上限的比例，越低越好。"] : []),
      ...halfYearNote(done, point),
    ],
  });
};

/** 双过半 is asked of the year's targets at the end of June. */
function halfYearNote({ target, actual, promised }: Done, { indicator }: Point): string[] {
  const isHalf = monthOfYear(actual.point.month) === 6 && monthOfYear(target.month) === 12 && isAmount(target);
  if (!isHalf || indicator.kind !== "flow") return [];
  const { met, value } = halfYear("level", valueIn(actual), promised.value);
  return met === null ? [] : [`双过半：上半年完成${percent(value)}，${met ? "任务已过半" : "任务未过半"}。`];
}

/** Completion against the time gone (超欠序时进度), in points. */
export const progressRule: Rule = (point, workings) => {
  const done = doneAt(point, workings);
  if (typeof done === "string") return absent(point, done);
  const { target, actual, promised, inputs, notes } = done;
  if (!isCumulative(target, point)) return absent(point, "not-cumulative", inputs, { notes });
  const start = startOf(target, point.indicator.kind === "stock");
  const elapsed = monthOfYear(actual.point.month) - start;
  const periods = monthOfYear(target.month) - start;
  const { completion, expected, lead } = progress({ done: valueIn(actual), target: promised.value, elapsed, periods });
  if (lead === null) return absent(point, whyNot(done), inputs, { notes });
  return computed(point, ok(lead, "百分点"), inputs, {
    formula: () => ({
      words: "完成率−时间进度",
      numbers: `${percent(completion)}−${percent(expected)}（${elapsed}÷${periods}个月）=${points(lead)}`,
    }),
    notes: () => [...notes(), "时间进度按月份平均，不看季节。"],
  });
};

/** Completion against the usual course of the year (超欠季节进度), in points. */
export const seasonalRule: Rule = (point, workings) => {
  const done = doneAt(point, workings);
  if (typeof done === "string") return absent(point, done);
  const { target, actual, completion, inputs, notes } = done;
  if (!isCumulative(target, point) || target.span !== "ytd") return absent(point, "not-cumulative", inputs, { notes });
  const path = seasonalPath(point, workings, monthOfYear(target.month));
  const at = monthOfYear(actual.point.month);
  const { expected, lead } = against(completion, path.shares[at - 1] ?? null);
  const read = [...inputs, ...path.levelsAt(at)];
  if (lead === null) return absent(point, completion === null ? whyNot(done) : "base-missing", read, { notes });
  return computed(point, ok(lead, "百分点"), read, {
    formula: () => ({
      words: "完成率−季节进度",
      numbers: `${percent(completion)}−${percent(expected)}=${points(lead)}`,
    }),
    notes: () => [...notes(), seasonWords(path)],
  });
};

/** A balance stands where it stands; only what is counted up from January has a pace. */
const isCumulative = (target: Target, { indicator }: Point): boolean =>
  target.measure === "from-year-start" || (target.measure === "level" && indicator.kind === "flow");
