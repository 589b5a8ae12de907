import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const zhenjiang = { home: 321100 as never };
const read = (drawing: string, fileName?: string) => linesOf({ 表: drawing }, zhenjiang, fileName);
const at = (lines: string[], cell: string) => lines.find((line) => line.startsWith(`${cell} `));

describe("plans and budgets", () => {
  it("are no figures, and the growth beside them is the table's", () => {
    const lines = read(`
      2025年1-4月镇江市各县区一般公共预算收入完成情况
      单位：万元
      地区 | 年初预算 | 本年累计完成 | 上年同期 | 增减额 | 增减% | 完成预算% | 入库进度（%）
      全市 | 3000 | 1200 | 1100 | 100 | 9.1 | 40 | 33.3
      丹阳市 | 1000 | 400 | 380 | 20 | 5.3 | 40 | 33.3`);
    expect(lines.slice(7)).toEqual([
      "B5 unknown: unknown-measure",
      "C5 丹阳 地方一般公共预算收入 202504 ytd level 400 万元",
      "D5 丹阳 地方一般公共预算收入 202504 ytd base 380 万元",
      "E5 unknown: unknown-measure",
      "F5 丹阳 地方一般公共预算收入 202504 ytd yoy 5.3 %",
      "G5 unknown: unknown-measure",
      "H5 unknown: unknown-measure",
    ]);
  });

  it("may be announced by the title", () => {
    const lines = read(`
      2025年1-9月各县（市、区）固定资产投资目标完成情况
      地区 | 年度目标增速（%） | 1-9月增速（%） | 增速排名 | 上期排名
      丹阳市 | 8 | 6.6 | 2 | 1
      句容市 | 8 | 7.7 | 1 | 2`);
    expect(lines.slice(0, 4)).toEqual([
      "B3 unknown: unknown-measure",
      "C3 丹阳 固定资产投资 202509 ytd yoy 6.6 %",
      "D3 丹阳 固定资产投资 202509 ytd rank 2",
      "E3 unknown: unknown-measure",
    ]);
  });
});

describe("headers", () => {
  it("are told by a label that reaches down, whatever it says", () => {
    const lines = read(`
      2025年1-8月主要经济指标增速及排名
      指标县市区 | 规上工业增加值① | < | 固定资产投资 | <
      ^ | 增速（%） | 排名 | 增速（%） | 排名
      丹阳市 | 8 | 第2 | 5 | 1
      句容市 | 9 | 第1 | 4 | 2`);
    expect(lines.slice(0, 3)).toEqual([
      "B4 丹阳 规模以上工业增加值 202508 ytd yoy 8 %",
      "C4 丹阳 规模以上工业增加值 202508 ytd rank 2",
      "D4 丹阳 固定资产投资 202508 ytd yoy 5 %",
    ]);
  });

  it("of 累计 hold for rows of bare months", () => {
    const lines = read(`
      规模以上工业增加值增速
      年份 | 月份 | 累计（%）
      2025年 | 3月 | 8
      ^ | 4月 | 7`);
    expect(lines[0]).toBe("C3 镇江 规模以上工业增加值 202503 ytd yoy 8 %");
  });

  it("of % and points are growth to an amount and points to a ratio", () => {
    const lines = read(`
      2025年1-9月民生指标
      指标 | 单位 | 1-9月 | 同比±%/百分点
      城镇居民人均可支配收入 | 元 | 30000 | 5
      空气质量优良天数比例 | % | 80 | 2`);
    expect([at(lines, "D3"), at(lines, "D4")]).toEqual([
      "D3 镇江 城镇居民人均可支配收入 202509 ytd yoy 5 %",
      "D4 镇江 空气质量优良天数比例 202509 ytd yoy-change-year 2 百分点",
    ]);
  });
});

describe("parts of the economy", () => {
  it("are not the whole, whatever else the book names", () => {
    const lines = linesOf({
      一: "铜陵市2023年1-8月民营经济主要指标\n指标 | 单位 | 1-8月\n固定资产投资 | 亿元 | 80",
      二: "铜陵市2023年1-8月开发区主要指标\n园区 | 增长%\n铜陵经开区 | 8\n郊区经开区 | 7",
    });
    expect(lines[0]).toBe("一 C3 铜陵 固定资产投资 202308 ytd level 80 亿元 (ambiguous)");
  });
});

describe("marks and constant prices", () => {
  it("are no levels", () => {
    const lines = read(`
      2025年1-6月地区生产总值
      地区 | 总量（亿元） | 总量（不变价） | 指数 | 权重 | 得分 | 备注
      丹阳市 | 8 | 7 | 105 | 20 | 18 | 1`);
    expect(lines.map((line) => line.replace(/^\S+ /, ""))).toEqual([
      "丹阳 地区生产总值 202506 ytd level 8 亿元",
      ...Array(5).fill("unknown: unknown-measure"),
    ]);
  });
});

describe("last month", () => {
  it("is neither this month nor a year ago", () => {
    const lines = read(`
      2025年4月份各县区全社会用电量
      单位：万千瓦时
      地区 | 本月 | 上月 | 去年同月 | 同比% | 环比%
      全市 | 20 | 19 | 18 | 11.1 | 5.3
      丹阳市 | 5 | 4 | 4.5 | 11.1 | 25`);
    expect(lines.slice(5)).toEqual([
      "B5 丹阳 全社会用电量 202504 month level 5 万千瓦时",
      "C5 unknown: unknown-measure",
      "D5 丹阳 全社会用电量 202504 month base 4.5 万千瓦时",
      "E5 丹阳 全社会用电量 202504 month yoy 11.1 %",
      "F5 unknown: unknown-measure",
    ]);
  });

  it("as 100 makes another index than last year", () => {
    const lines = read(`
      2025年4月镇江市居民消费价格指数
      类别 | 上月=100 | 上年同月=100
      居民消费价格指数 | 99.9 | 100.2`);
    expect(lines).toEqual(["B3 unknown: unknown-measure", "C3 镇江 居民消费价格指数 202504 month level 100.2 指数"]);
  });
});

describe("ranks", () => {
  it("in a row of their own rank the row above", () => {
    const lines = read(`
      2025年1-6月主要指标
      指标 | 单位 | 丹阳市 | 句容市 | 扬中市
      地区生产总值 | 亿元 | 700 | 370 | 280
        增长 | % | 6 | 6.3 | 5
        位次 | | 2 | 1 | 3
      规模以上工业增加值 | % | 6 | 6.3 | 5
        位次 | | 2 | 1 | 3`);
    expect(at(lines, "C5")).toBe("C5 丹阳 地区生产总值 202506 ytd rank 2");
    expect(at(lines, "C7")).toBe("C7 丹阳 规模以上工业增加值 202506 ytd rank 2");
  });

  it("over 本期 and 上期 are this month's and nothing", () => {
    const lines = read(`
      2025年1-5月固定资产投资增速及位次
      地区 | 增速（%） | < | 位次 | <
      ^ | 本期 | 上期 | 本期 | 上期
      丹阳市 | 8 | 7 | 2 | 1
      句容市 | 9 | 6 | 1 | 2`);
    expect(lines.slice(0, 4)).toEqual([
      "B4 丹阳 固定资产投资 202505 ytd yoy 8 %",
      "C4 unknown: unknown-measure",
      "D4 丹阳 固定资产投资 202505 ytd rank 2",
      "E4 unknown: unknown-measure",
    ]);
  });

  it("and shares among 全市 are those of a municipality's districts, too", () => {
    const lines = read(`
      2023年1-9月重庆市各区县一般公共预算收入
      区县 | 总量（亿元） | 占全市比重（%） | 占比（%） | 全市位次
      渝中区 | 50 | 5 | 70 | 1
      江北区 | 40 | 4 | 60 | 2`);
    expect(lines.slice(1, 4)).toEqual([
      "C3 渝中 地方一般公共预算收入 202309 ytd share 5 %",
      "D3 渝中 地方一般公共预算收入 202309 ytd share 70 % (ambiguous)",
      "E3 渝中 地方一般公共预算收入 202309 ytd level-rank 1",
    ]);
  });

  it("announced by the title are not the numbers beside a column of ranks", () => {
    const lines = read(`
      2025年1-5月规模以上工业增加值增速排名
      地区 | 1-5月（%） | 排名
      丹阳市 | 8 | 2
      句容市 | 9 | 1`);
    expect(lines.slice(0, 2)).toEqual([
      "B3 丹阳 规模以上工业增加值 202505 ytd yoy 8 %",
      "C3 丹阳 规模以上工业增加值 202505 ytd rank 2",
    ]);
  });
});

describe("years compared with", () => {
  it("are told from the table's own by the words that compare", () => {
    const lines = read(`
      镇江市2021年1-8月主要指标
      指标 | 绝对额（亿元） | 同比 | 比2019年同期 | < | 两年平均
      ^ | ^ | 增长% | 增量（亿元） | 增长% | 增长%
      社会消费品零售总额 | 500 | 10 | 30 | 6 | 3`);
    expect(lines).toEqual([
      "B4 镇江 社会消费品零售总额 202108 ytd level 500 亿元",
      "C4 镇江 社会消费品零售总额 202108 ytd yoy 10 %",
      "D4 unknown: unknown-measure",
      "E4 unknown: unknown-measure",
      "F4 unknown: unknown-measure",
    ]);
  });

  it("and plans lend the growth beside them no period", () => {
    const growthAfter = (column: string) => {
      const lines = read(`
      镇江市2025年1-4月主要指标
      指标 | 总量（亿元） | ${column} | 增速（%）
      社会消费品零售总额 | 500 | 470 | 6`);
      return at(lines, "D3");
    };
    for (const column of ["去年全年数", "2024年1-4月", "2024年", "全年目标", "2025年1-3月累计"]) {
      expect(growthAfter(column), column).toBe("D3 镇江 社会消费品零售总额 202504 ytd yoy 6 %");
    }
  });

  it("and plans do not date the book", () => {
    const lines = linesOf(
      {
        一: "2025年1-4月主要指标\n指标 | 全年目标（亿元） | 去年全年（亿元） | 完成（亿元）\n一般公共预算收入 | 90 | 80 | 30",
        二: "主要指标\n指标 | 完成（亿元）\n一般公共预算支出 | 40",
      },
      zhenjiang,
    );
    expect(lines.slice(2)).toEqual([
      "一 D3 镇江 地方一般公共预算收入 202504 ytd level 30 亿元",
      "二 B3 镇江 一般公共预算支出 202504 ytd level 40 亿元",
    ]);
  });

  it("hold for their own column only", () => {
    const lines = read(`
      镇江市2021年1-8月主要指标
      指标 | 绝对额（亿元） | 2019年1-8月（亿元）
      社会消费品零售总额 | 500 | 470`);
    expect(lines.map((line) => line.split(" ")[3])).toEqual(["202108", "201908"]);
  });
});

describe("words of the title", () => {
  it("say whose 用电量 or 总产值 a column counts, but not that 出口 is 进出口", () => {
    const second = (title: string, column: string) =>
      read(`\n2025年6月${title}\n地区 | 1-6月${column} | 同比（%）\n丹阳市 | 8 | 5`)[1];
    expect(second("工业用电量（分县）", "用电量（亿千瓦时）")).toContain("C3 丹阳 工业用电量 202506 ytd yoy");
    expect(second("建筑业总产值", "总产值（亿元）")).toContain("C3 丹阳 建筑业总产值 202506 ytd yoy");
    expect(second("进出口总额", "出口（亿元）")).toContain("C3 丹阳 出口总额 202506 ytd yoy");
  });

  it("say of deposits whether they are in renminbi alone", () => {
    const lines = read(`
      金融机构人民币存贷款情况（2025年5月末）
      地区 | 存款余额（亿元） | 贷款余额（亿元）
      丹阳市 | 80 | 70`);
    expect(lines).toEqual([
      "B3 丹阳 金融机构人民币各项存款余额 202505 month level 80 亿元",
      "C3 丹阳 金融机构人民币各项贷款余额 202505 month level 70 亿元",
    ]);
  });

  it("make no growth of what stands in yuan", () => {
    const lines = read(`
      2025年1-5月固定资产投资增速
      地区 | 1-5月（亿元） | 1-5月（%）
      丹阳市 | 80 | 8
      句容市 | 50 | 9`);
    expect(lines.slice(0, 2)).toEqual([
      "B3 丹阳 固定资产投资 202505 ytd level 80 亿元",
      "C3 丹阳 固定资产投资 202505 ytd yoy 8 %",
    ]);
  });

  it("tell bare months below them to be cumulative", () => {
    const lines = read(`
      镇江市规模以上工业增加值累计增速（%）
      地区 | 2025年3月 | 2025年4月
      丹阳市 | 8 | 7
      句容市 | 9 | 6`);
    expect(lines[0]).toBe("B3 丹阳 规模以上工业增加值 202503 ytd yoy 8 %");
  });

  it("name the period of what comes a month late", () => {
    const drawing = `
      规模以上工业企业效益（错月）
      2025年1-4月
      指标 | 本期（亿元）
      营业收入 | 800`;
    expect(read(drawing, "2025年5月.xlsx")).toEqual(["B4 镇江 规模以上工业营业收入 202504 ytd level 800 亿元"]);
    expect(read(drawing, "效益.xlsx")).toEqual([
      "B4 镇江 规模以上工业营业收入 202504 ytd level 800 亿元 (unknown-period)",
    ]);
  });

  it("may be numbered", () => {
    const lines = linesOf(
      {
        表: `
      表一 2025年规模以上工业增加值增速（%）
      地区 | 1-2月 | 1-3月
      丹阳市 | 8 | 7
      句容市 | 9 | 6

      表二 2025年一般公共预算收入（亿元）
      地区 | 1-2月 | 1-3月
      丹阳市 | 8 | 12
      句容市 | 6 | 9`,
      },
      zhenjiang,
    );
    expect([at(lines, "B3"), at(lines, "C9")]).toEqual([
      "B3 丹阳 规模以上工业增加值 202502 ytd yoy 8 %",
      "C9 句容 地方一般公共预算收入 202503 ytd level 9 亿元",
    ]);
  });
});

describe("a county's bulletin", () => {
  it("is not its city's, though its towns and zones are called alike", () => {
    const drawing = `
      昆山市各区镇规模以上工业总产值（2024年1-5月）
      区镇 | 产值（亿元） | 同比（%）
      全市 | 5000 | 5
      开发区 | 900 | 4
      高新区 | 700 | 3
      张浦镇 | 300 | 2
      周市镇 | 200 | 2`;
    const lines = linesOf({ 表: drawing }, { home: 320583 as never });
    expect(lines.slice(0, 2)).toEqual([
      "B3 昆山 规模以上工业总产值 202405 ytd level 5000 亿元",
      "C3 昆山 规模以上工业总产值 202405 ytd yoy 5 %",
    ]);
    expect(lines.slice(2).every((line) => line.includes("unknown"))).toBe(true);
  });
});

describe("growth", () => {
  it("may be told with both signs, a decline without its sign is none", () => {
    const lines = read(`
      2025年1-6月规模以上工业能耗
      地区 | 单位工业增加值能耗上升或下降（%） | 单位工业增加值能耗降低率（%）
      丹阳市 | -8 | 8`);
    expect(lines[0]).toContain("202506 ytd yoy -8 %");
    expect(lines[1]).toBe("C3 unknown: unknown-measure");
  });

  it("of what nobody knows is not the table's", () => {
    const lines = read(`
      2025年1-5月社会消费品零售总额
      地区 | 夜间经济营收（亿元） | 增速（%）
      丹阳市 | 8 | 5`);
    expect(lines).toEqual(["B3 unknown: unknown-indicator", "C3 unknown: unknown-indicator"]);
  });

  it("after a count may be that of the amount before it", () => {
    const lines = read(`
      2025年1-5月规模以上工业
      地区 | 总产值（亿元） | 企业数（家） | 增速（%）
      丹阳市 | 8 | 50 | 5`);
    expect(lines[2]).toBe("D3 unknown: ambiguous");
  });

  it("in the title is not that of a ratio or a count over one of the columns", () => {
    const lines = read(`
      2025年1-5月规模以上工业增加值增速
      地区 | 累计（%） | 企业户数
      丹阳市 | 8 | 50`);
    expect(lines[0]).toBe("B3 丹阳 规模以上工业增加值 202505 ytd yoy 8 %");
    expect(lines[1]).not.toContain("yoy");
  });

  it("of value added at current prices is not the published one", () => {
    const lines = read(`
      2025年前三季度地区生产总值
      指标 | 现价总量（亿元） | 可比价增速（%） | 现价增速（%）
      地区生产总值 | 3000 | 5 | 4`);
    expect(lines).toEqual([
      "B3 镇江 地区生产总值 202509 ytd level 3000 亿元",
      "C3 镇江 地区生产总值 202509 ytd yoy 5 %",
      "D3 unknown: unknown-measure",
    ]);
  });

  it("that lost its percent format waits for a person", () => {
    const lines = read(`
      2025年1-5月固定资产投资
      地区 | 投资额（亿元） | 增速
      丹阳市 | 80 | 0.0813
      句容市 | 50 | -0.0213
      扬中市 | 30 | 0.05`);
    expect(at(lines, "C3")).toBe("C3 丹阳 固定资产投资 202505 ytd yoy 0.0813 % (unknown-unit)");
  });
});

describe("sums and whole years", () => {
  it("of all months are the year to date, of some of them nothing", () => {
    const table = (months: string) =>
      read(`2025年各月全社会用电量（万千瓦时）\n地区 | ${months} | 合计\n丹阳市 | 4 | 5 | 9`);
    expect(at(table("1月 | 2月"), "D3")).toBe("D3 丹阳 全社会用电量 202502 ytd level 9 万千瓦时");
    expect(at(table("2月 | 3月"), "D3")).toBe("D3 unknown: unknown-measure");
  });

  it("are what a past year alone in a title means, unless a person knows better", () => {
    const lines = linesOf(
      {
        当月: "2025年1-3月固定资产投资\n地区 | 增速（%）\n丹阳市 | 4\n句容市 | 5",
        上年: "2024年固定资产投资\n地区 | 增速（%）\n丹阳市 | 3\n句容市 | 2",
      },
      zhenjiang,
    );
    expect(lines[2]).toBe("上年 B3 丹阳 固定资产投资 202412 ytd yoy 3 % (unknown-period)");
  });
});
