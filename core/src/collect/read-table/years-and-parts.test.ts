import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const read = (drawing: string, fileName?: string) => linesOf({ 表: drawing }, { home: 321100 as never }, fileName);

describe("a yearbook in two languages", () => {
  it("is read in one, its cities apart from their 市辖区", () => {
    expect(
      linesOf({
        表: `
        2023年地级市数据 | < | < | <
        城 市 | City | 地区生产总值（当年价格）（亿元） Gross Regional Product (Current Prices) (100 million yuan) | <
        ^ | ^ | 全市 Total | 市辖区 Districts under City
        江苏省 | Jiangsu | |
          南京市 | Nanjing | 753 | 471
          镇江市 | Zhenjiang | 513 | 300`,
      }),
    ).toEqual([
      "C5 南京 地区生产总值 202312 ytd level 753 亿元",
      "D5 市辖区 地区生产总值 202312 ytd level 471 亿元",
      "C6 镇江 地区生产总值 202312 ytd level 513 亿元",
      "D6 市辖区 地区生产总值 202312 ytd level 300 亿元",
    ]);
  });
});

describe("a book of budgets", () => {
  it("has whole years: final accounts and execution, no plan, growth on the year named where it is the year before", () => {
    expect(
      read(`
        2025年镇江市一般公共预算收入情况表
        单位：万元
        项目 | 2024年决算数 | 2025年预算数 | 2025年执行数 | 比2024年决算数增长% | 比2019年增长%
        增值税 | 11430 | 12650 | 11867 | 3.8 | 9`),
    ).toEqual([
      "B4 镇江 增值税 202412 ytd level 11430 万元",
      "C4 unknown: unknown-measure",
      "D4 镇江 增值税 202512 ytd level 11867 万元",
      "E4 镇江 增值税 202512 ytd yoy 3.8 %",
      "F4 unknown: unknown-measure",
    ]);
  });
});

describe("a monthly by its number", () => {
  it("is that month's, a bare range is months, and a year in brackets is that year's", () => {
    expect(
      read(
        `
        镇江市主要经济指标
        指标名称 | 单位 | 1-2 | 去年同期 | 增长%
        地区生产总值(2022年) | 亿元 | 1308.1 | 1227.2 | 5.5
        社会消费品零售总额 | 亿元 | 108.9 | 105.16 | 3.6`,
        "镇江统计月报2023年第2期.csv",
      ),
    ).toEqual([
      "C3 镇江 地区生产总值 202212 ytd level 1308.1 亿元",
      "D3 镇江 地区生产总值 202212 ytd base 1227.2 亿元",
      "E3 镇江 地区生产总值 202212 ytd yoy 5.5 %",
      "C4 镇江 社会消费品零售总额 202302 ytd level 108.9 亿元",
      "D4 镇江 社会消费品零售总额 202302 ytd base 105.16 亿元",
      "E4 镇江 社会消费品零售总额 202302 ytd yoy 3.6 %",
    ]);
  });
});

describe("columns and rows", () => {
  it("of growth take the month they stand beside, not that of the file", () => {
    expect(
      read(
        `
        指标 | 2月 | 1-2月累计 | 累计增长%
        社会消费品零售总额(亿元) | 9.1 | 19.8 | 3.2`,
        "2025年3月进度.csv",
      ).at(-1),
    ).toBe("D2 镇江 社会消费品零售总额 202502 ytd yoy 3.2 %");
  });

  it("under a heading of their own belong to no row above it", () => {
    const line = read(`
        2024年3月镇江市主要指标
        指标 | 单位 | 1-3月 | ±%
        工业产销率 | % | 94.1 |
        重点板块总产值 | 亿元 | |
        其中：石油化工业 | 亿元 | 66.9 | 25.8`).at(-1);
    expect(line).toMatch(/unknown|ambiguous/);
  });
});
