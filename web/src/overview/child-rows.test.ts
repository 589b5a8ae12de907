import { describe, expect, it } from "vitest";
import { aFigure, aMissing } from "../testing/figures.ts";
import { aHeadline, anOverview } from "../testing/overview.ts";
import { childRows, orderingOf } from "./child-rows.ts";

/** Levels 48.57, 36.12 and 178.55, no growth; places as published or none. */
const withoutGrowth = (places: readonly (number | null)[]) => {
  const levels = [48.57, 36.12, 178.55];
  const children = aHeadline().children.map((child, index) => ({
    ...child,
    level: aFigure({ value: levels[index] ?? null, unit: "亿元", decimals: 2 }),
    yoy: aMissing("not-comparable"),
    rank: places[index] ? aFigure({ value: places[index], unit: "位", decimals: 0 }) : aMissing("not-comparable"),
  }));
  return aHeadline({ children });
};
const namesOf = (headline: ReturnType<typeof aHeadline>) =>
  childRows(anOverview({ headlines: [headline] }), headline).map(({ shortName }) => shortName);

describe("the regions below, in order", () => {
  it("stand by growth where any is known", () => {
    expect(orderingOf(aHeadline())).toBe("growth");
    expect(namesOf(aHeadline())).toEqual(["邵东", "双清", "新邵"]);
  });

  it("stand by their published places where growth is withheld, those without a place last", () => {
    expect(orderingOf(withoutGrowth([2, null, 11]))).toBe("rank");
    expect(namesOf(withoutGrowth([2, null, 11]))).toEqual(["双清", "邵东", "新邵"]);
  });

  it("stand by the level where nothing else is known, and are drawn by it", () => {
    const headline = withoutGrowth([null, null, null]);
    expect(orderingOf(headline)).toBe("level");
    expect(namesOf(headline)).toEqual(["邵东", "双清", "新邵"]);
    expect(childRows(anOverview({ headlines: [headline] }), headline)[0]?.figure.value).toBe(178.55);
  });
});
