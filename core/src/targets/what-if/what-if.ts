import type { Value } from "../../figures/index.ts";
import { addMonths, type Month } from "../../period/index.ts";
import { type Course, type CoursePeriod, sumOf, targetValueOf, valueOfPeriod } from "./course.ts";

/** What one supposes (如果); growth in %, of all that carry on as before: halts and projects come on top. */
export interface Supposed {
  /** Growth of the next period. */
  next?: number;
  /** Growth of the periods after it. */
  rest?: number;
  halts?: readonly Halt[];
  adds?: readonly Addition[];
}

/** An enterprise that makes nothing from a month on. */
export interface Halt {
  name: string;
  from: Month;
  /** What it would have brought in each period to come, in the course's unit (`runningOn`). */
  brings: ReadonlyMap<Month, number>;
}

/** A project that begins to count. */
export interface Addition {
  name: string;
  from: Month;
  /** A month, in the course's unit. */
  monthly: number;
}

/** Where the period ends. Levels are null of a course that only knows shares. */
export interface Ending {
  level: Value;
  /** % */
  growth: Value;
  /** Beyond the target: pp for a growth, the unit for a level; null without a number to reach. */
  gap: Value;
}

/** A supposition and what it changes of the growth at the end, pp. All together they are the difference of the two endings. */
export interface LeverEffect {
  kind: "next" | "rest" | "halt" | "add";
  name: string;
  from: Month;
  /** Growth supposed, %, or the amount a month. */
  amount: number;
  points: number;
}

export interface WhatIf {
  before: Ending;
  after: Ending;
  /** Growth at which the periods left free must run, halts and projects apart, to end at the target, %; null: none is left. */
  needed: Value;
  /** First and last of the periods left free by what is supposed of growth; null: none. */
  neededFrom: Month | null;
  neededTo: Month | null;
  periods: { month: Month; level: Value; growthToDate: Value; isSupposed: boolean }[];
  effects: LeverEffect[];
}

/**
 * Where a target's period ends if one supposes something of the months to come (如果…). Everything is linear in what is supposed, so
 * effects add up and the order of levers does not matter.
 * @source domain/targets.md 4.1, 4.4
 */
export function whatIf(course: Course, supposed: Supposed): WhatIf {
  const levers = leversOf(course, supposed);
  const base = sumOf(course.periods, (period) => period.base);
  const foreseen = sumOf(course.periods, valueOfPeriod);
  const changed = (period: CoursePeriod) => valueOfPeriod(period) + sumOf(levers, ({ changes }) => changes(period));
  return {
    before: endingOf(course, base, foreseen),
    after: endingOf(course, base, sumOf(course.periods, changed)),
    ...neededOf(course, supposed, levers),
    periods: periodsOf(course, levers, changed),
    effects: levers.map(({ changes, ...lever }) => ({
      ...lever,
      points: base > 0 ? (100 * sumOf(course.periods, changes)) / base : 0,
    })),
  };
}

interface Lever extends Omit<LeverEffect, "points"> {
  /** Added to a period's value. */
  changes(period: CoursePeriod): number;
}

const toCome = ({ periods }: Course): CoursePeriod[] => periods.filter(({ isDone }) => !isDone);

function leversOf(course: Course, { next, rest, halts = [], adds = [] }: Supposed): Lever[] {
  const [first, ...later] = toCome(course);
  if (!first) return [];
  const grows = (kind: "next" | "rest", periods: readonly CoursePeriod[], growth: number | undefined): Lever[] => {
    const from = periods[0]?.month;
    if (growth === undefined || from === undefined) return [];
    const changes = (period: CoursePeriod) =>
      periods.includes(period) ? (period.base * (growth - period.growth)) / 100 : 0;
    return [{ kind, name: "", from, amount: growth, changes }];
  };
  return [
    ...grows("next", [first], next),
    ...grows("rest", later, rest),
    ...halts.map(({ name, from, brings }): Lever => {
      const changes = (period: CoursePeriod) => -(brings.get(period.month) ?? 0) * partFrom(from, period);
      return { kind: "halt", name, from, amount: sumOf(toCome(course), (period) => -changes(period)), changes };
    }),
    ...adds.map(({ name, from, monthly }): Lever => {
      const changes = (period: CoursePeriod) => monthly * period.months * partFrom(from, period);
      return { kind: "add", name, from, amount: monthly, changes };
    }),
  ];
}

/** Share of a period's months that lie in or after a month; nothing is changed of what is over. */
function partFrom(from: Month, { month, months, isDone }: CoursePeriod): number {
  if (isDone) return 0;
  const inside = Array.from({ length: months }, (_, back) => addMonths(month, -back)).filter((each) => each >= from);
  return inside.length / months;
}

function endingOf(course: Course, base: number, value: number): Ending {
  const growth = base > 0 ? (value / base - 1) * 100 : null;
  const level = course.basis === "levels" ? value : null;
  const { measure, value: asked } = course.target;
  const reached = measure === "level" ? level : growth;
  return { level, growth, gap: reached === null || asked === null ? null : reached - asked };
}

function neededOf(
  course: Course,
  { next, rest }: Supposed,
  levers: readonly Lever[],
): Pick<WhatIf, "needed" | "neededFrom" | "neededTo"> {
  const [first, ...later] = toCome(course);
  const free = [...(first && next === undefined ? [first] : []), ...(rest === undefined ? later : [])];
  const asked = targetValueOf(course);
  const base = sumOf(free, (period) => period.base);
  if (asked === null || base <= 0) return { needed: null, neededFrom: null, neededTo: null };
  const given = sumOf(course.periods, (period) => {
    const own = free.includes(period) ? 0 : valueOfPeriod(period);
    return own + sumOf(levers, ({ changes }) => changes(period));
  });
  const [neededFrom, neededTo] = [free[0]?.month ?? null, free.at(-1)?.month ?? null];
  return { needed: ((asked - given) / base - 1) * 100, neededFrom, neededTo };
}

function periodsOf(
  course: Course,
  levers: readonly Lever[],
  changed: (period: CoursePeriod) => number,
): WhatIf["periods"] {
  let [base, value] = [0, 0];
  return course.periods.map((period) => {
    base += period.base;
    value += changed(period);
    return {
      month: period.month,
      level: course.basis === "levels" ? changed(period) : null,
      growthToDate: base > 0 ? (value / base - 1) * 100 : null,
      isSupposed: levers.some(({ changes }) => changes(period) !== 0),
    };
  });
}
