import { describe, expect, it } from "vitest";
import { unitOf } from "../units.ts";
import { wordKey } from "../words.ts";
import { findIndicator, indicator, indicators, searchIndicators } from "./index.ts";

const groups: ReadonlySet<string> = new Set(indicators.map(({ group }) => group));
const codeOf = (words: string, context: string[] = []) => {
  const found = findIndicator(words, context);
  return found && found !== "ambiguous" ? found.indicator.code : found;
};

/** Which codes claim each key; more than one is a conflict. */
function conflicts(claims: readonly (readonly [key: string, code: string])[]): string[] {
  const claimed = new Map<string, Set<string>>();
  for (const [key, code] of claims) claimed.set(key, (claimed.get(key) ?? new Set()).add(code));
  return [...claimed].filter(([, codes]) => codes.size > 1).map(([key, codes]) => `${key}: ${[...codes].join(", ")}`);
}

describe("indicator catalogue", () => {
  it("has a kebab-case code of its own for each indicator", () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    for (const { code } of indicators) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("gives no name to two indicators", () => {
    expect(
      conflicts(
        indicators.flatMap(({ code, name, english, aliases }) =>
          [name, english, ...aliases].map((words) => [wordKey(words), code] as const),
        ),
      ),
    ).toEqual([]);
  });

  it("gives no short name to two indicators in one context", () => {
    const claims = indicators.flatMap(({ code, within = {} }) =>
      Object.entries(within).flatMap(([context, names]) =>
        names.map((words) => [`${context} › ${wordKey(words)}`, code] as const),
      ),
    );
    expect(conflicts(claims)).toEqual([]);
  });

  it("finds each indicator by every name it has, anywhere and in its contexts", () => {
    const lost: string[] = [];
    for (const { code, name, english, aliases, within = {} } of indicators) {
      for (const words of [name, english, ...aliases]) if (codeOf(words) !== code) lost.push(`${code}: ${words}`);
      for (const [context, names] of Object.entries(within))
        for (const words of names) if (codeOf(words, [context]) !== code) lost.push(`${code} in ${context}: ${words}`);
    }
    expect(lost).toEqual([]);
  });

  it("names only parents, contexts and currencies that exist, and no ring of parents", () => {
    for (const { code, parent, otherCurrency, within = {} } of indicators) {
      for (const context of Object.keys(within))
        expect(groups.has(context) || indicator(context), context).toBeTruthy();
      if (otherCurrency) expect(indicator(otherCurrency)?.otherCurrency).toBe(code);
      let above = parent;
      for (let step = 0; above; step++) {
        expect(step, code).toBeLessThan(10);
        expect(indicator(above), `${code} → ${above}`).not.toBeNull();
        above = indicator(above)?.parent;
      }
    }
  });

  it("keeps a part in the unit of its whole where the part is a 其中", () => {
    const odd = indicators
      .filter(({ parent, unit }) => parent && unit && indicator(parent)?.unit)
      .filter(({ parent, unit }) => unitOf(unit)?.dimension !== unitOf(indicator(parent ?? "")?.unit ?? "")?.dimension)
      .map(({ code }) => code);
    expect(odd).toEqual([]);
  });

  it("gives every level a unit and growth-only indicators none", () => {
    for (const { code, kind, unit } of indicators) expect(kind === "index", code).toBe(unit === "");
  });

  it("leads the overview with the headlines in order", () => {
    const headlines = searchIndicators("").map(({ code }) => code);
    expect(headlines.slice(0, 4)).toEqual([
      "gdp",
      "industrial-value-added",
      "industrial-output",
      "fixed-asset-investment",
    ]);
    expect(headlines).toEqual(
      expect.arrayContaining(["imports-exports", "disposable-income-rural", "deposits", "loans", "cpi"]),
    );
  });

  it("completes names from beginnings, middles and scattered characters", () => {
    expect(searchIndicators("规上工业增").at(0)?.code).toBe("industrial-value-added");
    expect(searchIndicators("零售总额").at(0)?.code).toBe("retail-sales");
    expect(searchIndicators("gdp").at(0)?.code).toBe("gdp");
    expect(searchIndicators("民投").map(({ code }) => code)).toContain("private-investment");
    expect(searchIndicators("不存在的指标")).toEqual([]);
  });
});
