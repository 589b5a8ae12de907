import { describe, expect, it } from "vitest";
import { type Indicator, indicator, type RegionCode } from "../catalogue/index.ts";
import { judgeFigure } from "./reading.ts";
import { targetText, type Wordable } from "./wording.ts";
import { targetTextEn } from "./wording-english.ts";

const ofCode = (code: string): Indicator => {
  const found = indicator(code);
  if (!found) throw new Error(code);
  return found;
};
const gdp = ofCode("gdp");
const intensity = { ...gdp, good: "down" as const, kind: "index" as const };
const target = (more: Partial<Wordable>): Wordable => ({
  region: 430500 as RegionCode,
  measure: "yoy",
  comparator: "at-least",
  value: 8,
  unit: "%",
  reference: "",
  ...more,
});

describe("a target in words", () => {
  it.each([
    [target({}), "增长8%以上", "growth of 8% or more"],
    [target({ comparator: "about", value: 5.5 }), "增长5.5%左右", "growth of about 5.5%"],
    [target({ comparator: "at-most", value: 3 }), "增幅控制在3%以内", "growth of 3% at most"],
    [target({ comparator: "strive", value: 10 }), "力争增长10%", "strive for growth of 10%"],
    [target({ measure: "level", value: 120, unit: "亿元" }), "120亿元以上", "12.0 billion yuan or more"],
    [target({ measure: "level", value: 120, unit: "亿元", comparator: "reach" }), "达到120亿元", "12.0 billion yuan"],
    [
      target({ measure: "rank", value: 3, unit: "位", comparator: "strive" }),
      "力争进入前3位",
      "strive to be among the first 3",
    ],
    [
      target({ measure: "vs-parent", value: 1, unit: "百分点" }),
      "高于全省1个百分点以上",
      "1 percentage points or more above the region above",
    ],
    [target({ measure: "vs-parent", value: 0, unit: "百分点" }), "不低于全省", "no lower than the region above"],
    [
      target({ comparator: "in-step", value: null, reference: "gdp" }),
      "与地区生产总值同步",
      `in step with ${gdp.english}`,
    ],
    [target({ comparator: "as-assigned", value: null }), "完成上级下达任务", "as the superior assigned"],
    [target({ comparator: "only-falls", value: null }), "只降不升", "no rise"],
  ])("%o", (each, zh, en) => expect([targetText(each, gdp), targetTextEn(each, gdp)]).toEqual([zh, en]));

  it("counts a decline downwards where a decline is good, and bounds it where it is not", () => {
    const decline = target({ value: -3 });
    expect([targetText(decline, intensity), targetTextEn(decline, intensity)]).toEqual([
      "下降3%以上",
      "a decline of 3% or more",
    ]);
    expect(targetText(decline, gdp)).toBe("降幅控制在3%以内");
  });

  it("of prices speaks of their rise", () => {
    expect(targetText(target({ comparator: "at-most", value: 3 }), ofCode("cpi"))).toBe("涨幅控制在3%以内");
  });
});

describe("a figure against a target", () => {
  const growth = { measure: "yoy" as const, comparator: "at-least" as const, value: 8, tolerance: null };

  it("is judged as it is published and keeps how far it really is", () => {
    const { met, margin } = judgeFigure(growth, gdp, 7.96);
    expect([met, margin?.toFixed(2)]).toEqual([true, "-0.04"]);
    expect(judgeFigure(growth, gdp, 7.94).met).toBe(false);
  });

  it("of growth is no failure for doing better than 左右", () => {
    expect(judgeFigure({ ...growth, comparator: "about" }, gdp, 12).met).toBe(true);
    expect(judgeFigure({ ...growth, comparator: "about" }, ofCode("cpi"), 12).met).toBe(false);
  });

  it("of a promised decline is the better the further it falls", () => {
    const decline = { ...growth, value: -3 };
    expect(judgeFigure(decline, intensity, -3.2)).toMatchObject({ met: true });
    expect(judgeFigure(decline, intensity, -2.4).margin).toBeCloseTo(-0.6, 9);
    expect(judgeFigure(decline, gdp, -2.4).met).toBe(true);
  });

  it("of a place is met by a better one", () => {
    const place = { ...growth, measure: "rank" as const, value: 3 };
    expect(judgeFigure(place, gdp, 2)).toEqual({ met: true, margin: 1 });
    expect(judgeFigure({ ...place, comparator: "at-most" }, gdp, 5).met).toBe(false);
  });

  it("without a number is not judged until one is known", () => {
    const assigned = { ...growth, comparator: "as-assigned" as const, value: null };
    expect(judgeFigure(assigned, gdp, 9)).toEqual({ met: null, margin: null });
  });
});
