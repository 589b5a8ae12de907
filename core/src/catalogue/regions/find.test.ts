import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRegion } from "./find.ts";
import { guessHome } from "./home.ts";
import { region, regionsOf } from "./regions.ts";
import { regionTable } from "./table.ts";

const named = (words: string, home?: number) => {
  const found = findRegion(words, home === undefined ? {} : { home });
  return found && found !== "ambiguous" ? found.code : found;
};

describe("a region's name in the bulletin of 邵阳市", () => {
  it.each([
    ["双 清", 430502],
    ["双　清　区", 430502],
    ["邵阳", 430523],
    ["邵阳县", 430523],
    ["邵阳市", 430500],
    ["全市", 430500],
    ["合计", 430500],
    ["全省", 430000],
    ["全国", 0],
    ["邵东县", 430582],
    ["城步县", 430529],
    ["其中：武冈*", 430581],
    ["大祥区（含高新区）", 430503],
    ["双清区合计", 430502],
    ["市辖区", 430501],
    ["邵阳市本级", 430599],
    ["市直", 430599],
    ["经开区", 430591],
    ["邵阳经济开发区", 430591],
    ["长株潭地区", 430091],
    ["洞庭湖地区", 430095],
    ["湘西自治州", 433100],
    ["长沙", 430100],
  ])("%s is %i", (words, code) => {
    expect(named(words, 430500)).toBe(code);
  });

  it("is not that of a place without a part of it", () => {
    for (const words of ["全市（不含市本级）", "大祥区（不含高新区）"]) expect(named(words, 430500), words).toBeNull();
  });

  it("does not take words of a table for counties of other provinces", () => {
    for (const words of ["新建", "城区", "和平", "工业", "其他"]) expect(named(words, 430500), words).toBeNull();
  });
});

describe("a region's name elsewhere", () => {
  it("prefers the children of home: 邵阳 is the city in Hunan's bulletin", () => {
    expect(named("邵阳", 430000)).toBe(430500);
    expect(named("吉林", 220000)).toBe(220200);
    expect(named("全自治区", 450000)).toBe(450000);
    expect(named("北部湾经济区", 450000)).toBe(450091);
    expect(named("全州", 450300)).toBe(450324);
  });

  it("takes the larger of a unit and its namesake part where no home tells", () => {
    expect(named("吉林")).toBe(220000);
    expect(named("海南")).toBe(460000);
    expect(named("邵阳")).toBe(430500);
  });

  it("says so where the country has several", () => {
    expect(named("朝阳区")).toBe("ambiguous");
    expect(named("全市")).toBeNull();
    expect(named("经开区")).toBeNull();
    for (const words of ["示范", "示范区", "示范县"]) expect(named(words), words).toBeNull();
    expect(named("示范市")).toBe(990100);
  });

  it("leaves 族 out of a district's name, and a county's zones to the county", () => {
    expect(named("顺河区", 410200)).toBe(410203);
    expect(named("净月高新区", 220100)).toBe(220172);
    expect(named("高新区", 320583)).toBeNull();
    expect(named("嘉峪关市", 620200)).toBe(620200);
  });

  it("finds every unit in its parent's bulletin by its full and by its short name", () => {
    const units = [...regionTable().values()].filter(({ kind, code }) => kind === "unit" && code > 0);
    fc.assert(
      fc.property(fc.constantFrom(...units), ({ code, name, shortName, parent }) => {
        const home = parent ?? 0;
        return named(name, home) === code && named(shortName, home) === code;
      }),
      { numRuns: 500 },
    );
  });
});

describe("whose bulletin it is", () => {
  const cities = regionsOf(430000).map(({ name }) => name);
  const counties = regionsOf(430500).map(({ shortName }) => shortName);

  it("is told by the children that are named", () => {
    expect(guessHome(["全市", ...counties])).toBe(430500);
    expect(guessHome(["湖南省", ...cities])).toBe(430000);
    expect(guessHome(["北京市", "河北省", "上海市", "浙江省", "广东省", "四川省", "云南省", "陕西省", "青海省"])).toBe(
      0,
    );
  });

  it("is the city's where it prints its province's cities as well", () => {
    expect(guessHome(["全市", ...counties, "全省", ...cities])).toBe(430500);
  });

  it("is the province's where it prints the counties of several cities", () => {
    expect(guessHome([...counties, ...regionsOf(430600).map(({ name }) => name)])).toBe(430000);
  });

  it("stays open without names, or with too few", () => {
    expect(guessHome([])).toBeNull();
    expect(guessHome(["全市", "合计"])).toBeNull();
    expect(guessHome(["朝阳区"])).toBeNull();
  });

  it("is found for every city and province of the country", () => {
    const homes = [...regionTable().values()].filter(({ code, kind }) => kind === "unit" && regionsOf(code).length > 1);
    for (const { code, name } of homes) {
      const names = regionsOf(code).map(({ shortName }) => shortName);
      expect(region(guessHome(["全市", ...names]) ?? -1)?.name).toBe(name);
    }
  });
});
