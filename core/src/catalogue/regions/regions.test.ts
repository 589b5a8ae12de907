import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Region } from "../types.ts";
import { codeRange, isWithin, parentOf, region, regionPath, regionsOf } from "./regions.ts";
import { regionTable } from "./table.ts";

const all = [...regionTable().values()];
const aRegion = fc.constantFrom(...all);
const shortNames = (parent: number) => regionsOf(parent).map(({ shortName }) => shortName);

describe("regions", () => {
  it("has every province with its prefectures and counties", () => {
    expect(regionsOf(0)).toHaveLength(34);
    const units = all.filter(({ kind, madeUp }) => kind === "unit" && !madeUp);
    expect(units.filter(({ level }) => level === "prefecture")).toHaveLength(333);
    expect(units.filter(({ level }) => level === "county").length).toBeGreaterThan(2840);
  });

  it("lists the children of 邵阳市 in official order", () => {
    expect(shortNames(430500).join(" ")).toBe("双清 大祥 北塔 新邵 邵阳县 隆回 洞口 绥宁 新宁 城步 武冈 邵东");
  });

  it("has a made-up city that says so, outside the country's provinces and with nobody's names", () => {
    expect(shortNames(990100)).toHaveLength(16);
    expect(region(990000)).toMatchObject({ kind: "area", madeUp: true });
    expect(regionsOf(990100, { zones: true }).slice(-2)).toMatchObject([{ code: 990191 }, { code: 990192 }]);
    const real = all.filter(({ madeUp }) => !madeUp).flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const { name } of regionsOf(990100)) {
      expect(region(990100)?.madeUp).toBe(true);
      const stem = name.slice(0, -1);
      expect(
        real.filter((other) => other.includes(stem)),
        name,
      ).toEqual([]);
    }
  });

  it("hangs districts of municipalities and counties under a province on the province", () => {
    expect(parentOf(110108)?.name).toBe("北京市");
    expect(parentOf(429004)?.name).toBe("湖北省");
    expect(regionsOf(500000)).toHaveLength(38);
    expect(region(110100)?.kind).toBe("aggregate");
  });

  it.each([
    [430000, "湖南"],
    [150000, "内蒙古"],
    [650000, "新疆"],
    [110000, "北京"],
    [433100, "湘西州"],
    [430529, "城步"],
    [430523, "邵阳县"],
    [622926, "东乡"],
    [140302, "城区"],
    [632500, "海南州"],
  ])("prints %i as %s", (code, shortName) => {
    expect(region(code)?.shortName).toBe(shortName);
  });

  it("tells siblings apart by their short names", () => {
    for (const parent of all) {
      const names = shortNames(parent.code);
      expect(new Set(names).size, parent.name).toBe(names.length);
    }
  });

  it("has zones, 本级 and 市辖区 of a prefecture by rule, and after the units only when asked for", () => {
    expect(region(430591)).toMatchObject({ name: "邵阳经开区", kind: "zone", parent: 430500 });
    expect(region(430599)).toMatchObject({ name: "邵阳市本级", kind: "aggregate" });
    expect(region(430501)).toMatchObject({ kind: "aggregate" });
    expect(
      regionsOf(430500, { zones: true })
        .map(({ code }) => code)
        .slice(-2),
    ).toEqual([430591, 430592]);
  });

  it("takes a zone that the statistical codes list for the one of the rule", () => {
    expect(region(130171)?.shortName).toBe("高新区");
    expect(region(130192)).toBeNull();
  });

  it("holds every region inside its parent's code range, up to the nation", () => {
    fc.assert(
      fc.property(aRegion, (child: Region) => {
        const path = regionPath(child.code);
        const nation = path.at(-1);
        return nation?.code === 0 && path.every((above) => isWithin(child.code, above.code));
      }),
    );
  });

  it("gives a scope as one range of codes", () => {
    expect(codeRange(430500)).toEqual({ first: 430500, last: 430599 });
    expect(codeRange(430000)).toEqual({ first: 430000, last: 439999 });
    expect(codeRange(430502)).toEqual({ first: 430502, last: 430502 });
    expect(isWithin(430582, 430500)).toBe(true);
    expect(isWithin(430600, 430500)).toBe(false);
  });
});
