import type { Target, Value, Workings } from "@diaodu/core/figures";
import { addMonths, type Month, monthOfYear } from "@diaodu/core/period";
import {
  type CoursePeriod,
  districtConsistency,
  neededOfParts,
  sumOf,
  type TimePart,
  targetText,
} from "@diaodu/core/targets";
import { courseFigures, periodsOf } from "./course.ts";
import type { TakenApart } from "./decomposition.ts";
import { addressIn, indicatorOf, nameOfPeriod, valueAt } from "./periods.ts";
import type { Decomposition } from "./schemas.ts";
import { impliedParts, inUnit, weightNotes, wholeGrowth } from "./weights.ts";

type Taken = Pick<Decomposition, "parts" | "sum" | "notes">;
type Part = Taken["parts"][number];

/** A period of the course with what was set for it; growth in %. */
interface Asked extends CoursePeriod, TimePart {
  span: Part["span"];
}

/** A target taken apart into months or quarters, by the indicator's own course of last year. */
export function byPeriods(apart: TakenApart, by: "months" | "quarters", workings: Workings): Taken {
  const { target, asked } = apart;
  const figures = courseFigures(target, asked, workings);
  const lastYears = lastYearsGrowth(target, by, workings);
  const weighed = periodsOf(figures);
  const whole = wholeGrowth(target, weighed);
  const months = withNeeded(
    weighed.periods.map((period) => askedOf(period, apart)),
    apart,
    whole,
  );
  const periods = by === "months" ? months : inQuarters(months, apart);
  const isOwn = weighed.by === "own";
  const total = sumOf(periods, ({ base }) => base);
  const implied = impliedParts(
    target,
    periods.map(({ base }) => base),
    whole,
  );
  const parts = periods.map((period, i): Part => {
    const told = (growth: Value) => inUnit(target, growth, isOwn ? period.base : null);
    return {
      key: String(period.month),
      name:
        by === "quarters" ? quarterName(period.month) : nameOfPeriod(indicatorOf(target), monthOfYear(period.month)),
      region: target.region,
      month: period.month,
      span: period.span,
      base: isOwn ? period.base : null,
      weight: total > 0 ? (100 * period.base) / total : null,
      assigned: told(period.assigned),
      implied: implied[i] ?? null,
      needed: told(period.needed),
      level: isOwn && whole !== null ? period.base * (1 + whole / 100) : null,
      lastYear: lastYears.get(period.month) ?? null,
      actual: told(period.actual),
    };
  });
  return { parts, sum: sumOfPeriods(target, periods, whole), notes: weightNotes(weighed, figures) };
}

type WithNeeded = Asked & { needed: Value };

function askedOf(period: CoursePeriod, { target, others }: TakenApart): Asked {
  const set = others.find(
    ({ region, month, span }) =>
      region === target.region && month === period.month && monthsOfSpan(span, month) === period.months,
  );
  const span = period.months === 3 ? "quarter" : period.months === 1 ? "month" : "ytd";
  return {
    ...period,
    span,
    actual: period.isDone ? period.growth : null,
    assigned: set ? growthOf(set, period.base) : null,
  };
}

const monthsOfSpan = (span: Target["span"], month: Month): number =>
  span === "month" ? 1 : span === "quarter" ? 3 : monthOfYear(month);

/** What was set, as growth on the base of its part. */
const growthOf = ({ measure, value }: Target, base: number): Value =>
  measure !== "level" || value === null ? value : base > 0 ? (value / base - 1) * 100 : null;

/** Quarters that were given a target bind their months; what is left is shared by all that are free. */
function withNeeded(periods: readonly Asked[], apart: TakenApart, whole: Value): WithNeeded[] {
  if (whole === null) return periods.map((period) => ({ ...period, needed: null }));
  const bound = new Map<Month, Value>();
  for (const quarter of quartersOf(periods)) {
    const assigned = quarter.length > 1 ? assignedTo(quarter, periods, apart) : null;
    if (assigned === null) continue;
    for (const [i, needed] of neededOfParts(quarter, assigned).entries()) {
      const at = quarter[i];
      if (at) bound.set(at.month, needed);
    }
  }
  const parts = periods.map((period) => ({ ...period, assigned: period.assigned ?? bound.get(period.month) ?? null }));
  return periods.map((period, i) => ({ ...period, needed: neededOfParts(parts, whole)[i] ?? null }));
}

function quartersOf<T extends { month: Month }>(periods: readonly T[]): T[][] {
  const quarters = new Map<number, T[]>();
  for (const period of periods) {
    const quarter = Math.ceil(monthOfYear(period.month) / 3);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), period]);
  }
  return [...quarters.values()];
}

/** Growth set for a quarter: by itself, or as what a target of the year so far leaves to it after what came before. */
function assignedTo(quarter: readonly Asked[], periods: readonly Asked[], { target, others }: TakenApart): Value {
  const end = quarter.at(-1)?.month;
  const own = others.filter(
    ({ region, month, tier }) => region === target.region && month === end && tier === target.tier,
  );
  const single = own.find(({ span }) => span === "quarter");
  if (single)
    return growthOf(
      single,
      sumOf(quarter, ({ base }) => base),
    );
  const soFar = own.find(({ span }) => span === "ytd");
  const before = periods.filter(({ month }) => !quarter.some((each) => each.month === month) && month < (end ?? 0));
  if (!soFar || before.some(({ actual }) => actual === null)) return null;
  const known = sumOf(before, ({ base, actual }) => base * (1 + (actual ?? 0) / 100));
  const base = sumOf(quarter, (each) => each.base);
  const all = sumOf(before, (each) => each.base) + base;
  const asked = growthOf(soFar, all);
  return asked === null || base <= 0 ? null : ((all * (1 + asked / 100) - known) / base - 1) * 100;
}

/** Months added up into quarters. */
function inQuarters(months: readonly WithNeeded[], apart: TakenApart): WithNeeded[] {
  return quartersOf(months).flatMap((quarter): WithNeeded[] => {
    const last = quarter.at(-1);
    if (!last || monthOfYear(last.month) % 3 !== 0) return [...quarter];
    const base = sumOf(quarter, (each) => each.base);
    const together = (of: (each: WithNeeded) => Value): Value =>
      base > 0 && quarter.every((each) => of(each) !== null)
        ? sumOf(quarter, (each) => each.base * (of(each) ?? 0)) / base
        : null;
    const actual = together((each) => each.actual);
    const needed = actual === null ? together((each) => each.actual ?? each.needed) : null;
    const assigned = quarter.length > 1 ? assignedTo(quarter, months, apart) : last.assigned;
    const months3 = sumOf(quarter, (each) => each.months);
    return [{ ...last, months: months3, span: "quarter", base, actual, needed, assigned, isDone: actual !== null }];
  });
}

const quarterNames = ["一季度", "二季度", "三季度", "四季度"] as const;
const quarterName = (month: Month): string => quarterNames[Math.ceil(monthOfYear(month) / 3) - 1] ?? "";

/** Growth a year ago of every part: a low base deserves a higher rate. */
function lastYearsGrowth(target: Target, by: "months" | "quarters", workings: Workings): Map<Month, Value> {
  const of = indicatorOf(target);
  const growths = new Map<Month, Value>();
  for (let at = 1; at <= monthOfYear(target.month); at++) {
    const month = (target.month - monthOfYear(target.month) + at) as Month;
    const isCombined = of.janFebCombined && at === 2 && by === "months";
    const span = by === "quarters" || of.frequency === "quarter" ? "quarter" : isCombined ? "ytd" : "month";
    const before = { ...addressIn(target, addMonths(month, -12)), span, measure: "yoy" } as const;
    growths.set(month, valueAt(before, workings));
  }
  return growths;
}

function sumOfPeriods(target: Target, periods: readonly WithNeeded[], whole: Value): Taken["sum"] {
  const set = periods.map(({ base, actual, assigned }) => ({ weight: base, growth: actual ?? assigned }));
  const consistency = districtConsistency(set, whole);
  const base = sumOf(periods, (period) => period.base);
  const open = periods.filter(({ actual, assigned }) => actual === null && assigned === null).length;
  const frame = { target: target.value };
  if (!consistency)
    return {
      ...frame,
      implied: null,
      gap: null,
      text: `${targetText(target, indicatorOf(target))}：还有${open}期未单独下达，按剩余任务均摊。`,
    };
  const implied = inUnit(target, consistency.implied, base);
  const gap = target.value === null || implied === null ? null : target.value - implied;
  return { ...frame, implied, gap, text: "各期实绩和已定目标按上年基数合计。" };
}
