import { absent, computed, type Derivation, ok, type Point, type Rule, show, valueIn } from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { isAmount, isDecline } from "../in-force.ts";
import { halfYear } from "../measures/index.ts";
import { readingOf } from "../reading.ts";
import { type Done, doneAt, percent, whyNot } from "./done.ts";

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
