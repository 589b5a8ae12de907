import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/text-book.ts";

const nation = { home: 0 as never };
const city = { home: 430500 as never };

describe("工业增加值 by what kind of figure it is", () => {
  it("is all industry's as an amount, with the growth that stands beside it", () => {
    const lines = linesOf(
      {
        核算: `
        2024年1-6月主要指标（亿元、%）|<|<
        指标|总量|增速
        生产总值|3200.5|5.1
        工业增加值|1050.2|5.6
      `,
      },
      nation,
    );
    expect(lines.slice(2)).toEqual([
      "B4 全国 全部工业增加值 202406 ytd level 1050.2 亿元",
      "C4 全国 全部工业增加值 202406 ytd yoy 5.6 %",
    ]);
  });

  it("is that of industry above designated size as growth alone, and where it says so", () => {
    const lines = linesOf(
      {
        工业: `
        2024年1-6月主要指标|<|<
        指标|总量（亿元）|增速（%）
        规模以上工业增加值|105.2|5.6
      `,
      },
      city,
    ).concat(linesOf({ 工业: "2024年1-6月主要指标|<\n指标|增速（%）\n工业增加值|5.7" }, city));
    expect(lines.map((line) => line.split(" ")[2])).toEqual([
      "规模以上工业增加值",
      "规模以上工业增加值",
      "规模以上工业增加值",
    ]);
  });
});

describe("names that differ by scope", () => {
  it("are not one another's: what only some yearbooks mean by them is asked", () => {
    const lines = linesOf(
      {
        综合: `
        2024年1-12月主要指标|<
        指标|本年累计
        年末总人口（万人）|801.2
        户籍人口（万人）|799.1
        全社会固定资产投资（亿元）|300.5
        固定资产投资（不含农户）（亿元）|290.5
      `,
      },
      city,
    );
    expect(lines).toEqual([
      "B3 unknown: ambiguous",
      "B4 邵阳 户籍人口 202412 month level 799.1 万人",
      "B5 邵阳 全社会固定资产投资 202412 ytd level 300.5 亿元",
      "B6 邵阳 固定资产投资 202412 ytd level 290.5 亿元",
    ]);
  });
});

describe("two columns that may mean one indicator", () => {
  const csv = (rows: string) => ({
    财政: `period|region|一般公共预算收入累计值（亿元）|地方一般公共预算收入累计值（亿元）\n${rows}`,
  });

  it("are two where they differ: the one with the indicator's own name is it, all of the other is asked about", () => {
    const lines = linesOf(csv("2024-02|湖南省|800.5|500.1\n2024-03|湖南省|1200.5|750.2\n2024-04|湖南省|1500.5|"));
    expect(lines).toEqual([
      "C2 unknown: ambiguous",
      "D2 湖南 地方一般公共预算收入 202402 ytd level 500.1 亿元",
      "C3 unknown: ambiguous",
      "D3 湖南 地方一般公共预算收入 202403 ytd level 750.2 亿元",
      "C4 unknown: ambiguous",
    ]);
  });

  it("are one where they agree", () => {
    const lines = linesOf(csv("2024-02|湖南省|500.1|500.1\n2024-03|湖南省|750.2|750.2"));
    expect(lines.filter((line) => line.includes("unknown"))).toEqual([]);
  });
});

describe("growth of trade that says no currency", () => {
  const rows = (unit: string, levels = "1200.5|1100.5") => ({
    月度: `指标|2024年6月|2024年5月\n出口总值累计值(${unit})|${levels}\n出口总值累计增长(%)|3.6|2.7`,
  });

  it("is in the currency of the amounts beside it", () => {
    expect(linesOf(rows("千美元"), nation).slice(2)).toEqual([
      "B3 全国 出口总额(美元) 202406 ytd yoy 3.6 %",
      "C3 全国 出口总额(美元) 202405 ytd yoy 2.7 %",
    ]);
    expect(linesOf(rows("亿元"), nation)[2]).toContain("全国 出口总额 202406 ytd yoy 3.6");
  });

  it("stays open where nothing tells, unless a person has said", () => {
    const bare = { 月度: "指标|2024年6月|2024年5月\n出口总值累计增长(%)|3.6|2.7\n进口总值累计增长(%)|1.2|1.3" };
    expect(linesOf(bare, nation)).toEqual(
      Array(2)
        .fill(0)
        .flatMap((_, at) => [`B${at + 2}`, `C${at + 2}`])
        .map((cell) => `${cell} unknown: unknown-currency`),
    );
    const taught = { kind: "indicator" as const, words: "出口总值累计增长(%)", title: "", target: "exports-usd" };
    expect(linesOf(bare, { ...nation, dialect: [taught] })[0]).toContain("出口总额(美元)");
  });
});

describe("a month that an indicator does not have", () => {
  it("gives no figure: GDP in May, a year's population in June, retail sales of January alone", () => {
    const lines = linesOf({
      月报: `
period|region|indicator|measure|value|unit
2022-05|邵阳市|GDP|累计值|0.00|亿元
2022-05|邵阳市|城镇居民人均可支配收入|累计值|15800|元
2024-06|邵阳市|人均GDP|累计值|40000|元
2024-01|邵阳市|社会消费品零售总额|累计值|100.5|亿元
2024-02|邵阳市|社会消费品零售总额|累计值|210.5|亿元
2024-06|邵阳市|GDP|累计值|1210.5|亿元
`,
    });
    const figures = lines.filter((line) => line.startsWith("E"));
    expect(figures.map((line) => line.replace(/^(E\d).*?(unknown: .*|\d{6} .*)$/, "$1 $2"))).toEqual([
      "E2 unknown: no-such-period",
      "E3 unknown: no-such-period",
      "E4 unknown: no-such-period",
      "E5 unknown: no-such-period",
      "E6 202402 ytd level 210.5 亿元",
      "E7 202406 ytd level 1210.5 亿元",
    ]);
  });
});
