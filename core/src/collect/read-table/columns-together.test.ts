import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const zhenjiang = { home: 321100 as never };
const read = (drawing: string, fileName?: string) => linesOf({ 表: drawing }, zhenjiang, fileName);

describe("units over columns", () => {
  it("belong to the words beside them", () => {
    const lines = read(`
      2025年1-5月各县区主要指标
      地区 | 社会消费品零售总额（亿元） | < | <
      ^ | 总量 | 增速 | 增速%
      丹阳市 | 80 | 8 | 9`);
    expect(lines[0]).toBe("B4 丹阳 社会消费品零售总额 202505 ytd level 80 亿元");
    expect(lines.slice(1)).toEqual([
      "C4 丹阳 社会消费品零售总额 202505 ytd yoy 8 %",
      "D4 丹阳 社会消费品零售总额 202505 ytd yoy 9 %",
    ]);
  });

  it("hold for last year's beside them, and may stand in a column on the right", () => {
    expect(read("2025年1-5月\n指标 | 本期（亿元） | 上年同期\n社会消费品零售总额 | 80 | 75")[1]).toBe(
      "C3 镇江 社会消费品零售总额 202505 ytd base 75 亿元",
    );
    const right = read(`
      2025年1-5月主要指标
      指标 | 绝对量 | 增速（%） | 单 位
      社会消费品零售总额 | 80 | 8 | 亿元
      全社会用电量 | 20 | 5 | 亿千瓦时`);
    expect(right[2]).toBe("B4 镇江 全社会用电量 202505 ytd level 20 亿千瓦时");
  });
});

describe("a bare ±", () => {
  it("is growth where % stands in its row, or in the unit line for nothing else", () => {
    const row = read("\n2025年1-5月\n指标 | 单位 | 丹阳市\n社会消费品零售总额 | 亿元 | 80\n  同比± | % | 5");
    expect(row[1]).toBe("C4 丹阳 社会消费品零售总额 202505 ytd yoy 5 %");
    const line = (unit: string) =>
      read(`\n2025年1-5月社会消费品零售总额\n | | 单位：${unit}\n地区 | 总量 | ±\n丹阳市 | 80 | 5`)[1];
    expect(line("亿元、%")).toBe("C4 丹阳 社会消费品零售总额 202505 ytd yoy 5 %");
    expect(line("亿元")).toBe("C4 unknown: unknown-measure");
  });
});

describe("words over columns", () => {
  it("reach over blanks, whichever row below has words of its own", () => {
    const lines = read(`
      镇江市各县区主要指标
      地区 | 社会消费品零售总额 | | 固定资产投资 |
       | 2025年1-5月 | | 2025年1-5月 |
       | 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%）
      丹阳市 | 80 | 8 | 70 | 7`);
    expect(lines.slice(2)).toEqual([
      "D5 丹阳 固定资产投资 202505 ytd level 70 亿元",
      "E5 丹阳 固定资产投资 202505 ytd yoy 7 %",
    ]);
  });

  it("may repeat how the row's name ends", () => {
    const lines = read(`
      2025年4月全社会用电量情况表
      分类 | 当月 | < | 累计 | <
      ^ | 电量（亿千瓦时） | 同比（%） | 电量（亿千瓦时） | 同比（%）
      全社会用电量 | 20 | 5 | 80 | 4
        第二产业 | 12 | 6 | 45 | 5`);
    expect(lines.slice(4)).toEqual([
      "B5 镇江 第二产业用电量 202504 month level 12 亿千瓦时",
      "C5 镇江 第二产业用电量 202504 month yoy 6 %",
      "D5 镇江 第二产业用电量 202504 ytd level 45 亿千瓦时",
      "E5 镇江 第二产业用电量 202504 ytd yoy 5 %",
    ]);
  });

  it("may count a group of which the row is the whole", () => {
    const lines = read(`
      2025年1-4月规模以上服务业
      行业 | 营业收入（亿元）
      规模以上服务业 | 80
      租赁和商务服务业 | 20`);
    expect(lines[0]).toBe("B3 镇江 规模以上服务业营业收入 202504 ytd level 80 亿元");
  });

  it("name an indicator together with the row", () => {
    const lines = read(`
      2025年夏粮生产情况（全年）
      作物 | 播种面积（万亩） | 产量（万吨） | 单产（公斤/亩）
      粮食 | 80 | 20 | 400`);
    expect(lines).toEqual([
      "B3 镇江 粮食播种面积 202512 ytd level 80 万亩",
      "C3 镇江 粮食产量 202512 ytd level 20 万吨",
      "D3 unknown: unknown-indicator",
    ]);
  });

  it("may name whose income it is", () => {
    const lines = read(`
      2025年一季度城乡居民人均可支配收入
      地区 | 城镇常住居民 | <
      ^ | 收入（元） | 增长（%）
      丹阳市 | 20000 | 5`);
    expect(lines).toEqual([
      "B4 丹阳 城镇居民人均可支配收入 202503 ytd level 20000 元",
      "C4 丹阳 城镇居民人均可支配收入 202503 ytd yoy 5 %",
    ]);
  });

  it("may name the balance again: 余额同比", () => {
    const lines = read(`
      镇江市金融机构本外币信贷收支（2025年4月末）
      项目 | 余额（亿元） | 比上月增减 | 余额同比±%
      各项存款 | 8000 | 20 | 7`);
    expect(lines).toEqual([
      "B3 镇江 金融机构本外币各项存款余额 202504 month level 8000 亿元",
      "C3 unknown: unknown-measure",
      "D3 镇江 金融机构本外币各项存款余额 202504 month yoy 7 %",
    ]);
  });
});

describe("columns tell one another", () => {
  it("that 上年同期 among growth is growth", () => {
    const lines = read(`
      2025年1-5月规模以上工业增加值增速
      地区 | 5月增速（%） | 1-5月增速（%） | 上年同期
      丹阳市 | 9 | 8 | 7`);
    expect(lines[2]).toBe("D3 丹阳 规模以上工业增加值 202405 ytd yoy 7 %");
  });

  it("between which reports a bare change lies", () => {
    const lines = read(`
      2025年1-10月固定资产投资增速
      地区 | 1-10月（%） | 1-9月（%） | 变动（百分点）
      丹阳市 | 8 | 7 | 1`);
    expect(lines[2]).toBe("D3 丹阳 固定资产投资 202510 ytd yoy-change 1 百分点");
  });

  it("which is the month's", () => {
    const lines = read(`
      2025年4月镇江市居民消费价格涨跌幅（%）
      指标 | 环比 | 同比 | 1-4月同比
      居民消费价格 | 0.1 | 0.2 | 0.3`);
    expect(lines.slice(1)).toEqual([
      "C3 镇江 居民消费价格指数 202504 month yoy 0.2 %",
      "D3 镇江 居民消费价格指数 202504 ytd yoy 0.3 %",
    ]);
    const indices = read(`
      2025年4月镇江市居民消费价格指数
      指标 | 上年同月=100 | 上年同期=100
      居民消费价格指数 | 100.2 | 100.3`);
    expect(indices.map((line) => line.split(" ").slice(4, 6).join(" "))).toEqual(["month level", "ytd level"]);
  });
});

describe("headings among rows", () => {
  it("that only sort cast no doubt", () => {
    const lines = read(`
      2025年4月规模以上工业增加值分行业增长速度
      行业 | 4月（%） | 1-4月（%）
      规模以上工业增加值 | 8 | 7
      分三大门类 | |
        采矿业 | 3 | 2
      主要行业增加值 | |
        纺织业 | 1 | 2`);
    expect(lines.slice(2, 4)).toEqual([
      "B5 镇江 规模以上工业增加值:采矿业 202504 month yoy 3 %",
      "C5 镇江 规模以上工业增加值:采矿业 202504 ytd yoy 2 %",
    ]);
    expect(lines.at(-1)).toBe("C7 镇江 规模以上工业增加值:纺织业 202504 ytd yoy 2 %");
  });
});
