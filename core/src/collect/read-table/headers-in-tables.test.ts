import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const read = (drawing: string, home?: number) =>
  linesOf({ 表: drawing }, home === undefined ? {} : { home: home as never });

describe("headers of several rows", () => {
  it("put indicators over measures, counties down", () => {
    const lines = read(`
      2025年1-3月绵阳市各县市区主要经济指标 | < | < | <
      地区 | 地区生产总值 | < | 规模以上工业增加值 | <
      ^ | 总量（亿元） | 增速（%） | 增速（%） | 位次
      绵阳市 | 1012.3 | 6.5 | 8.1 |
      涪城区 | 388.1 | 6.9 | 9.2 | 1
      北川县 | 25.5 | 5.1 | 6.6 | 2`);
    expect(lines.slice(0, 7)).toEqual([
      "B4 绵阳 地区生产总值 202503 ytd level 1012.3 亿元",
      "C4 绵阳 地区生产总值 202503 ytd yoy 6.5 %",
      "D4 绵阳 规模以上工业增加值 202503 ytd yoy 8.1 %",
      "B5 涪城 地区生产总值 202503 ytd level 388.1 亿元",
      "C5 涪城 地区生产总值 202503 ytd yoy 6.9 %",
      "D5 涪城 规模以上工业增加值 202503 ytd yoy 9.2 %",
      "E5 涪城 规模以上工业增加值 202503 ytd rank 1",
    ]);
    expect(lines).toHaveLength(11);
  });

  it("put months under indicators, three rows deep, and a lag in one of them", () => {
    const lines = read(`
      2025年6月镇江市分地区工业经济指标 | < | < | < | <
      地区 | 规模以上工业增加值 | < | 规模以上工业营业收入 | <
      ^ | 当月 | 累计 | 1-5月累计 | <
      ^ | 增速(%) | 增速(%) | 绝对额(亿元) | 增速(%)
      全市 | 7.7 | 8.1 | 1800.5 | 3.3
      丹阳市 | 7.1 | 8.0 | 500.1 | 3.1
      句容市 | 8.1 | 8.9 | 300.5 | 2.7`);
    expect(lines.slice(4, 8)).toEqual([
      "B6 丹阳 规模以上工业增加值 202506 month yoy 7.1 %",
      "C6 丹阳 规模以上工业增加值 202506 ytd yoy 8 %",
      "D6 丹阳 规模以上工业营业收入 202505 ytd level 500.1 亿元",
      "E6 丹阳 规模以上工业营业收入 202505 ytd yoy 3.1 %",
    ]);
  });

  it("may be typed without merges, units in a row of their own", () => {
    const lines = read(`
      2025年1-4月镇江市主要指标
      地区 | 一般公共预算收入 | | 社会消费品零售总额 |
       | 总量 | 增速 | 总量 | 增速
       | （万元） | （%） | （亿元） | （%）
      全市 | 300000 | 1.1 | 500 | 5.1
      丹阳市 | 90000 | 1.4 | 150 | 5.5`);
    expect(lines.slice(4)).toEqual([
      "B6 丹阳 地方一般公共预算收入 202504 ytd level 90000 万元",
      "C6 丹阳 地方一般公共预算收入 202504 ytd yoy 1.4 %",
      "D6 丹阳 社会消费品零售总额 202504 ytd level 150 亿元",
      "E6 丹阳 社会消费品零售总额 202504 ytd yoy 5.5 %",
    ]);
  });

  it("let a bare 排名 rank what stands on its left, unless the numbers say otherwise", () => {
    const ranks = (drawing: string) => read(drawing, 321100).filter((line) => line.includes("rank"));
    const twice = ranks(`
      2025年1-5月一般公共预算收入
      地区 | 总量（亿元） | 位次 | 增速（%） | 位次
      丹阳市 | 30.1 | 1 | 2.0 | 3
      句容市 | 20.2 | 2 | 3.0 | 2
      扬中市 | 10.3 | 3 | 4.0 | 1`);
    expect(twice.slice(0, 2)).toEqual([
      "C3 丹阳 地方一般公共预算收入 202505 ytd level-rank 1",
      "E3 丹阳 地方一般公共预算收入 202505 ytd rank 3",
    ]);
    const swapped = ranks(`
      2025年1-5月一般公共预算收入
      地区 | 增速（%） | 总量（亿元） | 排名
      丹阳市 | 2.0 | 30.1 | 3
      句容市 | 3.0 | 20.2 | 2
      扬中市 | 4.0 | 10.3 | 1`);
    expect(swapped[0]).toBe("D3 丹阳 地方一般公共预算收入 202505 ytd rank 3");
  });
});

describe("regions", () => {
  it("stand across, indicators and their growth down", () => {
    const lines = read(`
      镇江市分地区主要指标（2024年上半年）
      指标 | 单位 | 全市 | 丹阳市 | 句容市
      地区生产总值 | 亿元 | 2600.1 | 700.2 | 370.1
        同比增长 | % | 6.1 | 6.0 | 6.3
      社会消费品零售总额 | 亿元 | 701.2 | 180.2 | 90.1
        增长 | % | 5.0 | 5.1 | 4.9`);
    expect(lines.filter((line) => line.startsWith("D"))).toEqual([
      "D3 丹阳 地区生产总值 202406 ytd level 700.2 亿元",
      "D4 丹阳 地区生产总值 202406 ytd yoy 6 %",
      "D5 丹阳 社会消费品零售总额 202406 ytd level 180.2 亿元",
      "D6 丹阳 社会消费品零售总额 202406 ytd yoy 5.1 %",
    ]);
  });

  it("stand over measures", () => {
    const lines = read(`
      2025年1-4月大庆市主要指标
      指标 | 全市 | < | 萨尔图区 | <
      ^ | 总量 | 增速% | 总量 | 增速%
      社会消费品零售总额（亿元） | 300 | 5 | 150 | 6`);
    expect(lines).toEqual([
      "B4 大庆 社会消费品零售总额 202504 ytd level 300 亿元",
      "C4 大庆 社会消费品零售总额 202504 ytd yoy 5 %",
      "D4 萨尔图 社会消费品零售总额 202504 ytd level 150 亿元",
      "E4 萨尔图 社会消费品零售总额 202504 ytd yoy 6 %",
    ]);
  });

  it("are the cities of the province in a city's bulletin, where 邵阳 is the city", () => {
    const lines = linesOf({
      县: `
        规模工业增加值
        地区 | 2024年1-6月增速(%)
        全市 | 8.0
        双清 | 8.5
        大祥 | 7.0
        邵阳 | 8.0
        隆回 | 8.1
        洞口 | 8.2`,
      省: `
        各市州规模工业增加值
        市州 | 1-6月增速(%) | 排名
        全省 | 7.3 |
        长沙 | 8.0 | 2
        邵阳 | 8.0 | 2
        湘西州 | 8.4 | 1`,
    });
    expect(lines).toContain("县 B6 邵阳县 规模以上工业增加值 202406 ytd yoy 8 %");
    expect(lines).toContain("省 B5 邵阳 规模以上工业增加值 202406 ytd yoy 8 %");
    expect(lines).toContain("省 B3 湖南 规模以上工业增加值 202406 ytd yoy 7.3 %");
  });

  it("name a sheet each", () => {
    const lines = linesOf({
      京口区: `
        指标 | 单位 | 2025年1-4月 | 同比±%
        外贸进出口总额 | 亿美元 | 2.2 | 10`,
      润州区: `
        指标 | 单位 | 2025年1-4月 | 同比±%
        全社会用电量 | 亿千瓦时 | 9.2 | 3.3`,
    });
    expect(lines).toEqual([
      "京口区 C2 京口 进出口总额(美元) 202504 ytd level 2.2 亿美元",
      "京口区 D2 京口 进出口总额(美元) 202504 ytd yoy 10 %",
      "润州区 C2 润州 全社会用电量 202504 ytd level 9.2 亿千瓦时",
      "润州区 D2 润州 全社会用电量 202504 ytd yoy 3.3 %",
    ]);
  });
});

describe("several tables in a sheet", () => {
  it("stand below one another, each with its title and unit", () => {
    const lines = read(`
      固定资产投资 | < | <
       | | 单位：亿元、%
      地区 | 2025年1-4月 | <
      ^ | 绝对额 | 增速
      全市 | 500.1 | 4.4
      涪城区 | 210.5 | 5.0
      游仙区 | 88.0 | 3.9

      社会消费品零售总额 | < | <
       | | 单位：万元、%
      地区 | 2025年1-4月 | <
      ^ | 绝对额 | 增速
      全市 | 5123456 | 5.5
      注：本表数据为快报数。`);
    expect(lines).toContain("B6 涪城 固定资产投资 202504 ytd level 210.5 亿元");
    expect(lines.at(-2)).toBe("B13 绵阳 社会消费品零售总额 202504 ytd level 5123456 万元");
  });

  it("stand side by side, with and without a gap", () => {
    const lines = read(`
      2025年1-4月规模以上工业增加值增速排位 | < | < | < | < | < | < | <
      地区 | 增速(%) | 排名 | 地区 | 增速(%) | 排名 | | 地区 | 增速(%)
      全市 | 8.0 | | 盐亭县 | 7.0 | 2 | | 北川县 | 5.0
      涪城区 | 9.0 | 1 | 梓潼县 | 6.0 | 3 | | 平武县 | 4.0`);
    expect(lines).toContain("C4 涪城 规模以上工业增加值 202504 ytd rank 1");
    expect(lines).toContain("E4 梓潼 规模以上工业增加值 202504 ytd yoy 6 %");
    expect(lines).toContain("I3 北川 规模以上工业增加值 202504 ytd yoy 5 %");
    expect(lines).toHaveLength(9);
  });
});
