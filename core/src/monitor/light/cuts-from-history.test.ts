import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month, month, monthsBetween } from "../../period/index.ts";
import { cutsFromHistory, type History } from "./cuts-from-history.ts";
import { light } from "./light.ts";

const monthly = (from: number, to: number, value: (at: number) => number) =>
  monthsBetween(month(from, 1), month(to, 12)).map((at, i) => ({ month: at, value: value(i) }));
const history = (own: History["own"], pooled: History["pooled"] = []): History => ({ own, pooled, places: 12 });
/** 0 to 9 over and over: a tenth of the values each. */
const even = (i: number) => (i * 7) % 10;

describe("cuts of a year, from the years before", () => {
  it("are the percentiles 10, 30, 70 and 90 of five years or more", () => {
    const proposed = cutsFromHistory(history(monthly(2015, 2019, even)), null, 1);
    expect(proposed?.cuts.map(Math.round)).toEqual([1, 3, 6, 8]);
    expect(proposed?.how).toContain("2015—2019年60期扣除趋势");
  });

  it("stand where the trend has come to, not where it came from", () => {
    const falling = cutsFromHistory(history(monthly(2013, 2019, (i) => 20 - i / 6 + (even(i) - 4.5) / 10)), null, 1);
    const last = 20 - 83 / 6;
    expect(light(last, falling?.cuts ?? [0, 0, 0, 0]).name).toBe("绿灯");
    expect(falling?.cuts[3]).toBeLessThan(last + 1);
  });

  it("say so where there are fewer than five years, where the places below stand in, and are none where nothing is known", () => {
    expect(cutsFromHistory(history(monthly(2018, 2019, even)), null, 1)?.how).toContain("不足五年");
    const counties = monthly(2019, 2019, even).flatMap((each) => [each, { ...each, value: each.value + 1 }]);
    const pooled = cutsFromHistory(history([], counties), null, 1);
    expect(pooled?.how).toContain("本级历史不足，取2019年所辖12个地区");
    expect(cutsFromHistory(history(monthly(2019, 2019, even).slice(0, 3)), null, 1)).toBeNull();
  });

  it("are none of a handful of points, nor of many places in a month or two", () => {
    const quarters = [201903, 201906, 201909, 201912, 202003, 202006].map((at, i) => ({
      month: at as Month,
      value: 6 + i,
    }));
    expect(cutsFromHistory(history(quarters), null, 1)).toBeNull();
    const places = Array.from({ length: 40 }, (_, i) => ({ month: (201902 + (i % 2)) as Month, value: i }));
    expect(cutsFromHistory(history([], places), null, 1)).toBeNull();
  });

  it("move so that green holds the year's target, and a ceiling only lifts green's upper end", () => {
    const own = history(monthly(2015, 2019, even));
    const plain = cutsFromHistory(own, null, 1)?.cuts ?? [0, 0, 0, 0];
    const floor = cutsFromHistory(own, { value: 9, isCeiling: false }, 1);
    expect(light(9, floor?.cuts ?? plain).name).toBe("绿灯");
    expect(floor?.cuts[0]).toBeGreaterThan(plain[0]);
    const ceiling = cutsFromHistory(own, { value: 9, isCeiling: true }, 1);
    expect(ceiling?.cuts.slice(0, 2)).toEqual(plain.slice(0, 2));
    expect(light(9, ceiling?.cuts ?? plain).name).toBe("绿灯");
    expect(light(9.1, ceiling?.cuts ?? plain).name).toBe("黄灯");
  });

  it("rise one by one and hold the target in green, whatever the history", () => {
    const values = fc.array(fc.double({ min: -80, max: 300, noNaN: true }), { minLength: 8, maxLength: 90 });
    const target = fc.option(
      fc.record({ value: fc.double({ min: -30, max: 60, noNaN: true }), isCeiling: fc.boolean() }),
    );
    fc.assert(
      fc.property(values, target, fc.integer({ min: 0, max: 2 }), (all, goal, decimals) => {
        const own = all.map((value, i) => ({ month: addMonths(201501 as Month, i), value }));
        const proposed = cutsFromHistory(history(own), goal, decimals);
        if (!proposed) return;
        const { cuts } = proposed;
        for (let i = 1; i < 4; i++) expect(cuts[i]).toBeGreaterThan(cuts[i - 1] ?? Number.POSITIVE_INFINITY);
        if (goal) expect(light(Math.round(goal.value * 10 ** decimals) / 10 ** decimals, cuts).score).toBe(3);
      }),
    );
  });

  it("come apart where growth never moved", () => {
    expect(cutsFromHistory(history(monthly(2015, 2019, () => 5)), null, 1)?.cuts).toEqual([5, 5.1, 5.2, 5.3]);
  });
});
