import { describe, expect, it } from "vitest";
import { checkComposites, checkCuts } from "./checks.ts";
import { compositeLights } from "./composite-lights.ts";
import type { Composite } from "./types.ts";

const a = (code: string, name: string, ...of: string[]): Composite => ({
  code,
  name,
  components: of.map((each) => ({ of: each, weight: 1 })),
  cutsPct: [36.7, 50, 73.3, 85],
});
const codesOf = (composites: Composite[], above: Composite[] = []) => {
  const checked = checkComposites(composites, above);
  return checked.ok ? [] : checked.faults.map(({ code, message }) => `${code} ${message.zh}`);
};

describe("composites (综合指数)", () => {
  it("light the sum of the scores by weight, of indicators and of other composites", () => {
    const scores: Record<string, number> = { gdp: 3, "retail-sales": 5, exports: 1 };
    const whole = {
      ...a("whole", "综合", "composite:demand"),
      components: [
        { of: "composite:demand", weight: 1 },
        { of: "gdp", weight: 3 },
      ],
    };
    const lit = compositeLights(
      [whole, a("demand", "需求", "retail-sales", "exports")],
      (code) => scores[code] ?? null,
    );
    expect(lit.get("demand")).toMatchObject({ percent: 60, name: "绿灯" });
    expect(lit.get("whole")).toMatchObject({ percent: 60, score: 3 });
  });

  it("leave out what has no light, and say nothing once less than half is left", () => {
    const three = a("three", "三项", "gdp", "retail-sales", "exports");
    const of = (scores: Record<string, number>) =>
      compositeLights([three], (code) => scores[code] ?? null).get("three");
    expect(of({ gdp: 3, exports: 5 })?.percent).toBe(80);
    expect(of({ gdp: 3 })).toBeNull();
  });

  it("are refused in a circle, which is named by its way round, once", () => {
    const circle = [a("x", "甲", "composite:y"), a("y", "乙", "gdp", "composite:z"), a("z", "丙", "composite:x")];
    expect(codesOf(circle)).toEqual(["monitor/composite-circle 综合指数互相引用成环：甲→乙→丙→甲"]);
    expect(codesOf([a("x", "甲", "composite:x")])[0]).toContain("甲→甲");
    expect(codesOf([a("x", "甲", "composite:up")], [a("up", "省", "composite:x")])[0]).toContain("甲→省→甲");
  });

  it("are refused with unknown parts, two of one code and cuts that do not rise, all at once", () => {
    const bad = { ...a("x", "甲", "nothing", "composite:none"), cutsPct: [50, 50, 73, 85] as Composite["cutsPct"] };
    expect(codesOf([bad, a("x", "乙", "gdp")]).map((text) => text.split(" ")[0])).toEqual([
      "monitor/composite-twice",
      "monitor/composite-unknown-part",
      "monitor/composite-unknown-part",
      "monitor/cuts-not-ascending",
    ]);
    expect(codesOf([a("x", "甲", "gdp", "composite:y"), a("y", "乙", "exports")])).toEqual([]);
  });

  it("cuts that are alike or fall are refused", () => {
    expect(checkCuts([0, 3, 7, 11])).toEqual([]);
    expect(checkCuts([0, 3, 3, 11])).toHaveLength(1);
  });
});
