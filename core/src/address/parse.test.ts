import { describe, expect, it } from "vitest";
import type { RegionCode } from "../catalogue/index.ts";
import { month } from "../period/index.ts";
import { type AddressContext, completeWords, parseAddress, printCanonical, readAddress } from "./index.ts";

const shaoyang: AddressContext = { region: 430500 as RegionCode, month: month(2025, 3) };
const canonical = (text: string, context: AddressContext = shaoyang) => {
  const read = readAddress(text, context);
  return read.ok ? printCanonical(read.value) : read.faults.map(({ code }) => code);
};
const iva = "430500.industrial-value-added";

describe("the words of an address", () => {
  it("may stand in any order, separated by blanks of any width", () => {
    expect(canonical("邵阳市 规上工业增加值 2025年3月 累计 同比")).toBe(`${iva}.202503.ytd.yoy`);
    expect(canonical("同比　累计 2025年3月　规模工业增加值 邵阳市")).toBe(`${iva}.202503.ytd.yoy`);
  });

  it("may be pasted without blanks where the catalogues allow one reading only", () => {
    expect(canonical("邵阳市规上工业增加值2025年3月累计同比")).toBe(`${iva}.202503.ytd.yoy`);
    expect(canonical("双清区规上工业增加值增速位次")).toBe("430502.industrial-value-added.202503.ytd.rank");
    expect(canonical("2025年一季度邵阳市双清区GDP总量")).toBe("430502.gdp.202503.ytd.level");
  });

  it("name periods as officials do", () => {
    const of = (period: string) => canonical(`规上工业增加值 同比 ${period}`);
    expect(of("2025年1-3月")).toBe(`${iva}.202503.ytd.yoy`);
    expect(of("2025年1—2月")).toBe(`${iva}.202502.ytd.yoy`);
    expect(of("2025年一季度")).toBe(`${iva}.202503.ytd.yoy`);
    expect(of("2024年上半年")).toBe(`${iva}.202406.ytd.yoy`);
    expect(of("2024年前三季度")).toBe(`${iva}.202409.ytd.yoy`);
    expect(of("2024年全年")).toBe(`${iva}.202412.ytd.yoy`);
    expect(of("2024年")).toBe(`${iva}.202412.ytd.yoy`);
    expect(of("2025年3月 当月")).toBe(`${iva}.202503.month.yoy`);
    expect(of("2025年6月 当季")).toBe(`${iva}.202506.quarter.yoy`);
    expect(of("2月")).toBe(`${iva}.202502.ytd.yoy`);
    expect(of("202502")).toBe(`${iva}.202502.ytd.yoy`);
  });

  it("take what they leave out from the context and the indicator", () => {
    expect(canonical("规上工业增加值")).toBe(`${iva}.202503.ytd.yoy`);
    expect(canonical("社会消费品零售总额")).toBe("430500.retail-sales.202503.ytd.level");
    expect(canonical("各项存款余额")).toMatch(/^430500\.deposits[a-z-]*\.202503\.month\.level$/);
    expect(canonical("居民消费价格指数")).toBe("430500.cpi.202503.month.yoy");
  });

  it("read short names as seen from the context", () => {
    expect(canonical("邵阳县 GDP")).toBe("430523.gdp.202503.ytd.level");
    expect(canonical("邵阳 GDP")).toBe("430500.gdp.202503.ytd.level");
    expect(canonical("全市 GDP")).toBe("430500.gdp.202503.ytd.level");
    expect(canonical("全省 GDP")).toBe("430000.gdp.202503.ytd.level");
    expect(canonical("邵阳市 双清区 GDP")).toBe("430502.gdp.202503.ytd.level");
  });

  it("make one measure of two words where both are said", () => {
    expect(canonical("GDP 总量 位次")).toBe("430500.gdp.202503.ytd.level-rank");
    expect(canonical("GDP 增速 位次")).toBe("430500.gdp.202503.ytd.rank");
    expect(canonical("GDP 同比 拉动")).toBe("430500.gdp.202503.ytd.pull");
  });

  it("filter and choose a wording", () => {
    expect(canonical("规上工业增加值 行业=C26 规模=大型 | 增降")).toBe(
      `${iva}.202503.ytd.yoy;industry=C26;size=large;as=growth`,
    );
    expect(canonical("规上工业增加值 行业=医药制造业 ｜ 位次")).toBe(`${iva}.202503.ytd.yoy;industry=C27;as=place`);
    expect(canonical("规上工业总产值 企业=91350100m000100y43 拉动")).toBe(
      "430500.industrial-output.202503.ytd.pull;enterprise=91350100M000100Y43",
    );
    expect(canonical("规上工业总产值 企业=湘江厂")).toEqual(["address/filter-unknown"]);
  });

  it("tell counts of enterprises from counts of regions", () => {
    const of = (words: string) =>
      canonical(`规上工业总产值 ${words}`).slice("430500.industrial-output.202503.ytd.".length);
    expect(["增长户数", "停产户数", "企业增长面"].map(of)).toEqual(["firms-up", "firms-halted", "firms-up-face"]);
    expect(["增长个数", "降", "增长面"].map(of)).toEqual(["up-count", "down-count", "up-face"]);
  });
});

describe("an address that cannot be read", () => {
  it("says which word was not understood and offers near ones", () => {
    const read = parseAddress("邵阳市 规上工业增家值 同笔", shaoyang);
    const faults = read.ok ? [] : read.faults;
    expect(faults.map(({ where }) => where?.field)).toEqual(["规上工业增家值", "同笔"]);
    expect(faults[0]?.remedy.zh).toContain("规模以上工业增加值");
    expect(faults[1]?.remedy.zh).toContain("同比");
  });

  it("names what is open, all of it at once", () => {
    expect(canonical("同比", {})).toEqual([
      "address/region-missing",
      "address/indicator-missing",
      "address/month-missing",
    ]);
  });

  it("refuses two regions, indicators, months or measures", () => {
    expect(canonical("双清区 大祥区 GDP")).toEqual(["address/two-of-a-kind"]);
    expect(canonical("GDP 社会消费品零售总额")).toEqual(["address/two-of-a-kind"]);
    expect(canonical("GDP 2025年3月 2025年2月")).toEqual(["address/two-of-a-kind"]);
    expect(canonical("GDP 占比 拉动")).toEqual(["address/two-of-a-kind"]);
  });

  it("refuses a namesake that the context does not decide", () => {
    expect(canonical("鼓楼区 GDP")).toEqual(["address/region-ambiguous"]);
    for (const text of ["福州市鼓楼区 GDP", "鼓楼区 GDP 福州市", "福州市鼓楼区GDP"])
      expect(canonical(text)).toBe("350102.gdp.202503.ytd.level");
  });

  it("refuses 较全省 for a county, whose superior is a city", () => {
    expect(canonical("双清区 GDP 较全省")).toEqual(["address/not-the-level-above"]);
    expect(canonical("双清区 GDP 较全市")).toBe("430502.gdp.202503.ytd.vs-parent");
    expect(canonical("GDP 较全省")).toBe("430500.gdp.202503.ytd.vs-parent");
  });

  it("points at the wrong part of a canonical address", () => {
    for (const [text, part] of [
      ["430500.gdp.202513.ytd.yoy", "202513"],
      ["430500.gpd.202503.ytd.yoy", "gpd"],
      ["430599.gdp.202503.week.yoy", "week"],
      ["430500.gdp.202503.ytd.yoy;industry=C99", "industry=C99"],
      ["999999.gdp.202503.ytd.yoy", "999999"],
    ] as const) {
      const read = readAddress(text);
      expect([text, read.ok ? null : read.faults[0]?.where?.field]).toEqual([text, part]);
    }
  });
});

describe("completion", () => {
  const words = (text: string) => completeWords(text, shaoyang).map(({ word }) => word);

  it("offers indicators by any of their names", () => {
    expect(words("规模工业增")).toContain("规模以上工业增加值");
  });

  it("goes on with what is still open", () => {
    const next = completeWords("邵阳市 规上工业增加值 ", shaoyang);
    expect(next.map(({ kind }) => kind)).not.toContain("indicator");
    expect(next.map(({ text }) => text)).toContain("邵阳市 规上工业增加值 2025年3月 ");
    expect(words("邵阳市 规上工业增加值 同")).toContain("同比");
  });

  it("offers the counties in sight before namesakes elsewhere", () => {
    expect(words("双")[0]).toBe("双清区");
  });

  it("offers wordings behind the bar and industries behind 行业=", () => {
    expect(words("规上工业增加值 同比 | ")).toContain("增降");
    expect(words("规上工业增加值 行业=医药")).toEqual(["行业=C27"]);
  });
});
