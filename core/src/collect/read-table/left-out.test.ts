import { describe, expect, it } from "vitest";
import { readBook } from "../read-book.ts";
import { bookOf, lineOf, linesOf } from "../testing/index.ts";

const zhenjiang = { home: 321100 as never };
const read = (drawing: string) => linesOf({ 表: drawing }, zhenjiang, "2025年1-5月.xlsx");

describe("numbers that are no figures", () => {
  it("are serial numbers, codes, and calculations beside the table", () => {
    const lines = read(`
      2025年1-4月江苏省各市固定资产投资增速
      序号 | 区划代码 | 地区 | 增速(%) | | 0.0512
      1 | 320100 | 南京市 | 3.2 | | 5.2
      2 | 320200 | 无锡市 | 2.2 | | 4.2`);
    expect(lines).toEqual([
      "D3 南京 固定资产投资 202504 ytd yoy 3.2 %",
      "D4 无锡 固定资产投资 202504 ytd yoy 2.2 %",
      "F2 skipped: side-calculation",
      "A3 skipped: serial-number",
      "B3 skipped: code-column",
      "F3 skipped: side-calculation",
      "A4 skipped: serial-number",
      "B4 skipped: code-column",
      "F4 skipped: side-calculation",
    ]);
  });

  it("are the column numbers of a form", () => {
    const lines = read(`
      规模以上工业企业主要经济指标
      填报单位：某局 | 2025年1-3月 | | 单位：万元
      指标名称 | 本年累计 | 上年同期 | 增减%
      甲 | 1 | 2 | 3
      营业收入 | 812345 | 790123 | 2.8`);
    expect(lines).toEqual([
      "B5 镇江 规模以上工业营业收入 202503 ytd level 812345 万元",
      "C5 镇江 规模以上工业营业收入 202503 ytd base 790123 万元",
      "D5 镇江 规模以上工业营业收入 202503 ytd yoy 2.8 %",
      "B4 skipped: label",
      "C4 skipped: label",
      "D4 skipped: label",
    ]);
  });

  it("are pages of a table of contents, and numbers of notes", () => {
    expect(read("目    录\n地区生产总值………………… | 3\n固定资产投资………………… | 7")).toEqual([
      "B2 skipped: page-number",
      "B3 skipped: page-number",
    ]);
    expect(read("固定资产投资\n地区 | 1-5月增速(%)\n全市 | 5\n丹阳市 | 4\n注：1.快报数 | 2").at(-1)).toBe(
      "B5 skipped: footnote",
    );
  });

  it("stand in hidden rows, columns and sheets", () => {
    const book = bookOf({
      表: "固定资产投资\n地区 | 1-5月增速(%) | 排名\n全市 | 5 |\n丹阳市 | 4 | 1\n苏南地区 | 3 | 2",
    });
    const [grid] = book.sheets;
    if (!grid) throw new Error("a sheet was drawn");
    const hidden = { ...grid, hiddenRows: new Set([4]), hiddenColumns: new Set([2]) };
    const lines = (sheets: (typeof grid)[]) =>
      readBook({ ...book, sheets }, { ...zhenjiang, month: 202505 as never, dialect: [] }).cells.map(lineOf);
    expect(lines([hidden]).slice(1)).toEqual([
      "B4 丹阳 固定资产投资 202505 ytd yoy 4 %",
      "C4 skipped: hidden-column",
      "B5 skipped: hidden-row",
      "C5 skipped: hidden-row",
    ]);
    expect(new Set(lines([{ ...grid, hidden: true }]).map((line) => line.slice(3)))).toEqual(
      new Set(["skipped: hidden-sheet"]),
    );
  });

  it("are none in an empty template", () => {
    const { cells, sheets } = readBook(bookOf({ 表: "规模工业产销率\n地区 | 产销率（%）\n全市 |\n丹阳市 |" }), {
      dialect: [],
    });
    expect(cells).toEqual([]);
    expect(sheets[0]).toMatchObject({ note: "empty-template", title: "规模工业产销率" });
  });
});

describe("what is not understood", () => {
  it("says which part: the indicator, the region, the measure", () => {
    const lines = read(`
      2025年1-4月主要指标
      指标 | 绝对额(万元) | 增速(%) | 环比(%) | 完成年度目标(%)
      夜间经济 | 100 | 3 | 1 | 33
      一般公共预算收入 | 100000 | 3 | 1 | 33`);
    expect(lines.map((line) => line.slice(3))).toEqual([
      ...Array<string>(4).fill("unknown: unknown-indicator"),
      "镇江 地方一般公共预算收入 202504 ytd level 100000 万元",
      "镇江 地方一般公共预算收入 202504 ytd yoy 3 %",
      "unknown: unknown-measure",
      "unknown: unknown-measure",
    ]);
    expect(read("固定资产投资\n地区 | 1-5月增速(%)\n丹阳市 | 5\n句容市 | 4\n朝阳区 | 3").at(-1)).toBe(
      "B5 unknown: unknown-region",
    );
  });

  it("is text among numbers and an error of a formula; a dash is nothing, 持平 a growth of zero", () => {
    const lines = read(`
      金融机构存贷款余额
      指标名称 | 3月末余额（亿元） | 比年初增减（亿元） | 同比增长（%）
      各项存款余额 | '6,123.45 | - | 持平
      各项贷款余额 | '5,012.00 | 暂缺数据 | #DIV/0!`);
    expect(lines).toEqual([
      "B3 镇江 金融机构本外币各项存款余额 202503 month level 6123.45 亿元",
      "D3 镇江 金融机构本外币各项存款余额 202503 month yoy 0 %",
      "B4 镇江 金融机构本外币各项贷款余额 202503 month level 5012 亿元",
      "D4 unknown: formula-error",
    ]);
  });

  it("is a rank that is no place, under a header merged over a draft", () => {
    const lines = read(`
      固定资产投资 | < | < | <
      地区 | 1-4月 | < | <
      ^ | 增速(%) | 排名 | <
      全市 | 6 | | 12.5
      丹阳市 | 6.1 | 1 | 12.34`);
    expect(lines.filter((line) => line.includes("implausible"))).toHaveLength(2);
  });
});

describe("a doubt that a person settles", () => {
  it("is a figure that may count a part of what its name says", () => {
    const lines = read(`
      2025年1-5月民营经济主要指标
      指标 | 绝对额(亿元)
      固定资产投资 | 100`);
    expect(lines).toEqual(["B3 镇江 固定资产投资 202505 ytd level 100 亿元 (ambiguous)"]);
  });

  it("is an amount without any unit, and a month that may be a year to date", () => {
    expect(read("商品房销售\n指标 | 1-5月\n商品房销售额 | 31.9")).toEqual([
      "B3 镇江 商品房销售额 202505 ytd level 31.9 亿元 (unknown-unit)",
    ]);
    expect(read("2025年5月规模以上工业增加值\n地区 | 增速(%)\n全市 | 8\n丹阳市 | 7")[1]).toBe(
      "B4 丹阳 规模以上工业增加值 202505 ytd yoy 7 % (unknown-period)",
    );
  });
});
