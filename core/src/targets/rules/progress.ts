import { absent, computed, ok, type Point, type Rule, type Target, valueIn } from "../../figures/index.ts";
import { monthOfYear } from "../../period/index.ts";
import { startOf } from "../in-force.ts";
import { against, progress } from "../measures/index.ts";
import { seasonalPath, seasonWords } from "../seasonal-path.ts";
import { doneAt, percent, points, whyNot } from "./done.ts";

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
