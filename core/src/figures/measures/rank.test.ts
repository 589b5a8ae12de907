import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTied, ranks } from "./rank.ts";

const counties = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { nil: null }), { maxLength: 20 });

describe("rank (位次)", () => {
  it("is one more than the number strictly better", () => {
    fc.assert(
      fc.property(counties, fc.constantFrom("high" as const, "low" as const), (values, best) => {
        const all = ranks(values, { best, decimals: null });
        values.forEach((value, at) => {
          const better = values.filter(
            (other) => other !== null && value !== null && (best === "high" ? other > value : other < value),
          );
          expect(all[at]).toBe(value === null ? null : better.length + 1);
        });
      }),
    );
  });

  it("goes by the published figure, so that 8.14 and 8.06 share the first place", () => {
    const all = ranks([8.14, 8.06, 5], { best: "high", decimals: 1 });
    expect(all).toEqual([1, 1, 3]);
    expect([isTied(1, all), isTied(3, all)]).toEqual([true, false]);
  });

  it("does not tell rising from falling within a zero", () => {
    expect(ranks([0.04, -0.04], { best: "high", decimals: 1 })).toEqual([1, 1]);
  });
});
