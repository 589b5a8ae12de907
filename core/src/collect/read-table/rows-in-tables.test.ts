import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const mianyang = 510700;
const read = (drawing: string) => linesOf({ 表: drawing }, { home: mianyang as never }, "2025年1-5月.xlsx");
/** Name and value of the first value column. */
const names = (drawing: string, column = "B") =>
  read(drawing)
    .filter((line) => line.startsWith(column))
    .map((line) => line.replace(/^\S+ 绵阳 (\S+) .*$/, "$1"));

describe("rows under rows", () => {
  it("are parts by 其中 and #, by numbering and by what they are sorted by", () => {
    const lines = names(`
      固定资产投资
      指标 | 1-5月增速（%）
      固定资产投资 | 4.2
      一、按产业分 |
      第一产业 | 9.8
      第二产业 | 11.0
        其中：工业 | 11.1
          #技改 | 11.2
      第三产业 | -0.3
      二、按登记注册类型分 |
      民间投资 | 3.1`);
    expect(lines).toEqual([
      "固定资产投资",
      "第一产业投资",
      "第二产业投资",
      "工业投资",
      "工业技术改造投资",
      "第三产业投资",
      "民间投资",
    ]);
  });

  it("mean what their whole counts, though both are called alike", () => {
    const lines = names(`
      金融机构本外币存贷款余额
      项目 | 5月末余额（亿元）
      各项存款 | 5000
          住户存款 | 4200
            活期存款 | 1000
          非金融企业存款 | 370
      　　　活期存款 | 250
      各项贷款 | 3200
        住户贷款 | 1300
      　　短期贷款 | 570
      　　　消费贷款 | 220
      　　中长期贷款 | 810
      　　　消费贷款 | 610`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("find their whole without any indent among the rows above", () => {
    const lines = names(
      `
      2025年上半年全市主要经济指标完成情况
      指标名称 | 计量单位 | 绝对量 | 比上年同期±%
      地区生产总值 | 亿元 | 1012.3 | 6.5
      第一产业 | 亿元 | 80.1 | 3.1
      工业 | 亿元 | 350.0 | 7.7
      固定资产投资 | 亿元 | 410.0 | 4.2
      第一产业 | 亿元 | 12.0 | -3.2
      社会消费品零售总额 | 亿元 | 480.1 | 5.9
      居民消费价格指数 | % | 99.8 | -0.2`,
      "C",
    );
    expect(lines).toEqual([
      "地区生产总值",
      "第一产业增加值",
      "全部工业增加值",
      "固定资产投资",
      "第一产业投资",
      "社会消费品零售总额",
      "居民消费价格指数",
    ]);
  });

  it("may be regions under headings that name the indicator", () => {
    const lines = read(`
      县（市、区）主要经济指标（2025年1-3月）
      单位：亿元、%
      县区 | 总量 | 增长
      规模以上工业总产值 | |
      全市 | 800 | 8.1
      涪城区 | 300 | 9.0
      社会消费品零售总额 | |
      全市 | 400 | 5.1
      涪城区 | 150 | 6.0`);
    expect(lines.filter((line) => line.includes("涪城"))).toEqual([
      "B6 涪城 规模以上工业总产值 202503 ytd level 300 亿元",
      "C6 涪城 规模以上工业总产值 202503 ytd yoy 9 %",
      "B9 涪城 社会消费品零售总额 202503 ytd level 150 亿元",
      "C9 涪城 社会消费品零售总额 202503 ytd yoy 6 %",
    ]);
  });
});

describe("labels in two columns", () => {
  it("are a region and an indicator", () => {
    const lines = read(`
      2025年1-3月 | < | <
      县区 | 指标 | 绝对额(万元)
      涪城区 | 一般公共预算收入 | 120034
      ^ | 社会消费品零售总额 | 1212000
      游仙区 | 一般公共预算收入 | 90034`);
    expect(lines).toEqual([
      "C3 涪城 地方一般公共预算收入 202503 ytd level 120034 万元",
      "C4 涪城 社会消费品零售总额 202503 ytd level 1212000 万元",
      "C5 游仙 地方一般公共预算收入 202503 ytd level 90034 万元",
    ]);
  });

  it("are an area and its places, which the area sorts", () => {
    const lines = read(`
      2025年1-5月规上工业增加值
      片区 | 县（市、区） | 增速（%）
      科创区域 | 涪城区 | 8
      ^ | 游仙区 | 7
      川西北 | 北川县 | 6`);
    expect(lines[1]).toBe("C4 游仙 规模以上工业增加值 202505 ytd yoy 7 %");
    expect(lines).toHaveLength(3);
  });

  it("make one name together where they do", () => {
    const lines = names(
      `
       | 指标 | 单位 | 1-4月
      工业 | 总产值 | 亿元 | 800
      ^ | 用电量 | 亿千瓦时 | 30
      投资 | 房地产开发投资 | 亿元 | 50`,
      "D",
    );
    expect(lines).toEqual(["规模以上工业总产值", "工业用电量", "房地产开发投资"]);
  });
});

describe("rows and columns together", () => {
  it("cross industries with indicators", () => {
    const lines = read(`
      2025年1-5月规模以上工业分行业主要指标
      行业 | 总产值（亿元） | 增长（%） | 利润总额（亿元）
      总计 | 2000 | 5 | 100
      纺织业 | 100 | 4 | 5`);
    expect(lines).toEqual([
      "B3 绵阳 规模以上工业总产值 202505 ytd level 2000 亿元",
      "C3 绵阳 规模以上工业总产值 202505 ytd yoy 5 %",
      "D3 绵阳 规模以上工业利润总额 202505 ytd level 100 亿元",
      "B4 绵阳 规模以上工业总产值:纺织业 202505 ytd level 100 亿元",
      "C4 绵阳 规模以上工业总产值:纺织业 202505 ytd yoy 4 %",
      "D4 绵阳 规模以上工业利润总额:纺织业 202505 ytd level 5 亿元",
    ]);
  });

  it("share the unit: the row's own before the column's, the column's before the table's", () => {
    const lines = read(`
      主要工业产品产量及效益
      指标 | 1-5月累计（亿元） | 同比±%(百分点)
      主营业务收入 | 24170.3 | 12.4
      亏损面(%) | 13.96 | -1.2
      水泥（万吨） | 180.2 | -5.5`);
    expect(lines).toEqual([
      "B3 绵阳 规模以上工业营业收入 202505 ytd level 24170.3 亿元",
      "C3 绵阳 规模以上工业营业收入 202505 ytd yoy 12.4 %",
      "B4 绵阳 规模以上工业企业亏损面 202505 ytd level 13.96 %",
      "C4 绵阳 规模以上工业企业亏损面 202505 ytd yoy-change-year -1.2 百分点",
      "B5 绵阳 水泥产量 202505 ytd level 180.2 万吨",
      "C5 绵阳 水泥产量 202505 ytd yoy -5.5 %",
    ]);
  });

  it("tell the currency of growth by the level beside it", () => {
    const lines = read(`
      外贸进出口
      指标 | 绝对额（万美元） | 增长（%）
      进出口总额 | 9000 | 2`);
    expect(lines[1]).toBe("C3 绵阳 进出口总额(美元) 202505 ytd yoy 2 %");
  });
});
