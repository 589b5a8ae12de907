import { describe, expect, it } from "vitest";
import { aListedRule, aRuleWords } from "../../testing/warnings.ts";
import { pathOf, unplaced } from "./faults.tsx";
import { pickedOf, unitOfWords, wordsOf } from "./figure-words.ts";
import { numberOf } from "./number-field.tsx";
import { conditionOf, newCode, newRule, sameRule } from "./rule-draft.ts";

const [compare, falls] = aRuleWords().kinds;

describe("a rule's text", () => {
  it("keeps the figure when another kind of condition is chosen", () => {
    const before = { kind: "compare", figure: "规上工业总产值 累计 同比", op: "<", value: 0 };
    expect(falls && conditionOf(falls, before)).toEqual({
      kind: "falls",
      figure: "规上工业总产值 累计 同比",
      periods: 2,
    });
    expect(compare && conditionOf(compare)).toMatchObject({ op: "<", value: 0 });
  });

  it("is the same whatever order its parts came in, and another with one letter changed", () => {
    const { rule } = aListedRule();
    const turned = { ...Object.fromEntries(Object.entries(rule).reverse()) } as typeof rule;
    expect(sameRule(rule, turned)).toBe(true);
    expect(sameRule(rule, { ...rule, note: `${rule.note}。` })).toBe(false);
    expect(sameRule(undefined, rule)).toBe(false);
  });

  it("goes by a name that fits an address", () => {
    expect(newCode(new Date("2026-11-21T20:07:30.120Z"))).toBe("own-20261121-200730120");
    expect(newRule(aRuleWords(), "own-1").conditions).toHaveLength(1);
  });
});

describe("a rule's figure", () => {
  it("is taken apart for the pickers and put together again in the catalogue's words", () => {
    const picked = pickedOf("规上工业总产值 累计 同比 行业=C26");
    expect(picked).toEqual({ indicator: "industrial-output", industry: "C26", span: "ytd", measure: "yoy" });
    expect(picked && wordsOf(picked)).toBe("规模以上工业总产值 累计 同比 行业=C26");
    expect(picked && pickedOf(wordsOf(picked))).toEqual(picked);
  });

  it("is typed where its words say more than the pickers can", () => {
    expect(pickedOf("规上工业总产值 累计 同比 规模=大型")).toBeNull();
    expect(pickedOf("邵阳市 规上工业总产值")).toBeNull();
    expect(pickedOf("胡言乱语")).toBeNull();
  });

  it("says the unit of its threshold", () => {
    expect(unitOfWords("规上工业增加值 累计 同比")).toBe("%");
    expect(unitOfWords("一般公共预算收入 累计 总量")).toBe("万元");
    expect(unitOfWords("胡言乱语")).toBe("");
  });
});

describe("a number typed", () => {
  it("may be written as keyboards here write it, and is none until it is one", () => {
    expect(["－１．５", "−2", "3.", ".5", "+4"].map(numberOf)).toEqual([-1.5, -2, 3, 0.5, 4]);
    expect(["", "-", "3%", "1e9", "一"].map(numberOf)).toEqual([null, null, null, null, null]);
  });
});

describe("a fault's field", () => {
  it("is found whichever way it is named", () => {
    expect(pathOf("/rule/conditions/0/figure")).toBe("conditions.0.figure");
    expect(pathOf("body.rule.conditions[0].figure")).toBe("conditions.0.figure");
  });

  it("is told above the form where the form has no such field", () => {
    const fault = (field: string) => ({
      ...{ code: "monitor/x", status: 422, message: { zh: "", en: "" }, remedy: { zh: "", en: "" } },
      where: { field },
    });
    expect(unplaced([fault("conditions.0.by"), fault("home")])).toHaveLength(1);
  });
});
