import { isAddressable } from "@diaodu/core/address";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Target, Workings } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import {
  type Course,
  type CoursePeriod,
  judgeFigure,
  leverWords,
  periodWords,
  remainingGrowth,
  runningOn,
  type Supposed,
  sumOf,
  targetFault,
  valueOfPeriod,
  whatIf,
  whatIfSentence,
} from "@diaodu/core/targets";
import { figureFault } from "../figures/errors.ts";
import { computeFigures } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { type CourseFigures, courseFigures, hasCourse, periodsOf, type Weighed } from "./course.ts";
import { type FirmOf, firmsAt, firmsNamed, type NamedFirm } from "./halted-firms.ts";
import { addressIn, indicatorOf, valueAt } from "./periods.ts";
import { readTargets } from "./read-targets.ts";
import { judgedMonth } from "./rows.ts";
import type { Levers, WhatIfAnswer } from "./schemas.ts";

/** Where a target ends if one supposes something of the months to come. */
export async function targetWhatIf(
  db: Db,
  actor: Actor,
  { goal, month, levers }: { goal: number; month: number; levers: Levers },
): Promise<Result<WhatIfAnswer>> {
  if (!isAddressable(month)) return refuse(figureFault("figures/not-a-month", { month }));
  const held = await asActor(db, actor, async (tx) => {
    const [target] = await readTargets(tx, { regions: everywhere, goal });
    return target && { target, named: await firmsNamed(tx, target.region, month, levers.halts ?? []) };
  });
  if (!held) return refuse(targetFault("targets/no-such-target", { goal }));
  const { target, named } = held;
  if (!hasCourse(target)) return ok(cannot(target, "只有总量和增速目标可以按月推算。"));
  const upTo = await judgedMonth(db, actor, target, month);
  const read = await computeFigures(db, actor, {}, (workings) => readCourse(target, upTo, named, workings));
  return ok(answerOf(read, levers));
}

const everywhere = { first: 0, last: 999_999 };

interface ReadCourse {
  figures: CourseFigures;
  weighed: Weighed;
  /** What the target comes to, and where its period is foreseen to end; null: not known. */
  promised: number | null;
  forecast: number | null;
  firms: FirmOf[];
}

/** It asks for the same figures whatever it finds. */
function readCourse(target: Target, upTo: Month, named: readonly NamedFirm[], workings: Workings): ReadCourse {
  const figures = courseFigures(target, upTo, workings);
  const at = addressIn(target, upTo);
  const ofGoal = { ...at, filters: { ...at.filters, goal: target.goal } };
  const valueOf = (measure: "target" | "forecast") => valueAt({ ...ofGoal, measure }, workings);
  const [promised, forecast] = [valueOf("target"), valueOf("forecast")];
  const firms = firmsAt(figures, named, workings);
  return { figures, weighed: periodsOf(figures), promised, forecast, firms };
}

function answerOf({ figures, weighed, promised, forecast, firms }: ReadCourse, levers: Levers): WhatIfAnswer {
  const { target, of, weighedBy } = figures;
  if (weighed.by === "equal" && target.measure === "level")
    return cannot(target, "没有上年分月数据，无法按月推算。", weighedBy?.unit);
  const foreseen = foresee(weighed.periods, target, forecast);
  const course: Course = {
    basis: weighed.by === "own" ? "levels" : "shares",
    periods: foreseen.periods,
    target: { ...target, value: promised },
  };
  const amounts = weighed.by === "equal" ? null : (weighedBy?.unit ?? null);
  const supposed = supposedOf(levers, course, firms, amounts !== null);
  const answer = whatIf(course, supposed);
  const reached = target.measure === "level" ? answer.after.level : answer.after.growth;
  const { met } = judgeFigure(target, of, reached, promised);
  const sentence = {
    unit: weighedBy?.unit ?? of.unit,
    decimals: weighedBy?.decimals ?? of.decimals,
    span: target.span,
    met,
  };
  return {
    before: answer.before,
    after: answer.after,
    unit: sentence.unit,
    met,
    needed: answer.needed,
    months: answer.periods.map(({ month, level, growthToDate, isSupposed }) => ({
      month,
      label: periodWords(month, course),
      level,
      growth: growthToDate,
      isSupposed,
    })),
    parts: answer.effects.map((effect) => ({ text: leverWords(effect, course, sentence), points: effect.points })),
    text: whatIfSentence(answer, course, sentence),
    notes: [...foreseen.notes, ...weighedNotes(weighed, figures), ...notesOf(levers, firms, amounts !== null)],
  };
}

/**
 * The periods to come at one rate: the one at which the whole ends at its forecast; without a forecast the rate of the year so far.
 */
function foresee(periods: readonly CoursePeriod[], target: Target, forecast: number | null) {
  const [done, left] = [periods.filter(({ isDone }) => isDone), periods.filter(({ isDone }) => !isDone)];
  const [baseDone, baseTotal] = [sumOf(done, ({ base }) => base), sumOf(periods, ({ base }) => base)];
  const value = sumOf(done, valueOfPeriod);
  const soFar = baseDone > 0 ? (value / baseDone - 1) * 100 : 0;
  const asGrowth =
    forecast !== null && target.measure === "level" && baseTotal > 0 ? (forecast / baseTotal - 1) * 100 : forecast;
  const rest = remainingGrowth({ targetGrowth: asGrowth, doneGrowth: soFar, baseDone, baseTotal })?.growth ?? null;
  const growth = rest ?? soFar;
  const note =
    baseDone > 0 ? "没有预测值，未假定的月份按今年累计增速推算。" : "没有预测值，未假定的月份按与上年持平推算。";
  return {
    periods: periods.map((period) => (period.isDone ? period : { ...period, growth })),
    notes: rest === null && left.length > 0 ? [note] : [],
  };
}

function supposedOf(levers: Levers, course: Course, firms: readonly FirmOf[], hasAmounts: boolean): Supposed {
  const { next, rest, adds = [] } = levers;
  const growths = { ...(next !== undefined && { next }), ...(rest !== undefined && { rest }) };
  if (!hasAmounts) return growths;
  const halts = firms.map(({ name, from, filed }) => ({ name, from, brings: runningOn(filed, course.periods) }));
  return { ...growths, halts, adds: adds.map(({ from, ...add }) => ({ ...add, from: from as Month })) };
}

function weighedNotes({ by }: Weighed, { of, weighedBy }: CourseFigures): string[] {
  if (by === "nearest")
    return [`${of.name}只公布增速，各月权重按上年${weighedBy?.name ?? ""}推算，只推算增速、不推算总量。`];
  return by === "equal" ? ["没有上年分月总量，各月按相同权重推算，结果只供参考。"] : [];
}

function notesOf({ halts = [], adds = [] }: Levers, firms: readonly FirmOf[], hasAmounts: boolean): string[] {
  if (!hasAmounts) return halts.length + adds.length > 0 ? ["没有总量基数，企业停产和新增项目无法折算为增速。"] : [];
  const unknown = halts.length - firms.length;
  return unknown > 0 ? [`有${unknown}户企业没有该指标的报表，未计入。`] : [];
}

/** A target that cannot be taken month by month. */
function cannot(target: Target, note: string, unit = indicatorOf(target).unit): WhatIfAnswer {
  const nothing = { level: null, growth: null, gap: null };
  const frame = { before: nothing, after: nothing, unit, met: null, needed: null };
  return { ...frame, months: [], parts: [], text: note, notes: [] };
}
