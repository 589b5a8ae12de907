import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const zhenjiang = 321100;
const read = (drawing: string, fileName?: string, context: { home?: number; month?: number } = { home: zhenjiang }) =>
  linesOf({ 表: drawing }, context as never, fileName);

describe("the period of a figure", () => {
  it("comes from the columns, where months stand across", () => {
    const lines = read(`
      大庆市规模以上工业增加值增速（%） | < | <
      地区 | 2025年1-2月 | 2025年1-3月
      全市 | 3.1 | 3.5
      肇源县 | 10.1 | 9.9`);
    expect(lines.slice(2)).toEqual([
      "B4 肇源 规模以上工业增加值 202502 ytd yoy 10.1 %",
      "C4 肇源 规模以上工业增加值 202503 ytd yoy 9.9 %",
    ]);
  });

  it("is put together from a year and months that stand apart", () => {
    const lines = read(`
      湖南省一般公共预算收入及增速
      年份 | | 绝对额（亿元） | 增速（%）
      2021年 | 1-5月 | 1961.02 | 17.7
       | 1-6月 | 2420.97 | 24.6
      2022年 | 1-3月 | 1055.4 | 8.3`);
    expect(lines.filter((line) => line.startsWith("C"))).toEqual([
      "C3 湖南 地方一般公共预算收入 202105 ytd level 1961.02 亿元",
      "C4 湖南 地方一般公共预算收入 202106 ytd level 2420.97 亿元",
      "C5 湖南 地方一般公共预算收入 202203 ytd level 1055.4 亿元",
    ]);
  });

  it("tells this month from the year to date, growth and ranks beside each", () => {
    const lines = read(`
      镇江市财政收支情况 | < | < | < | <
      2025年4月 | < | < | < | 单位：万元
      项目 | 本月 | < | 本月止累计 | <
      ^ | 完成 | 同比增长(%) | 完成 | 同比增长(%)
      一般公共预算收入 | 251234 | 3.2 | 1234567 | 2.1`);
    expect(lines).toEqual([
      "B5 镇江 地方一般公共预算收入 202504 month level 251234 万元",
      "C5 镇江 地方一般公共预算收入 202504 month yoy 3.2 %",
      "D5 镇江 地方一般公共预算收入 202504 ytd level 1234567 万元",
      "E5 镇江 地方一般公共预算收入 202504 ytd yoy 2.1 %",
    ]);
  });

  it("takes its year from the book, and the year before for months not yet reached", () => {
    const lines = linesOf(
      {
        工业: `
          规模工业增加值
          指标 | 1-2月
          ^ | 增速（%）
          规模工业增加值 | 8.8
          规模工业经济效益指标（上月数据） |
            利润总额 | 2.7`,
        核算: `
          地区生产总值
          指标 | 1-12月
          ^ | 增速(%)
          地区生产总值 | 5.1`,
      },
      { home: 430500 as never },
      "2025年1-2月月报.xlsx",
    );
    expect(lines).toEqual([
      "工业 B4 邵阳 规模以上工业增加值 202502 ytd yoy 8.8 %",
      "工业 B6 邵阳 规模以上工业利润总额 202412 ytd yoy 2.7 %",
      "核算 B4 邵阳 地区生产总值 202412 ytd yoy 5.1 %",
    ]);
  });

  it("is that of the row where the row has one of its own, and of the rows under it", () => {
    const lines = read(`
      2025年1-5月镇江市主要经济指标
      序号 | 指标 | 累计（亿元）
      一 | 地区生产总值（一季度） | 1200.1
       | 第一产业 | 30.1
      二 | 社会消费品零售总额 | 701.2`);
    expect(lines).toEqual([
      "C3 镇江 地区生产总值 202503 ytd level 1200.1 亿元",
      "C4 镇江 第一产业增加值 202503 ytd level 30.1 亿元",
      "C5 镇江 社会消费品零售总额 202505 ytd level 701.2 亿元",
    ]);
  });

  it("is the month's end for a balance", () => {
    const lines = read(`
      镇江市2024年12月末金融机构本外币存款
      地区 | 余额（亿元） | 比年初（亿元） | 同比增长（%）
      全市 | 9000 | 600 | 7.1`);
    expect(lines).toEqual([
      "B3 镇江 金融机构本外币各项存款余额 202412 month level 9000 亿元",
      "C3 镇江 金融机构本外币各项存款余额 202412 month from-year-start 600 亿元",
      "D3 镇江 金融机构本外币各项存款余额 202412 month yoy 7.1 %",
    ]);
  });

  it("is what the person said where nothing in the file tells", () => {
    const drawing = `
      固定资产投资
      地区 | 增速(%)
      全市 | 4
      丹阳市 | 3.2`;
    expect(read(drawing, "表.xlsx", {})).toEqual(["B3 unknown: unknown-period", "B4 unknown: unknown-period"]);
    expect(read(drawing, "表.xlsx", { month: 202503 })[1]).toBe("B4 丹阳 固定资产投资 202503 ytd yoy 3.2 %");
  });

  it("is no month that a quarterly figure cannot have", () => {
    const lines = read("地区生产总值\n地区 | 增速(%)\n全市 | 6\n丹阳市 | 6.1", "2025年4月.xlsx");
    expect(lines).toEqual(["B3 unknown: no-such-period", "B4 unknown: no-such-period"]);
    expect(read("主要指标\n指标 | 2025年1-4月（亿元）\n地区生产总值 | 1200")).toEqual(["B3 unknown: no-such-period"]);
  });
});

describe("last year", () => {
  it("with a year of its own stands at that year", () => {
    const lines = read(`
      2025年1-5月社会消费品零售总额
      地区 | 本期（亿元） | 上年同期（2024年1-5月）（亿元） | 2024年同期（亿元）
      丹阳市 | 80 | 75 | 75`);
    expect(lines.slice(1)).toEqual([
      "C3 丹阳 社会消费品零售总额 202405 ytd level 75 亿元",
      "D3 丹阳 社会消费品零售总额 202405 ytd level 75 亿元",
    ]);
  });

  it("under this year's period is its base", () => {
    const lines = read(`
      主要指标
      地区 | 2025年1-5月社会消费品零售总额（亿元） | <
      ^ | 本期 | 上年同期
      丹阳市 | 80 | 75`);
    expect(lines[1]).toBe("C4 丹阳 社会消费品零售总额 202505 ytd base 75 亿元");
  });

  it("is never a year to come", () => {
    const lines = read("2025年1-5月固定资产投资\n地区 | 2026年增速（%）\n丹阳市 | 8");
    expect(lines).toEqual(["B3 丹阳 固定资产投资 202605 ytd yoy 8 % (unknown-period)"]);
  });

  it("stands beside this year as the base of its growth", () => {
    const lines = read(`
      2017年12月各市工业总产值
      地市 | 12月止累计（亿元） | 比上年同期±% | 2016年累计（亿元）
      南京市 | 938.86 | 25.7 | 747.06`);
    expect(lines).toEqual([
      "B3 南京 规模以上工业总产值 201712 ytd level 938.86 亿元",
      "C3 南京 规模以上工业总产值 201712 ytd yoy 25.7 %",
      "D3 南京 规模以上工业总产值 201712 ytd base 747.06 亿元",
    ]);
  });

  it("is a base as 上年同期, a year of its own as 去年全年, and neither where the words leave it open", () => {
    const lines = read(
      `
      主要指标
      指标 | 1-3月 | 增长% | 去年全年 | 增长% | 上年同期 | 上年
      一般公共预算收入（亿元） | 12 | 6.1 | 53 | 5.8 | 11 | 50`,
      "2025年3月.xlsx",
    );
    expect(lines).toEqual([
      "B3 镇江 地方一般公共预算收入 202503 ytd level 12 亿元",
      "C3 镇江 地方一般公共预算收入 202503 ytd yoy 6.1 %",
      "D3 镇江 地方一般公共预算收入 202412 ytd level 53 亿元",
      "E3 镇江 地方一般公共预算收入 202412 ytd yoy 5.8 %",
      "F3 镇江 地方一般公共预算收入 202503 ytd base 11 亿元",
      "G3 unknown: unknown-measure",
    ]);
  });

  it("has its own period in a row of years", () => {
    const lines = read(`
      镇江市历年1-3月主要指标
      指标 | 2023年 | 2024年 | 2025年
      地区生产总值(亿元) | 900.1 | 950.2 | 1012.3`);
    expect(lines.map((line) => line.split(" ").slice(3, 6).join(" "))).toEqual([
      "202303 ytd level",
      "202403 ytd level",
      "202503 ytd level",
    ]);
  });

  it("and last month have growth of their own; the change is the newer one's", () => {
    const lines = read(`
      2025年1-5月主要指标增速
      指标 | 1-5月增速(%) | 1-4月增速(%) | 比1-4月增减百分点 | 上年同期增速(%) | 全省增速(%) | 全省位次
      规模以上工业增加值 | 8.1 | 8.0 | 0.1 | 7.2 | 7.5 | 5`);
    expect(lines).toEqual([
      "B3 镇江 规模以上工业增加值 202505 ytd yoy 8.1 %",
      "C3 镇江 规模以上工业增加值 202504 ytd yoy 8 %",
      "D3 镇江 规模以上工业增加值 202505 ytd yoy-change 0.1 百分点",
      "E3 镇江 规模以上工业增加值 202405 ytd yoy 7.2 %",
      "F3 江苏 规模以上工业增加值 202505 ytd yoy 7.5 %",
      "G3 镇江 规模以上工业增加值 202505 ytd rank 5",
    ]);
  });
});
