import { describe, expect, it } from "vitest";
import { form } from "../collect/index.ts";
import type { Month } from "../period/index.ts";
import { Fold } from "./fold.ts";
import { layoutOf } from "./layout.ts";
import { makeTree, type RegionTree, treeOf } from "./region-tree.ts";
import { rowColumns } from "./report-row.ts";
import { sizeCount, trades } from "./trades.ts";

/** A city 1 with the counties 11 and 12, which no catalogue knows. */
const tree = makeTree([
  { code: 11, parent: 1, ranked: true },
  { code: 12, parent: 1, ranked: true },
  { code: 1, parent: null, ranked: false },
]);
const layout = layoutOf(form("output"));
const columns = rowColumns(layout, 202503 as Month);

/** A report of division 26 by column; what is not said is empty. */
const report = (values: Readonly<Record<string, number>>) => {
  const all: Readonly<Record<string, number>> = { region: 11, industry: 26, size: 3, ...values };
  return Float64Array.from(columns, (column) => all[column ?? ""] ?? Number.NaN);
};

/** Sums of every cell that is not empty, by region, industry and size. */
function sumsOf(reports: readonly Float64Array[], of: RegionTree = tree) {
  const fold = new Fold(of, layout);
  for (const row of reports) fold.add(row);
  const cells = fold.finish();
  return (region: number, industry = 0, size = 0) => {
    const place = cells.placeIfAny(of.codes.indexOf(region), trades.indexOf(industry), size);
    const sum = (name: string) => (place < 0 ? null : (cells.sums[place + layout.columns.indexOf(name)] ?? null));
    return { count: cells.count, sum, all: (...names: string[]) => names.map(sum) };
  };
}

describe("the fold of a month's reports", () => {
  it("sums a report into its division and size, and into all above them", () => {
    const at = sumsOf([report({ output: 110, output_base: 100 })]);
    expect(at(1).count).toBe(2 * 3 * 2);
    for (const cell of [at(11, 26, 3), at(11, 103, 3), at(11, 0, 0), at(1, 26, 0), at(1, 0, 0)])
      expect(cell.all("n", "panel", "cur", "base", "up", "tot")).toEqual([1, 1, 110, 100, 1, 110]);
    expect(at(12).sum("n")).toBeNull();
    expect(at(1, 102).sum("n")).toBeNull();
  });

  it("keeps out of the panel who has no value of last year, but not out of the total", () => {
    const at = sumsOf([report({ output: 110, output_base: 100 }), report({ region: 12, output: 50 })]);
    expect(at(1).all("n", "panel", "cur", "base", "tot")).toEqual([2, 1, 110, 100, 160]);
  });

  it("counts who makes more, less and nothing", () => {
    const at = sumsOf([
      report({ output: 110, output_base: 100 }),
      report({ output: 90, output_base: 100 }),
      report({ output: 0, output_base: 100 }),
      report({ output: 0, output_base: 0, previous: 5 }),
      report({ output: 0, output_base: 0 }),
      report({ output: 100, output_base: 100 }),
      report({ output: 5, output_base: 0 }),
    ]);
    expect(at(1).all("panel", "up", "fall", "halted")).toEqual([7, 1, 1, 2]);
  });

  it("splits last year's value into what was filed here then and what came since", () => {
    const at = sumsOf([
      report({ output: 110, output_base: 100, filed: 98 }),
      report({ output: 55, output_base: 50 }),
      report({ output: 22, output_base: 20, filed: 20, was_region: 12, was_industry: 26, was_size: 3 }),
    ]);
    expect(at(11).all("base", "filed", "joined")).toEqual([170, 98, 70]);
    expect(at(1).all("base", "filed", "joined")).toEqual([170, 118, 50]);
  });

  it("follows a move between trades and sizes only where both places are inside", () => {
    const at = sumsOf([
      report({ output: 22, output_base: 20, filed: 19, was_region: 11, was_industry: 6, was_size: 2 }),
    ]);
    expect(at(11, 26, 3).all("filed", "joined")).toEqual([0, 20]);
    expect(at(11, 103, 0).all("filed", "joined")).toEqual([0, 20]);
    expect(at(11, 0, 3).all("filed", "joined")).toEqual([0, 20]);
    expect(at(11, 0, 0).all("filed", "joined")).toEqual([19, 0]);
  });

  it("takes in February the months of January and February for the month", () => {
    const february = rowColumns(layout, 202502 as Month);
    expect(february.slice(7, 13)).toEqual([
      "output_ytd",
      "output_ytd_base",
      "output_ytd",
      "output_ytd_base",
      "filed_ytd",
      "filed_ytd",
    ]);
    expect(columns.slice(7, 13)).toEqual([
      "output",
      "output_base",
      "output_ytd",
      "output_ytd_base",
      "filed",
      "filed_ytd",
    ]);
  });

  it("leaves the month's sums empty for a form without a month column, and the year's for one without that", () => {
    expect(rowColumns(layoutOf(form("finance")), 202502 as Month).slice(7, 13)).toEqual([
      null,
      null,
      "revenue_ytd",
      "revenue_ytd_base",
      null,
      "filed_ytd",
    ]);
    expect(rowColumns(layoutOf(form("labour")), 202503 as Month).slice(7, 13)).toEqual([
      "staff",
      "staff_base",
      null,
      null,
      "filed",
      null,
    ]);
  });

  it("takes away with sign -1 what it added", () => {
    const fold = new Fold(tree, layout);
    const row = report({ output: 110, output_base: 100, filed: 90, was_region: 12, was_industry: 26, was_size: 3 });
    fold.add(row);
    fold.add(row, -1);
    const { sums } = fold.finish();
    expect(sums.every((sum) => sum === 0)).toBe(true);
    expect(fold.reports).toBe(0);
  });

  it("refuses a place that is in no tree", () => {
    const fold = new Fold(tree, layout);
    expect(() => fold.add(report({ region: 13 }))).toThrow(RangeError);
    expect(() => fold.add(report({ industry: 5 }))).toThrow(RangeError);
    expect(() => fold.add(report({ size: 0 }))).toThrow(RangeError);
  });
});

describe("the tree of a close", () => {
  it("holds a city's counties and zones, with the counties as sisters", () => {
    const { codes, parents, sisters, depth } = treeOf(430500);
    expect([codes[0], parents[0], depth]).toEqual([430500, -1, 2]);
    expect(codes).toContain(430591);
    expect(sisters.map((family) => family.map((number) => codes[number]))).toEqual([
      codes.filter((code) => code % 100 > 1 && code % 100 < 91).sort((a, b) => a - b),
    ]);
  });

  it("puts every region of the country after the one it is part of", () => {
    const { codes, parents } = treeOf(0);
    expect(parents.every((parent, number) => parent < number)).toBe(true);
    expect(codes).not.toContain(430091);
    expect(codes.length * trades.length * sizeCount).toBeGreaterThan(720_000);
  });

  it("has one root and no rings", () => {
    expect(() =>
      makeTree([
        { code: 1, parent: 2, ranked: true },
        { code: 2, parent: 1, ranked: true },
      ]),
    ).toThrow();
  });
});
