import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tileLayout } from "./tile-layout.ts";
import { whereabouts } from "./whereabouts.ts";

const codesKnown = Object.keys(whereabouts).map(Number);
const squareOf = (layout: ReturnType<typeof tileLayout>) => (code: number) => {
  const { row, column } = layout.placeOf(code);
  return `${row},${column}`;
};

describe("the tile map's layout", () => {
  it("gives every region a square of its own, wherever the regions lie", () => {
    const someCodes = fc.uniqueArray(fc.oneof(fc.constantFrom(...codesKnown), fc.integer({ min: 1, max: 999999 })));
    fc.assert(
      fc.property(someCodes, (codes) => {
        const layout = tileLayout(codes);
        expect(new Set(codes.map(squareOf(layout))).size).toBe(codes.length);
      }),
    );
  });

  it("keeps west left of east and north above south", () => {
    const layout = tileLayout(codesKnown.filter((code) => code > 430500 && code < 430600));
    expect(layout.geographic).toBe(true);
    expect(layout.placeOf(430527).column).toBeLessThan(layout.placeOf(430582).column); // 绥宁 west of 邵东
    expect(layout.placeOf(430522).row).toBeLessThan(layout.placeOf(430529).row); // 新邵 north of 城步
  });

  it("keeps the order of codes where it does not know the places", () => {
    const layout = tileLayout([130901, 130902, 130903, 130921]);
    expect(layout.geographic).toBe(false);
    expect(layout.placeOf(130901)).toEqual({ row: 0, column: 0 });
  });
});
