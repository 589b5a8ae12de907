import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../catalogue/index.ts";
import { commonShocks, matterSentence, mattersOf, type Tellable } from "./index.ts";

const [city, one, two, three, four] = [430500, 430502, 430503, 430511, 430522] as RegionCode[];
const warning = (own: Partial<Tellable> & { name?: string }) => ({
  region: one as RegionCode,
  subject: "industrial-value-added",
  severity: 2,
  month: 202503,
  isDismissed: false,
  isEasing: false,
  kinds: ["turns-negative"] as Tellable["kinds"],
  ...own,
});
const below = [one, two, three, four] as RegionCode[];

describe("matters", () => {
  it("are one per region and indicator, the gravest leading", () => {
    const all = [
      warning({ name: "yellow" }),
      warning({ name: "red", severity: 4 }),
      warning({ name: "other subject", subject: "retail" }),
      warning({ name: "other place", region: two as RegionCode }),
    ];
    expect(mattersOf(all).map((matter) => matter.map(({ name }) => name))).toEqual([
      ["red", "yellow"],
      ["other subject"],
      ["other place"],
    ]);
  });

  it("are led by what holds, not by a graver one that is about to be over; what was set aside stands apart", () => {
    const all = [
      warning({ name: "easing", severity: 4, isEasing: true }),
      warning({ name: "holds" }),
      warning({ name: "dismissed", severity: 4, isDismissed: true }),
    ];
    expect(mattersOf(all).map((matter) => matter.map(({ name }) => name))).toEqual([
      ["holds", "easing"],
      ["dismissed"],
    ]);
  });

  it("are told in one sentence, nothing twice", () => {
    expect(
      matterSentence("双清区工业下降2.0%，由正转负。", ["低于全市5个百分点", "由正转负", "低于全市5个百分点"]),
    ).toBe("双清区工业下降2.0%，由正转负；低于全市5个百分点。");
  });
});

describe("a common shock", () => {
  const falling = (...regions: (RegionCode | undefined)[]) =>
    regions.map((region) => warning({ region: region as RegionCode }));

  it("is where at least half of the places, and three of them, fall together", () => {
    expect(commonShocks(falling(one, two, three), below)).toMatchObject([{ places: [{ region: one }, {}, {}] }]);
    expect(commonShocks(falling(one, two), below)).toEqual([]);
    expect(commonShocks(falling(one, one, one), below)).toEqual([]);
    expect(commonShocks(falling(city, one, two), below)).toEqual([]);
  });

  it("leaves with the places what tells who stands worse than the others, and what is to be verified", () => {
    const all = below.map((region) => warning({ region, kinds: ["rank-last"] }));
    expect(commonShocks(all, below)).toEqual([]);
    expect(
      commonShocks(
        below.map((region) => warning({ region, kinds: ["missing"] })),
        below,
      ),
    ).toEqual([]);
  });
});
