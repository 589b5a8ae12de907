import { describe, expect, it } from "vitest";
import type { Grid, GridCell, ReadCell, ReadingContext } from "../types.ts";
import { looksLikeSeries, readSeries } from "./index.ts";

/** A sheet from text: one line a row, commas between cells, numbers as numbers. */
function aGrid(text: string, sheet = "数据"): Grid {
  const cells = text
    .trim()
    .split("\n")
    .flatMap((line, row) =>
      line.split(",").flatMap((field, column): GridCell[] => {
        const value = field.trim();
        if (value === "") return [];
        const isNumber = /^-?\d+(\.\d+)?$/.test(value) && !/^0\d/.test(value);
        return [{ row, column, value: isNumber ? Number(value) : value }];
      }),
    );
  return { sheet, hidden: false, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

const read = (text: string, context: Partial<ReadingContext> = {}, name = "数据.csv") =>
  readSeries(aGrid(text), { dialect: [], ...context }, name).cells;

/** region indicator:industry month span measure value unit, as short as it can be checked by eye. */
const told = (cell: ReadCell | undefined) =>
  cell &&
  (cell.status === "read"
    ? `${cell.region} ${cell.indicator}${cell.industry ? `:${cell.industry}` : ""} ${cell.month} ${cell.span} ${cell.measure} ${cell.value}${cell.unit}`
    : `${cell.status} ${cell.reason}`);
const at = (cells: readonly ReadCell[], cell: string) => told(cells.find((each) => each.cell === cell));

describe("a row a value", () => {
  it("is read by its columns, English or Chinese", () => {
    const cells = read(`
period,region_code,region,indicator,measure,value,unit
2021-03,430502,双清区,GDP,累计值,512300,万元
2021-03,430502,双清区,规模工业增加值,累计同比,8.3,%
2021-03,430502,双清区,各项存款,期末余额,80.5,亿元`);
    expect(at(cells, "F2")).toBe("430502 gdp 202103 ytd level 512300万元");
    expect(at(cells, "F3")).toBe("430502 industrial-value-added 202103 ytd yoy 8.3%");
    expect(at(cells, "F4")).toBe("430502 deposits 202103 month level 80.5亿元");
    expect(at(cells, "B2")).toBe("skipped code-column");
    const chinese = read(`
年份,月份,地区,指标,口径,数值,单位
2021,3,湖南省,社会消费品零售总额,累计值,4100.5,亿元`);
    expect(at(chinese, "F2")).toBe("430000 retail-sales 202103 ytd level 4100.5亿元");
  });

  it("stands in the month of its data, not in that of the bulletin that printed it", () => {
    const cells = read(`
data_period,bulletin_month,region,indicator,cum_value,unit,cum_yoy_pct
2024-12,2025-02,邵阳市,GDP,2926.2473,亿元,5.08`);
    expect([at(cells, "E2"), at(cells, "G2")]).toEqual([
      "430500 gdp 202412 ytd level 2926.2473亿元",
      "430500 gdp 202412 ytd yoy 5.08%",
    ]);
  });

  it("finds a retired code's region by its name, and tells a region it does not know", () => {
    const cells = read(`
period,region_code,region,indicator,cum_value,unit
2019-06,430521,邵东县,GDP,200.5,亿元
2019-06,,乌有县,GDP,3.5,亿元`);
    expect(at(cells, "E2")).toBe("430582 gdp 201906 ytd level 200.5亿元");
    expect(at(cells, "E3")).toBe("unknown unknown-region");
  });

  it("takes a code alone, in use or retired, and asks where code and name are two places", () => {
    const cells = read(`
period,region_code,region,indicator,cum_value,unit
2018-12,430521,,GDP,365.9,亿元
2018-12,430522,邵东市,GDP,200.5,亿元
2018-12,430522,,GDP,150.5,亿元`);
    expect(at(cells, "E2")).toBe("430582 gdp 201812 ytd level 365.9亿元");
    expect(at(cells, "E3")).toBe("unknown unknown-region");
    expect(at(cells, "E4")).toBe("430522 gdp 201812 ytd level 150.5亿元");
  });

  it("takes industries by name or code", () => {
    const cells = read(
      `
period,industry_code,industry_name,iva_month_yoy_pct,iva_cum_yoy_pct
2015-03,BCD,规模以上工业,5.6,6.4
2015-03,26,化学原料和化学制品制造业,9.5,9.9`,
      {},
      "national_growth.csv",
    );
    expect(at(cells, "D2")).toBe("0 industrial-value-added 201503 month yoy 5.6%");
    expect(at(cells, "E3")).toBe("0 industrial-value-added:C26 201503 ytd yoy 9.9%");
  });

  it("asks whose figures they are when neither rows nor file say", () => {
    const text = "period,indicator,cum_value,unit\n2019-06,GDP,200.5,亿元";
    expect(at(read(text), "C2")).toBe("unknown unknown-region");
    expect(at(read(text, { home: 430500 as never }), "C2")).toBe("430500 gdp 201906 ytd level 200.5亿元");
  });

  it("takes published ranks for ranks of growth unless the numbers show that they rank the level", () => {
    const rows = (values: number[]) =>
      values.map((value, i) => `2021-03,43050${i + 2},GDP,累计值,${value},万元,${i + 1}`).join("\n");
    const head = "period,region_code,indicator,measure,value,unit,rank\n";
    expect(at(read(head + rows([30, 20])), "G2")).toContain("level-rank");
    expect(at(read(head + rows([20, 30])), "G2")).toBe("430502 gdp 202103 ytd rank 1");
  });
});

describe("a column a series", () => {
  it("is named by its header", () => {
    const cells = read(
      "period,profit_cum_100m_yuan,profit_cum_yoy_pct_published,profit_month_100m_yuan\n2017-12,75187.1,21,8241.6",
      {},
      "national_profit.csv",
    );
    expect(["B2", "C2", "D2"].map((cell) => at(cells, cell))).toEqual([
      "0 profit 201712 ytd level 75187.1亿元",
      "0 profit 201712 ytd yoy 21%",
      "0 profit 201712 month level 8241.6亿元",
    ]);
  });

  it("is a year to date when its values add up over the year, and single months when they do not", () => {
    const months = (values: number[]) => values.map((value, i) => `2012-0${i + 1},${value}`).join("\n");
    const head = "period,exports_100m_usd\n";
    expect(at(read(head + months([100, 95, 110, 105]), {}, "china.csv"), "B4")).toContain("month level");
    expect(at(read(head + months([100, 195, 310, 415]), {}, "china.csv"), "B4")).toContain("ytd level");
  });

  it("keeps money in dollars apart from money in yuan", () => {
    const cells = read("period,exports_month_100m_usd\n2012-01,1499.4", {}, "china_exports.csv");
    expect(at(cells, "B2")).toBe("0 exports-usd 201201 month level 1499.4亿美元");
  });
});

describe("other shapes", () => {
  it("have months to the right of years, or regions to the right of months", () => {
    const months = read(
      "年份,指标,1月,2月\n2023,邵阳市工业用电量(亿千瓦时),3,2.5\n2024,邵阳市工业用电量(亿千瓦时),3.1,2.6\n2025,邵阳市工业用电量(亿千瓦时),3.2,2.7",
    );
    expect(at(months, "D3")).toBe("430500 electricity-industrial 202402 month level 2.6亿千瓦时");
    const regions = read(
      "月份,双清区,大祥区,北塔区\n2025-03,80.5,90.5,30",
      { home: 430500 as never },
      "地区生产总值累计值(亿元).csv",
    );
    expect(at(regions, "C2")).toBe("430503 gdp 202503 ytd level 90.5亿元");
  });

  it("say the span in the words of the period", () => {
    const cells = read(
      "期间,地区,指标,数值,单位,同比(%)\n2025年1-5月,邵阳市,GDP,663.6,亿元,5.1\n2025年上半年,邵阳市,GDP,1400,亿元,5",
    );
    expect(at(cells, "D2")).toBe("430500 gdp 202505 ytd level 663.6亿元");
    expect(at(cells, "F3")).toBe("430500 gdp 202506 ytd yoy 5%");
  });
});

describe("what nobody says", () => {
  it("is proposed and waits for a person: the span, the unit", () => {
    const [span] = read("period,region,retail_sales_100m_yuan\n2025-03,邵阳市,387.35");
    expect(span).toMatchObject({ status: "read", reason: "unknown-period", span: "ytd" });
    const [unit] = read("period,region,indicator,cum_value\n2025-03,邵阳市,GDP,663.61");
    expect(unit).toMatchObject({ status: "read", reason: "unknown-unit", unit: "亿元" });
  });

  it("is not guessed: a name that means one thing alone and another under the row above", () => {
    const rows = ["住户贷款", "短期贷款"].map((name) => `2025-03,邵阳市,${name},1356.2,亿元,期末余额`);
    const cells = read(["period,region,indicator,value,unit,measure", ...rows].join("\n"));
    expect(at(cells, "D3")).toBe("unknown ambiguous");
    const marked = read(
      ["period,region,indicator,value,unit,measure", rows[0], rows[1]?.replace("短期", "其中：短期")].join("\n"),
    );
    expect(at(marked, "D3")).toBe("430500 loans-household-short 202503 month level 1356.2亿元");
  });
});

describe("the bureau's download", () => {
  const download = `
数据库：月度数据,,
时间：最近13个月,,
指标,2020年4月,2020年2月
工业增加值同比增长(%),3.9,
工业增加值累计增长(%),-4.9,-13.5
国内生产总值指数(上年同期=100)当季值,93.2,
居民消费价格指数(上年同月=100),103.3,105.2
注：1.本表按不变价格计算。,,
数据来源：国家统计局,,`;

  it("runs from the newest period to the right, and is the nation's", () => {
    const cells = read(download);
    expect(at(cells, "B4")).toBe("0 industrial-value-added 202004 month yoy 3.9%");
    expect(at(cells, "C5")).toBe("0 industrial-value-added 202002 ytd yoy -13.5%");
  });

  it("turns an index against last year into the growth it is, but leaves prices the indices they are", () => {
    const cells = read(download);
    expect(at(cells, "B6")).toBe("0 gdp 202004 quarter yoy -6.8%");
    expect(at(cells, "C7")).toBe("0 cpi 202002 month level 105.2指数");
  });
});

describe("a file whose rows say what their columns hold", () => {
  it("is read row by row, last year's column as last year's", () => {
    const cells = read(
      `
table,row_name,region_code,col1,col2,col3,titles
各市工业总产值,南宁市,450100,3989.82,13.89,3537.05,地市 | 12月止累计（亿元） | 比上年同期±% | 2016年累计（亿元）
工业行业增加值增速,有色金属,,10.01,11.78,,行业 | 12月增速% | 12月止累计增速%
主要工业产品产量,成品糖（万吨）,,935.96,4.42,,行业 | 12月止累计（亿元） | 同比±%
全区工业经济效益,主营业务收入利润率(%),,6.45,0.66,,指标 | 12月止累计 | 同比±%(百分点)`,
      { home: 450000 as never },
      "bulletin_2017_12.csv",
    );
    expect(["D2", "E2", "F2"].map((cell) => at(cells, cell))).toEqual([
      "450100 industrial-output 201712 ytd level 3989.82亿元",
      "450100 industrial-output 201712 ytd yoy 13.89%",
      "450100 industrial-output 201612 ytd level 3537.05亿元",
    ]);
    expect(at(cells, "D3")).toBe("450000 industrial-value-added:NONFERROUS 201712 month yoy 10.01%");
    expect(at(cells, "D4")).toBe("450000 product-sugar 201712 ytd level 935.96万吨");
    expect(at(cells, "E5")).toBe("450000 profit-margin 201712 ytd yoy-change-year 0.66百分点");
  });
});

describe("what is no figure of a place", () => {
  it("is told: words among numbers, errors, enterprises, what a person set aside", () => {
    const cells = read(
      `
period,region,indicator,cum_value,unit
2019-06,邵阳市,GDP,未报,亿元
2019-06,邵阳市,GDP,200.5,亿元
2019-06,邵阳市,工业用电量,3.5,亿千瓦时`,
      { dialect: [{ kind: "ignore", words: "工业用电量", title: "", target: "" }] },
    );
    expect(at(cells, "D2")).toBe("unknown not-a-number");
    expect(at(cells, "D4")).toBe("skipped ignored");
    const firms = read("quarter,stock_code,name,area,revenue_ytd_million_yuan\n2014Q1,600519,某公司,贵州,7437");
    expect(at(firms, "E2")).toBe("unknown unknown-indicator");
  });

  it("is no data file at all: a bulletin's table with its title, a list without periods", () => {
    expect(looksLikeSeries(aGrid("各县市区主要指标\n地区,1-3月,增速\n双清区,12.5,3.1"))).toBe("other");
    expect(looksLikeSeries(aGrid("code,name,level\n430000,湖南省,1\n430100,长沙市,2"))).toBe("other");
  });
});

describe("whose figures a data file holds", () => {
  const ofPlace = (first: string, ...lines: string[]) =>
    `${first},,\n${lines.map((line) => `${line},,\n`).join("")}指标,2024年,2023年\n社会消费品零售总额(亿元),839.4,797.2\n数据来源：国家统计局,,`;
  const suzhou = { home: 320500 as never };

  it("are those of the place in its 地区 line, in full or short, whoever asks", () => {
    for (const context of [{}, suzhou]) {
      expect(at(read(ofPlace("数据库：主要城市年度数据", "地区：上海"), context), "B4")).toMatch(
        /^310000 retail-sales/,
      );
      expect(at(read(ofPlace("数据库：分省年度数据", "地区：江苏省"), context), "B4")).toMatch(/^320000 retail-sales/);
    }
  });

  it("are nobody's when that line names no place", () => {
    for (const context of [{}, suzhou]) {
      expect(at(read(ofPlace("数据库：主要城市年度数据", "地区：西部十二城"), context), "B4")).toBe(
        "unknown unknown-region",
      );
    }
  });

  it("are the nation's only where its database is the nation's, and then the home's never", () => {
    expect(at(read(ofPlace("数据库：年度数据"), suzhou), "B3")).toMatch(/^0 retail-sales/);
    expect(at(read(ofPlace("数据库：分省年度数据"), suzhou), "B3")).toMatch(/^320500 retail-sales/);
    expect(at(read(ofPlace("数据库：分省年度数据")), "B3")).toBe("unknown unknown-region");
  });

  it("are carried down where the region is merged or typed once", () => {
    const cells = read(`
省份,指标,2023年,2024年
浙江省,地区生产总值(亿元),825.5,901.3
,社会消费品零售总额(亿元),325.5,341.2
江苏省,地区生产总值(亿元),925.5,991.3
,,12,13`);
    expect(at(cells, "C3")).toBe("330000 retail-sales 202312 ytd level 325.5亿元");
    expect(at(cells, "D4")).toBe("320000 gdp 202412 ytd level 991.3亿元");
    expect(at(cells, "C5")).toMatch(/^unknown/);
  });
});

describe("indices in the bureau's download", () => {
  const cells = read(`
数据库：月度数据,,
指标,2022年4月,2022年3月
居民消费价格指数(上年同月=100),101.4,101.1
居民消费价格指数(上年同期=100),101.2,101.1
居民消费价格指数(上月=100),100.4,100.0
居民消费价格指数(1978=100),686.4,672.9
进出口总值当期值(千美元),3000000,2900000
进出口总值同比增长(%),3.9,5.1
进出口差额累计值(千美元),4350000,3360000`);

  it("are of the month against the same month, of the year so far against the same period, and nothing else", () => {
    expect(at(cells, "B3")).toBe("0 cpi 202204 month level 101.4指数");
    expect(at(cells, "B4")).toBe("0 cpi 202204 ytd level 101.2指数");
    expect(at(cells, "B5")).toBe("unknown unknown-measure");
    expect(at(cells, "B6")).toBe("unknown unknown-measure");
  });

  it("leave growth beside dollars in dollars", () => {
    expect(at(cells, "B8")).toBe("0 imports-exports-usd 202204 month yoy 3.9%");
    expect(at(cells, "C9")).toBe("0 trade-balance-usd 202203 ytd level 3360000千美元");
  });
});

describe("a data terminal's export", () => {
  const cells = read(
    `
指标名称,江苏:社会消费品零售总额:累计值,社会消费品零售总额:餐饮收入:当月值,CPI:环比,GDP:不变价:当季同比
频率,月,月,月,季
单位,亿元,亿元,%,%
指标ID,M1,M2,M3,M4
来源,江苏省统计局,国家统计局,国家统计局,国家统计局
2024-06-30,407.1,42.3,0.2,4.7
2024-05-31,350.1,40.1,0.1,4.9
数据来源：某终端`,
    { home: 430500 as never },
  );

  it("tells of each column its name, unit, frequency and place in rows of its head", () => {
    expect(at(cells, "B6")).toBe("320000 retail-sales 202406 ytd level 407.1亿元");
    expect(at(cells, "C7")).toBe("0 retail-catering 202405 month level 40.1亿元");
    expect(at(cells, "D6")).toBe("unknown unknown-measure");
    expect(at(cells, "E6")).toBe("0 gdp 202406 quarter yoy 4.7%");
  });

  it("has no quarterly figure in a month that ends none", () => {
    expect(at(cells, "E7")).toBe("unknown unknown-period");
  });
});

describe("names put together of parts", () => {
  it("say the place, the whole and the part; a part nobody knows is not the whole", () => {
    const cells = read(`
指标,2024年,2023年
浙江省_地区生产总值(亿元)_第一产业_本期值,25.3,23.3
杭州市_地区生产总值(亿元)_本期值,218.6,200.5
浙江省_民营企业_社会消费品零售总额(亿元)_本期值,8,9`);
    expect(at(cells, "B2")).toBe("330000 gdp-primary 202412 ytd level 25.3亿元");
    expect(at(cells, "B3")).toBe("330100 gdp 202412 ytd level 218.6亿元");
    expect(at(cells, "B4")).toMatch(/^unknown/);
  });
});

describe("dates that lost their format", () => {
  it("are days from the spreadsheet's beginning under a heading of time", () => {
    const cells = read("时间,社会消费品零售总额当月值(亿元)\n45474,34.2\n45444,33.1", { home: 430500 as never });
    expect(at(cells, "B2")).toBe("430500 retail-sales 202407 month level 34.2亿元");
  });
});
