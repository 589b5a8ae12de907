import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededOfParts, splitLevel, type TimePart } from "./split.ts";

const bases = [200, 250, 260, 290];
const part = (base: number, assigned: number | null = null, actual: number | null = null): TimePart => ({
  base,
  assigned,
  actual,
});

describe("what the parts of a year must reach", () => {
  it("leaves to the last quarter what front-loaded ones do not bring (domain/targets.md 3.2)", () => {
    const needed = neededOfParts(
      bases.map((base, i) => part(base, [10, 8, 7, null][i])),
      8,
    );
    expect(needed.slice(0, 3)).toEqual([10, 8, 7]);
    expect(needed[3]).toBeCloseTo(7.52, 2);
  });

  it("asks nothing of what is over, and shares the rest alike", () => {
    const needed = neededOfParts([part(300, null, 5), part(300), part(300), part(300)], 8);
    expect(needed[0]).toBeNull();
    for (const growth of needed.slice(1)) expect(growth).toBeCloseTo(9, 10);
  });

  it("comes to the whole's growth when followed", () => {
    const growth = fc.double({ min: -20, max: 30, noNaN: true });
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.option(growth), fc.option(growth)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, growth, (list, whole) => {
        const asked = list.map(([base, assigned, actual]) => part(base, assigned, actual));
        fc.pre(asked.some(({ actual, assigned }) => actual === null && assigned === null));
        const needed = neededOfParts(asked, whole);
        const total = asked.reduce((sum, { base }) => sum + base, 0);
        const reached = asked.reduce((sum, { base, actual }, i) => sum + base * (actual ?? needed[i] ?? 0), 0);
        expect(reached / total).toBeCloseTo(whole, 6);
      }),
    );
  });
});

describe("an amount by weights", () => {
  it("keeps what is counted in whole ones whole", () => {
    expect(splitLevel(25, [40, 33, 18, 9], true)).toEqual([10, 8, 5, 2]);
    expect(splitLevel(25, [40, 33, 18, 9], false)).toEqual([10, 8.25, 4.5, 2.25]);
  });
});
