import { describe, expect, it } from "vitest";
import type { RegionCode } from "../catalogue/index.ts";
import { month } from "../period/index.ts";
import { form } from "./forms/index.ts";
import { readReportTable } from "./reports/index.ts";
import { bookOf, linesOf } from "./testing/index.ts";

const home = 430500 as RegionCode;
const april = month(2025, 4);
const of = { home, month: april };
const growth = (rows: string) =>
  linesOf({ 一: `2025年1-4月各县市区规模以上工业增加值\n地区|1-4月同比增长（%）\n${rows}` }, of);

describe("cells as programs leave them, in a bulletin", () => {
  it("lists a formula without a stored result instead of reading a zero", () => {
    expect(growth("双清区|3.5\n大祥区|=SUM(B3:B3)\n北塔区|5.5")).toEqual([
      "B3 双清 规模以上工业增加值 202504 ytd yoy 3.5 %",
      "B4 unknown: formula-uncomputed",
      "B5 北塔 规模以上工业增加值 202504 ytd yoy 5.5 %",
    ]);
  });

  it("leaves out what a merge covers, with that reason", () => {
    expect(growth("双清区|3.5\n大祥区|^99.9\n北塔区|5.5")).toEqual([
      "B3 双清 规模以上工业增加值 202504 ytd yoy 3.5 %",
      "B5 北塔 规模以上工业增加值 202504 ytd yoy 5.5 %",
      "B4 skipped: covered",
    ]);
  });

  it.each(["扭亏为盈", "翻番", "增长2.3倍", "详见附表"])("reads the rows below a row that says %s", (words) => {
    expect(growth(`全市|5.1\n双清区|${words}\n大祥区|-4.4\n北塔区|-3.2`)).toEqual([
      "B3 邵阳 规模以上工业增加值 202504 ytd yoy 5.1 %",
      "B4 unknown: not-a-number",
      "B5 大祥 规模以上工业增加值 202504 ytd yoy -4.4 %",
      "B6 北塔 规模以上工业增加值 202504 ytd yoy -3.2 %",
    ]);
  });

  it("reads the rows below a place whose cell holds words that nobody knows", () => {
    expect(growth("全市|5.1\n双清区|并入大祥区\n大祥区|-4.4").slice(1)).toEqual([
      "B4 unknown: not-a-number",
      "B5 大祥 规模以上工业增加值 202504 ytd yoy -4.4 %",
    ]);
  });

  it("still sees the header of the next table below", () => {
    const sheet = `
      2025年1-4月主要指标
      指标|1-4月|增长（%）
      社会消费品零售总额（亿元）|12|5.2
      地区|工业用电量（万千瓦时）|增长（%）
      双清区|300|-1.5`;
    expect(linesOf({ 一: sheet }, of)).toContain("B5 双清 工业用电量 202504 ytd level 300 万千瓦时");
  });

  it("reads more words than numbers in a column of numbers, as a column of numbers", () => {
    const lines = growth("双清区|扭亏为盈\n大祥区|增亏\n北塔区|由盈转亏\n新邵县|减亏\n邵阳县|3.1");
    expect(lines.slice(0, 4).every((line) => line.endsWith("unknown: not-a-number"))).toBe(true);
    expect(lines.at(-1)).toBe("B7 邵阳县 规模以上工业增加值 202504 ytd yoy 3.1 %");
  });

  it("takes a column of zeros for figures, and one of the codes of places for codes", () => {
    const sheet = `
      邵阳市2025年1-4月进出口总额
      地区|累计（万元）|区划代码
      全市|0|430500
      双清区|0|430502
      大祥区|0|430503`;
    const lines = linesOf({ 一: sheet }, of);
    expect(lines.filter((line) => line.includes("level 0 万元"))).toHaveLength(3);
    expect(lines.filter((line) => line.endsWith("code-column"))).toHaveLength(3);
  });

  it("reads times that a program left as numbers of days", () => {
    const sheet = `
      时间|社会消费品零售总额当月值(亿元)
      45474|34.2
      45444|33.1`;
    expect(linesOf({ 一: sheet }, { home })).toEqual([
      "B2 邵阳 社会消费品零售总额 202407 month level 34.2 亿元",
      "B3 邵阳 社会消费品零售总额 202406 month level 33.1 亿元",
    ]);
  });
});

describe("cells as programs leave them, in a table of reports", () => {
  const table = (rows: string) =>
    readReportTable(
      bookOf({ 一: `信用代码|企业名称|本月工业总产值|1-本月工业总产值\n${rows}` }),
      form("output"),
      april,
    );
  const faults = (rows: string) => {
    const read = table(rows);
    return read.ok ? [] : read.faults.map(({ code, where }) => `${code} ${where?.cell}`);
  };

  it("refuses formulas without a result, control characters, doubtful marks and merged amounts, each with its cell", () => {
    expect(faults("91A|甲厂|=A1+1|2\n91B|乙\u0000厂|1|2\n91C|丙厂|10³|2\n91D|丁厂|5|6\n91E|戊厂|^|7")).toEqual([
      "collect/cell-uncomputed C2",
      "collect/cell-control-characters B3",
      "collect/cell-marked C4",
      "collect/cell-merged C5",
      "collect/cell-merged C6",
    ]);
  });

  it("takes names that are merged over rows, and totals with formulas, as they come", () => {
    expect(faults("91D|丁厂|5|6\n91E|^|7|8\n合计||=SUM(C2:C3)|14")).toEqual([]);
  });
});
