import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocateInteger,
  completionOf,
  decomposeMonths,
  districtConsistency,
  halfYear,
  isSecured,
  judge,
  lastQuarterNeeded,
  nextNeeded,
  openingPush,
  openingPushByShare,
  progress,
  progressByDay,
  remainingGrowth,
  remainingGrowthByShare,
  remainingGrowthEqual,
} from "./index.ts";

const level = fc.integer({ min: 100, max: 10_000 });
const rate = fc.integer({ min: -50, max: 50 });

describe("a target's word", () => {
  it("never says not met of a figure nobody knows, nor against a number nobody knows", () => {
    expect(judge({ comparator: "only-falls", actual: null, target: null })).toEqual({ met: null, margin: null });
    expect(judge({ comparator: "as-assigned", actual: 7, target: null })).toEqual({ met: null, margin: null });
  });

  it("means the good direction where it does not say it itself", () => {
    const places = { actual: 2, target: 3, good: "down" as const };
    expect(judge({ comparator: "strive", ...places })).toEqual({ met: true, margin: 1 });
    expect(judge({ comparator: "about-or-better", actual: 3.4, target: 3, good: "down" }).met).toBe(true);
    expect(judge({ comparator: "about-or-better", actual: 3.6, target: 3, good: "down" }).met).toBe(false);
  });

  it("of a sign looks at the sign alone", () => {
    expect(judge({ comparator: "only-falls", actual: -0.2, target: null })).toEqual({ met: true, margin: 0.2 });
    expect(judge({ comparator: "only-rises", actual: -0.2, target: null }).met).toBe(false);
    expect(judge({ comparator: "only-rises", actual: 0, target: null }).met).toBe(true);
  });

  it("sees through the noise of decimals at the edge of a tolerance", () => {
    expect(8.3 - 8).toBeGreaterThan(0.3);
    expect(judge({ comparator: "about", actual: 8.3, target: 8, tolerance: 0.3 }).met).toBe(true);
  });
});

describe("what the rest must do", () => {
  it("reaches the target exactly when it is done", () => {
    fc.assert(
      fc.property(level, level, rate, rate, (baseDone, baseLeft, doneGrowth, targetGrowth) => {
        const baseTotal = baseDone + baseLeft;
        const rest = remainingGrowth({ targetGrowth, doneGrowth, baseDone, baseTotal });
        const whole = baseDone * (1 + doneGrowth / 100) + baseLeft * (1 + (rest?.growth ?? Number.NaN) / 100);
        expect(whole / baseTotal).toBeCloseTo(1 + targetGrowth / 100, 9);
        const shareDone = (100 * baseDone) / baseTotal;
        expect(remainingGrowthByShare({ targetGrowth, doneGrowth, shareDone })).toBeCloseTo(rest?.growth ?? 0, 5);
      }),
    );
  });

  it("is the same by the shortcut when all months weigh the same", () => {
    const known = { targetGrowth: 8, doneGrowth: 5 };
    expect(remainingGrowthEqual({ ...known, done: 3, total: 12 })).toBe(
      remainingGrowth({ ...known, baseDone: 300, baseTotal: 1200 })?.growth,
    );
    expect(remainingGrowthEqual({ ...known, done: 12, total: 12 })).toBeNull();
  });

  it("is nothing to be said when nothing remains, and secured when even nothing would do", () => {
    const known = { targetGrowth: 5, doneGrowth: 40 };
    expect(remainingGrowth({ ...known, baseDone: 100, baseTotal: 100 })).toBeNull();
    const rest = remainingGrowth({ ...known, baseDone: 900, baseTotal: 1000 });
    expect([rest?.level, rest?.growth].map((each) => Math.round(each ?? 0))).toEqual([-210, -310]);
    expect([isSecured(rest?.growth ?? null), isSecured(-99.9), isSecured(null)]).toEqual([true, false, false]);
  });

  it("in March gives the quarter its points, by levels and by shares alike", () => {
    fc.assert(
      fc.property(level, level, rate, fc.integer({ min: 0, max: 5 }), (two, marchBase, growth, addPp) => {
        const push = openingPush({ level: two, growth, marchBase, addPp });
        const quarter = two + (push?.monthLevel ?? Number.NaN);
        expect((100 * quarter) / (push?.quarterBase ?? 1) - 100).toBeCloseTo(growth + addPp, 6);
        const shareTwo = (100 * (push?.baseTwo ?? 0)) / (push?.quarterBase ?? 1);
        expect(openingPushByShare({ growth, addPp, shareTwo }) ?? 0).toBeCloseTo(push?.monthGrowth ?? 0, 3);
      }),
    );
  });

  it("follows the worked chain of the reference", () => {
    const secondQuarter = nextNeeded({ targetGrowth: 9.5, base: 310, done: 0, monthBase: 310 });
    const half = 315 + (secondQuarter?.monthLevel ?? 0);
    expect(half).toBeCloseTo(654.45, 9);
    const rest = remainingGrowth({
      targetGrowth: 8,
      doneGrowth: (100 * half) / 610 - 100,
      baseDone: 610,
      baseTotal: 1200,
    });
    expect(rest?.growth).toBeCloseTo(8.737, 3);
  });

  it("in the last quarter makes up for the ones before", () => {
    const plan = lastQuarterNeeded({ bases: [200, 250, 260, 290], targetGrowth: 8, growths: [8, 8, 8] });
    expect(plan?.growth).toBeCloseTo(8, 9);
    expect(lastQuarterNeeded({ bases: [200, null, 260, 290], targetGrowth: 8, growths: [8, 8, 8] })).toBeNull();
  });
});

describe("taking a target apart", () => {
  it("gives months that add up to the year and shares that end at 100", () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 12, maxLength: 12 }), rate, (base, growth) => {
        const path = decomposeMonths(base, growth);
        const total = base.reduce((all, each) => all + each, 0);
        expect(path?.cumulative.at(-1)).toBeCloseTo(total * (1 + growth / 100), 4);
        expect(path?.seasonalProgress.at(-1)).toBe(100);
      }),
    );
    expect(decomposeMonths([60, null, 85], 10)).toBeNull();
  });

  it("gives whole parts that add up to the count and lie within one of their quota", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), weights, (count, each) => {
        const sum = each.reduce((all, weight) => all + weight, 0);
        const parts = allocateInteger(count, each);
        if (sum === 0) {
          expect(parts).toBeNull();
          return;
        }
        expect(parts?.reduce((all, part) => all + part, 0)).toBe(count);
        parts?.forEach((part, i) => {
          expect(Math.abs(part - (count * (each[i] ?? 0)) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it("says what the counties are short of or given on top, and nothing when one has no target", () => {
    const counties = [
      { weight: 60, growth: 9 },
      { weight: 40, growth: 8.5 },
    ];
    expect(districtConsistency(counties, 8)?.gapPp).toBeCloseTo(-0.8, 9);
    expect(districtConsistency([...counties, { weight: 10, growth: null }], 8)).toBeNull();
  });
});

describe("progress", () => {
  it("has no completion of a zero target, but time goes on", () => {
    expect(progress({ done: 3, target: 0, elapsed: 6, periods: 12 })).toEqual({
      completion: null,
      expected: 50,
      lead: null,
      ratio: null,
    });
    expect(completionOf(null, 10)).toBeNull();
  });

  it("by days goes from nothing to all and refuses what is no day", () => {
    const year = { done: 1, target: 2, start: "2025-01-01", end: "2025-12-31" };
    expect(progressByDay({ ...year, asOf: "2024-06-30" })?.expected).toBe(0);
    expect(progressByDay({ ...year, asOf: "2026-06-30" })?.expected).toBe(100);
    expect(progressByDay({ ...year, asOf: "2025-13-01" })).toBeNull();
  });

  it("at half year takes the line it is given", () => {
    expect(halfYear("level", 47.9, 96, 48).met).toBe(true);
    expect(halfYear("level", 47.9, 0)).toEqual({ met: null, value: null });
  });
});
