import { describe, expect, it } from "vitest";
import type { Target } from "../../figures/index.ts";
import { checkEntries } from "./check-entries.ts";
import type { TargetEntry } from "./types.ts";

const growth: TargetEntry = {
  region: 430500,
  indicator: "industrial-value-added",
  month: 202612,
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: 8,
  tier: "assured",
  origin: "own",
};
const anEntry = (wish: Partial<TargetEntry>): TargetEntry => ({ ...growth, ...wish });

/** What is wrong, as "field code". */
const faults = (...wishes: Partial<TargetEntry>[]) =>
  checkEntries(wishes.map(anEntry)).map(({ field, code }) => `${field} ${code.replace("targets/", "")}`);

describe("targets as entered", () => {
  it("are taken in every kind there is", () => {
    expect(
      faults(
        {},
        { tier: "stretch", comparator: "strive", value: 9 },
        { indicator: "fixed-asset-investment", measure: "level", value: 1200.5 },
        { indicator: "new-units", measure: "level", value: 60 },
        { measure: "rank", comparator: "reach", value: 3 },
        { measure: "vs-parent", value: 1 },
        { indicator: "cpi", comparator: "at-most", value: 3, span: "month" },
        { comparator: "about", value: 8, tolerance: 0.3, origin: "claimed" },
        { indicator: "disposable-income", comparator: "in-step", value: null, reference: "gdp" },
        { indicator: "gdp", month: 202606, comparator: "as-assigned", value: null },
      ),
    ).toEqual([]);
  });

  it.each([
    ["a region that is none", { region: 430598 }, "region unknown-region"],
    ["an indicator that is none", { indicator: "happiness" }, "indicator unknown-indicator"],
    ["an industry that is none", { industry: "Z99" }, "industry unknown-industry"],
    ["an industry of what has none", { indicator: "gdp", industry: "C26" }, "industry not-by-industry"],
    ["the level of what only has growth", { measure: "level", value: 100 }, "measure measure-impossible"],
    ["a rank of the nation", { region: 0, measure: "rank", value: 1 }, "measure measure-impossible"],
    ["a rank of a zone", { region: 430591, measure: "rank", value: 1 }, "measure measure-impossible"],
    [
      "a change since the year's start of a flow",
      { indicator: "gdp", measure: "from-year-start" },
      "measure measure-impossible",
    ],
    ["growing regions of a county", { region: 430502, measure: "up-face", value: 60 }, "measure measure-impossible"],
    ["no number", { value: null }, "value value-missing"],
    ["a number where the superior's counts", { comparator: "as-assigned" }, "value value-surplus"],
    ["growth beyond sense", { value: 1001 }, "value value-beyond"],
    ["what is no number at all", { value: Number.NaN }, "value value-beyond"],
    ["half a rank", { measure: "rank", value: 2.5 }, "value value-not-whole"],
    ["rank nought", { measure: "rank", value: 0 }, "value value-beyond"],
    ["a rank beyond the peers", { measure: "rank", value: 15 }, "value rank-beyond"],
    ["half an enterprise", { indicator: "new-units", measure: "level", value: 60.5 }, "value value-not-whole"],
    ["a month that is none", { month: 202613 }, "month not-a-period"],
    ["a month of what is published by quarters", { indicator: "gdp", month: 202605 }, "month period-unfit"],
    ["a quarter that ends in May", { month: 202605, span: "quarter" }, "month period-unfit"],
    ["January of 1—2月", { month: 202601 }, "month period-unfit"],
    ["February alone of 1—2月", { month: 202602, span: "month" }, "month period-unfit"],
    ["同步 with nothing", { comparator: "in-step", value: null }, "reference reference-missing"],
    [
      "同步 with what is unknown",
      { comparator: "in-step", value: null, reference: "joy" },
      "reference reference-unknown",
    ],
    [
      "同步 with itself",
      { comparator: "in-step", value: null, reference: growth.indicator },
      "reference reference-circular",
    ],
    ["a reference that nobody asks for", { reference: "gdp" }, "reference reference-surplus"],
    ["a tolerance that nobody asks for", { tolerance: 0.5 }, "tolerance tolerance-surplus"],
    ["a negative tolerance", { comparator: "about", tolerance: -1 }, "tolerance tolerance-beyond"],
    [
      "只降不升 of a level",
      { indicator: "gdp", measure: "level", comparator: "only-falls", value: null },
      "comparator not-of-growth",
    ],
    ["the nation's superior", { region: 0, comparator: "as-assigned", value: null }, "comparator no-superior"],
    ["30 February", { effective: "2026-02-30" }, "effective not-a-day"],
  ] as const)("refuse %s", (_, wish, expected) => expect(faults(wish)).toEqual([expected]));

  it("tell every fault of every row, not only the first", () => {
    expect(faults({ indicator: "x", effective: "heute" }, { value: null, tolerance: 3, month: 202601 })).toEqual([
      "indicator unknown-indicator",
      "effective not-a-day",
      "month period-unfit",
      "value value-missing",
      "tolerance tolerance-surplus",
    ]);
  });

  it("are not said twice", () => {
    const found = checkEntries([anEntry({}), anEntry({ tier: "stretch" }), anEntry({ value: 9 })]);
    expect(found).toMatchObject([{ at: 2, code: "targets/twice", other: 0 }]);
  });
});

describe("同步", () => {
  const pace = (indicator: string, reference: string): Partial<TargetEntry> => ({
    indicator,
    reference,
    comparator: "in-step",
    value: null,
  });

  it("in a ring has nothing to be measured by, however long the ring", () => {
    const ring = [
      pace("gdp", "disposable-income"),
      pace("disposable-income", "retail-sales"),
      pace("retail-sales", "gdp"),
    ];
    expect(faults(...ring)).toHaveLength(3);
    expect(faults(...ring.slice(0, 2))).toEqual([]);
  });

  it("in a ring with what is held is refused as well; in another year it is no ring", () => {
    const held = { ...anEntry(pace("gdp", "disposable-income")), month: 202606 } as unknown as Target;
    const entry = anEntry(pace("disposable-income", "gdp"));
    expect(checkEntries([entry], [held]).map(({ code }) => code)).toEqual(["targets/reference-circular"]);
    expect(checkEntries([{ ...entry, month: 202712 }], [held])).toEqual([]);
  });
});
