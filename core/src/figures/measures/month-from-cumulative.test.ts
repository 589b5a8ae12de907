import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOf } from "./measured.ts";
import { monthGrowthFromCumulative, monthGrowthFromRates } from "./month-from-cumulative.ts";
import { yearOnYear } from "./year-on-year.ts";

const amount = fc.integer({ min: 1, max: 100_000 });
const growthOf = (now: number, base: number): number => valueOf(yearOnYear({ now, base })) ?? Number.NaN;

describe("a month from cumulative figures (当月)", () => {
  it("is the month that was added, by levels and by rates alike", () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (earlier, earlierBase, month, monthBase) => {
        const [level, base] = [earlier + month, earlierBase + monthBase];
        const [growthPct, growthBefore] = [growthOf(level, base), growthOf(earlier, earlierBase)];
        const expected = growthOf(month, monthBase);
        const close = (got: number | null) =>
          Math.abs((got ?? Number.NaN) - expected) <= 1e-6 * (100 + Math.abs(expected)) * (base / monthBase);
        const derived = monthGrowthFromCumulative({ level, growthPct }, { level: earlier, growthPct: growthBefore });
        expect(valueOf(derived.month)).toBe(month);
        expect(close(valueOf(derived.growth))).toBe(true);
        expect(close(valueOf(monthGrowthFromRates(growthPct, growthBefore, (100 * earlierBase) / base)))).toBe(true);
      }),
    );
  });

  it("says what is missing: the level before, or its growth", () => {
    const march = { level: 330, growthPct: 10 };
    expect(monthGrowthFromCumulative(march, { level: null, growthPct: 5 }).month.status).toBe("missing");
    const derived = monthGrowthFromCumulative(march, { level: 210, growthPct: null });
    expect([derived.month.status, derived.growth.status]).toEqual(["ok", "missing"]);
  });
});
