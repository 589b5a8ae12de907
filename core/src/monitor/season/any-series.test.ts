import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicator } from "../../catalogue/index.ts";
import { adjust } from "./adjust.ts";
import { boundsOf } from "./bounds.ts";
import { cumulativeAhead } from "./cumulative.ts";
import { foresee, whyUnforeseen } from "./forecast.ts";
import { odds } from "./odds.ts";
import { highEnd, lowEnd, type Outlook, outlookOfSum } from "./outlook.ts";
import { known, type Season, type Series } from "./periods.ts";

/** Series as files hold them and as nobody expects them: constant, repeating, zeros, tiny, huge, with gaps, of one point. */
const seasons = fc.constantFrom<Season>(12, 11, 4);
const sizes = fc.constantFrom(1e-6, 0.1, 1, 100, 1e9, 1e15);
const bodies = fc.oneof(
  fc
    .tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 1, max: 60 }))
    .map(([value, n]) => new Array<number>(n).fill(value)),
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 6 }))
    .map(([year, times]) => Array.from({ length: times }, () => year).flat()),
  fc.array(fc.constantFrom(0, 0, 0, 1, 7), { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ min: 0, max: 1e-3, noNaN: true }), { minLength: 1, maxLength: 60 }),
);
const series = (kinds: Series["kind"][]) =>
  fc
    .record({
      season: seasons,
      kind: fc.constantFrom(...kinds),
      body: bodies,
      size: sizes,
      gaps: fc.array(fc.nat(59), { maxLength: 20 }),
      isGrowth: fc.boolean(),
    })
    .map(({ season, kind, body, size, gaps, isGrowth }): Series => {
      const values = Float64Array.from(body, (value) => value * size);
      for (const gap of gaps) if (gap > 0 && gap < values.length - 1) values[gap] = Number.NaN;
      return { season, kind, first: 2015 * season, values, isGrowth };
    });

const horizon = 12;
const each = (h: number) => new Float64Array(horizon).fill(0).with(h, 1);

function expectSound(outlook: Outlook) {
  const [low, middle, high] = [lowEnd(outlook), outlook.middle, highEnd(outlook)];
  expect([low, middle, high].every(Number.isFinite)).toBe(true);
  const noise = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  expect(low).toBeLessThanOrEqual(middle + noise);
  expect(middle).toBeLessThanOrEqual(high + noise);
  for (const from of [low, middle, high, 0, -100]) {
    const chance = odds(outlook, { from, to: Number.POSITIVE_INFINITY });
    expect(chance).toBeGreaterThanOrEqual(3);
    expect(chance).toBeLessThanOrEqual(97);
  }
}

describe("any series", () => {
  it("is foreseen with finite numbers and a band around them, or it is said why not", () => {
    fc.assert(
      fc.property(series(["level", "rate", "derived"]), (any) => {
        const found = foresee(any, horizon);
        if (found === null) {
          expect(whyUnforeseen(any)).toBe(any.values.length < 8 ? "too-short" : "with-gaps");
          return;
        }
        for (const h of [0, 5, 11]) expectSound(outlookOfSum(found, each(h)));
        expectSound(outlookOfSum(found, new Float64Array(horizon).fill(1)));
        expect(found.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 150 },
    );
  });

  it("of cumulative growth is foreseen with finite numbers", () => {
    fc.assert(
      fc.property(series(["rate"]), (any) => {
        for (const outlook of cumulativeAhead(any, 6) ?? []) expectSound(outlook);
      }),
      { numRuns: 80 },
    );
  });

  it("is adjusted with finite numbers wherever it has a value, or not at all", () => {
    fc.assert(
      fc.property(series(["level"]), (any) => {
        const found = adjust(any);
        if (!found) return;
        expect(found.adjusted.filter(Number.isFinite)).toHaveLength(known(any));
      }),
      { numRuns: 80 },
    );
  });
});

describe("what a number can be", () => {
  const boundsAt = (code: string, measure: "level" | "yoy" | "rank") => {
    const of = indicator(code);
    if (!of) throw new Error(code);
    return boundsOf(measure, of);
  };

  it("is bounded by its kind: amounts from 0, shares to 100, growth from −100; not a profit, nor what is left of a trade", () => {
    expect(boundsAt("retail-sales", "level").least).toBe(0);
    expect(boundsAt("urbanisation", "level")).toEqual({ least: 0, most: 100 });
    expect(boundsAt("cpi", "level").least).toBe(0);
    expect(boundsAt("retail-sales", "yoy").least).toBe(-100);
    expect(boundsAt("retail-sales", "rank").least).toBe(1);
    expect(boundsAt("profit", "level").least).toBe(Number.NEGATIVE_INFINITY);
    expect(boundsAt("profit", "yoy").least).toBe(Number.NEGATIVE_INFINITY);
    expect(boundsAt("trade-balance", "level").least).toBe(Number.NEGATIVE_INFINITY);
  });

  it("holds for a flow with months of nothing that falls steeply: neither a month nor the year goes below zero", () => {
    const values = Float64Array.from({ length: 36 }, (_, t) => (t % 12 === 3 ? 0 : Math.max(0, 360 - 10 * t)));
    const falling: Series = {
      season: 12,
      first: 2020 * 12,
      kind: "level",
      values,
      bounds: { least: 0, most: Infinity },
    };
    const found = foresee(falling, horizon);
    if (!found) throw new Error("too short");
    for (let h = 0; h < horizon; h++) {
      const outlook = outlookOfSum(found, each(h));
      expect(outlook.middle).toBeGreaterThanOrEqual(0);
      expect(lowEnd(outlook)).toBeGreaterThanOrEqual(0);
    }
    expect(lowEnd(outlookOfSum(found, new Float64Array(horizon).fill(1)))).toBeGreaterThanOrEqual(0);
  });
});

describe("what a forecast is joined from", () => {
  it("leans on last year's value where each year repeats the one before, and on the last one where a balance only wanders", () => {
    const year = [5, 9, 2, 7, 1, 8, 3, 6, 4, 9, 2, 8];
    const repeating: Series = {
      season: 12,
      first: 2020 * 12,
      kind: "level",
      values: Float64Array.from({ length: 48 }, (_, t) => year[t % 12] ?? 0),
    };
    const found = foresee(repeating, 12);
    found?.location.forEach((value, h) => {
      expect(found.isLog ? Math.exp(value) : value).toBeCloseTo(year[h] ?? 0, 3);
    });
  });

  it("lets growth swing back a year after it fell out of line", () => {
    const values = Float64Array.from(
      { length: 36 },
      (_, t) => 8 + 0.3 * Math.sin(2 * t) - (t === 26 || t === 27 ? 30 : 0),
    );
    const rate: Series = { season: 12, first: 2018 * 12, kind: "rate", values };
    const [plain, ofGrowth] = [foresee(rate, 12), foresee({ ...rate, isGrowth: true }, 12)];
    expect(ofGrowth?.hasBaseEffect).toBe(true);
    expect((ofGrowth?.location[2] ?? 0) - (plain?.location[2] ?? 0)).toBeGreaterThan(10);
    expect((ofGrowth?.location[5] ?? 0) - (plain?.location[5] ?? 0)).toBe(0);
  });
});
