import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month, month } from "../../period/index.ts";
import { type Course, type CoursePeriod, valueOfPeriod } from "./course.ts";
import { runningOn } from "./firm.ts";
import { whatIfSentence } from "./sentence.ts";
import { type Supposed, whatIf } from "./what-if.ts";

const january = month(2026, 1);
const bases = [60, 60, 85, 80, 82, 90, 84, 84, 88, 86, 90, 111];

/** A year of twelve months, the first `done` of them over; the others foreseen at one rate. */
function aYear(done: number, growth: number, foreseen: number, target = 10): Course {
  const periods = bases.map(
    (base, i): CoursePeriod => ({
      month: addMonths(january, i),
      months: 1,
      base,
      growth: i < done ? growth : foreseen,
      isDone: i < done,
    }),
  );
  return {
    basis: "levels",
    periods,
    target: { measure: "yoy", comparator: "at-least", value: target, tolerance: null },
  };
}

const courses = fc
  .tuple(
    fc.integer({ min: 0, max: 11 }),
    fc.double({ min: -30, max: 40, noNaN: true }),
    fc.double({ min: -30, max: 40, noNaN: true }),
    fc.double({ min: -10, max: 20, noNaN: true }),
  )
  .map(([done, growth, foreseen, target]) => aYear(done, growth, foreseen, target));

const from = month(2026, 5);
const aHalt = (course: Course, share: number) => ({
  name: "甲厂",
  from,
  brings: new Map(course.periods.map((period) => [period.month, valueOfPeriod(period) * share] as const)),
});

const some = (course: Course): fc.Arbitrary<Supposed> =>
  fc.record(
    {
      next: fc.double({ min: -50, max: 60, noNaN: true }),
      halts: fc.double({ min: 0, max: 0.2, noNaN: true }).map((share) => [aHalt(course, share)]),
      adds: fc.double({ min: 0, max: 5, noNaN: true }).map((monthly) => [{ name: "乙项目", from, monthly }]),
    },
    { requiredKeys: [] },
  );

const withLevers = courses.chain((course) => fc.tuple(fc.constant(course), some(course)));

describe("what if (如果)", () => {
  it("ends at the forecast when nothing is supposed", () => {
    fc.assert(
      fc.property(courses, (course) => {
        const { before, after, effects } = whatIf(course, {});
        expect(after).toEqual(before);
        expect(effects).toEqual([]);
      }),
    );
  });

  it("reaches the target exactly where the months left follow what is needed", () => {
    fc.assert(
      fc.property(withLevers, ([course, supposed]) => {
        const { needed, neededFrom } = whatIf(course, supposed);
        fc.pre(needed !== null && supposed.rest === undefined);
        const both = supposed.next === undefined && neededFrom !== null;
        const followed = whatIf(course, { ...supposed, rest: needed ?? 0, ...(both ? { next: needed ?? 0 } : {}) });
        expect(followed.after.gap).toBeCloseTo(0, 8);
      }),
    );
  });

  it("tells of each lever what it adds; together they are the difference", () => {
    fc.assert(
      fc.property(withLevers, ([course, supposed]) => {
        const { before, after, effects } = whatIf(course, supposed);
        const sum = effects.reduce((total, { points }) => total + points, 0);
        expect((after.growth ?? 0) - (before.growth ?? 0)).toBeCloseTo(sum, 8);
      }),
    );
  });

  it("ends higher the more is supposed of growth and projects, and lower the more halts", () => {
    const more = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(courses, more, (course, by) => {
        const end = (supposed: Supposed) => whatIf(course, supposed).after.growth ?? 0;
        expect(end({ next: 3 + by })).toBeGreaterThanOrEqual(end({ next: 3 }) - 1e-9);
        expect(end({ rest: 3 + by })).toBeGreaterThanOrEqual(end({ rest: 3 }) - 1e-9);
        const adding = (monthly: number) => end({ adds: [{ name: "乙", from, monthly }] });
        expect(adding(1 + by)).toBeGreaterThanOrEqual(adding(1) - 1e-9);
        const halting = (share: number) => end({ halts: [aHalt(course, share)] });
        expect(halting(0.1 + by / 100)).toBeLessThanOrEqual(halting(0.1) + 1e-9);
      }),
    );
  });

  it("is not changed by the halt of an enterprise that makes nothing, nor by what would start after the period", () => {
    const course = aYear(4, 6, 8);
    const nothing = { halts: [aHalt(course, 0)], adds: [{ name: "乙", from: month(2027, 1), monthly: 9 }] };
    expect(whatIf(course, nothing).after.growth).toBeCloseTo(whatIf(course, {}).after.growth ?? 0, 12);
  });

  it("needs 9.0 % of the rest after 5 % on a quarter of the base, for 8 % of the year (domain/targets.md 4.1)", () => {
    const quarter = (i: number, isDone: boolean): CoursePeriod => ({
      month: addMonths(january, i * 3 + 2),
      months: 3,
      base: 300,
      growth: 5,
      isDone,
    });
    const periods = [quarter(0, true), quarter(1, false), quarter(2, false), quarter(3, false)];
    const course: Course = { ...aYear(0, 0, 0, 8), periods };
    expect(whatIf(course, {}).needed).toBeCloseTo(9, 10);
  });

  it("tells no level of what only has growth", () => {
    const { after, periods } = whatIf({ ...aYear(3, 6, 7), basis: "shares" }, { next: 9 });
    expect(after.level).toBeNull();
    expect(periods.every(({ level }) => level === null)).toBe(true);
    expect(after.growth).not.toBeNull();
  });

  it("counts a project that starts in February with one of the two months counted together", () => {
    const course = aYear(0, 0, 5);
    const [first, second, ...others] = course.periods as [CoursePeriod, CoursePeriod, ...CoursePeriod[]];
    const both = { ...second, months: 2, base: first.base + second.base };
    const [{ points } = { points: 0 }] = whatIf(
      { ...course, periods: [both, ...others] },
      { adds: [{ name: "乙", from: month(2026, 2), monthly: 10 }] },
    ).effects;
    expect(points).toBeCloseTo((100 * 10 * 11) / 1000, 10);
  });
});

describe("what an enterprise would bring", () => {
  const { periods } = aYear(3, 6, 7);
  const at = (i: number): Month => addMonths(january, i);

  it("is its own base at this year's run rate", () => {
    const brings = runningOn(
      { base: { [at(0)]: 10, [at(1)]: 10, [at(2)]: 10, [at(3)]: 20 }, now: { [at(0)]: 12, [at(1)]: 12, [at(2)]: 12 } },
      periods,
    );
    expect(brings.get(at(3))).toBeCloseTo(24, 10);
    expect(brings.get(at(4))).toBeCloseTo(12, 10); // no base: its average month
  });

  it("is nothing where it stands still already", () => {
    const brings = runningOn({ base: { [at(3)]: 20 }, now: { [at(1)]: 12, [at(2)]: 0 } }, periods);
    expect([...brings.values()].every((value) => value === 0)).toBe(true);
  });
});

describe("the sentence", () => {
  const of = { unit: "亿元", decimals: 2, span: "ytd", met: true } as const;

  it("says what is supposed, where it ends and what is left to do", () => {
    const course = aYear(2, 8, 10.5);
    expect(whatIfSentence(whatIf(course, { next: 15 }), course, of)).toBe(
      "若3月增长15%，一季度增长10.9%，全年预计增长10.6%，达到目标（高于目标0.6个百分点）；后续月份平均需增长9.8%。",
    );
  });

  it("says how it goes when nothing is supposed", () => {
    const course = aYear(11, 9, 12, 10);
    expect(whatIfSentence(whatIf(course, {}), course, { ...of, met: false })).toBe(
      "按目前走势，全年预计增长9.3%，低于目标0.7个百分点，完不成目标；12月需增长18.0%。",
    );
  });

  it("names enterprises and projects", () => {
    const course = aYear(3, 9, 10);
    const supposed = { halts: [aHalt(course, 0.1)], adds: [{ name: "乙项目", from, monthly: 0.5 }] };
    expect(whatIfSentence(whatIf(course, supposed), course, of)).toContain(
      "若甲厂自5月起停产、乙项目自5月起每月新增0.50亿元，全年预计",
    );
  });
});
