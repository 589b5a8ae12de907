import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { form } from "../collect/index.ts";
import { ranks, roundHalfUp, valueOf, yearOnYear } from "../figures/index.ts";
import { CellTable } from "./cell-table.ts";
import { layoutOf } from "./layout.ts";
import { growthTenths, rankCells } from "./rank-cells.ts";
import { makeTree } from "./region-tree.ts";

const { columns } = layoutOf(form("output"));
const amounts = fc.record({ cur: fc.integer({ min: -500, max: 3000 }), base: fc.integer({ min: -2, max: 2000 }) });

describe("ranks of a close", () => {
  it("are those of the measure, growth as printed, ties sharing a rank", () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 20 }), (sisters) => {
        const codes = sisters.map((_, at) => at + 1);
        const tree = makeTree([
          { code: 0, parent: null, ranked: false },
          ...codes.map((code) => ({ code, parent: 0, ranked: true })),
        ]);
        const cells = new CellTable(tree.codes.length, columns.length);
        const places = sisters.map(({ cur, base }, at) => {
          const place = cells.place(tree.codes.indexOf(at + 1), 0, 0);
          cells.sums[place + columns.indexOf("cur")] = cur;
          cells.sums[place + columns.indexOf("base")] = base;
          return place;
        });
        const growths = sisters.map(({ cur, base }) => valueOf(yearOnYear({ now: cur, base })));
        const ranked = rankCells(cells, tree);
        const found = places.map((place) => ranked.month(place / columns.length));
        expect(found.map((rank) => (Number.isNaN(rank) ? null : rank))).toEqual(
          ranks(growths, { best: "high", decimals: 1 }),
        );
      }),
    );
  });

  it("round growth exactly as it is printed, halves away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (cur, base) => {
        const growth = valueOf(yearOnYear({ now: cur, base })) ?? Number.NaN;
        expect(growthTenths(cur, base) / 10).toBeCloseTo(roundHalfUp(growth, 1), 9);
      }),
    );
    expect([growthTenths(2001, 2000), growthTenths(1999, 2000), growthTenths(1, 0)]).toEqual([1, -1, Number.NaN]);
  });
});
