import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOf } from "./measured.ts";
import { contribution, pulls, pullsFromWeights } from "./pull.ts";

const levels = fc.record({ now: fc.integer({ min: 0, max: 10_000 }), base: fc.integer({ min: 1, max: 10_000 }) });

describe("pull (拉动)", () => {
  it("adds up over the parts to the growth of the whole", () => {
    fc.assert(
      fc.property(fc.array(levels, { minLength: 1, maxLength: 12 }), (parts) => {
        const all = pulls(parts);
        expect(valueOf(all.sumOfPulls)).toBeCloseTo(valueOf(all.totalGrowth) ?? Number.NaN, 6);
      }),
    );
  });

  it("is negative for a part that shrank while the whole grew", () => {
    const [mining] = pulls([
      { now: 98, base: 100 },
      { now: 763, base: 700 },
    ]).parts;
    expect(valueOf(mining?.pull ?? { status: "missing", reason: "not-published" })).toBe(-0.25);
  });

  it("leaves a residual unexplained where only rates are published", () => {
    const parts = [
      { weightPct: 42, growthPct: 9.5 },
      { weightPct: 23, growthPct: -4 },
      { weightPct: 35, growthPct: 3 },
    ];
    expect(valueOf(pullsFromWeights(parts, 4.2).residual)).toBeCloseTo(0.08, 9);
  });
});

describe("contribution share (贡献率)", () => {
  it("is positive for a part that falls with its whole, and is not clamped", () => {
    expect(contribution({ now: 50, base: 60 }, { now: 95, base: 100 })).toMatchObject({ value: 200 });
    expect(contribution({ now: 45, base: 40 }, { now: 95, base: 100 })).toMatchObject({ value: -100 });
  });

  it("is left out where the whole hardly changed", () => {
    const hardly = { now: 1003, base: 1000 };
    expect(contribution({ now: 55, base: 50 }, hardly, 0.5)).toEqual({ status: "missing", reason: "total-unchanged" });
    expect(contribution({ now: 53, base: 50 }, hardly)).toMatchObject({ value: 100 });
  });

  it("sees through the noise of decimals in a whole that stood still", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const whole = { now: 0.1 + 0.2, base: 0.3 };
    expect(contribution({ now: 0.2, base: 0.1 }, whole)).toEqual({ status: "missing", reason: "total-unchanged" });
  });
});
