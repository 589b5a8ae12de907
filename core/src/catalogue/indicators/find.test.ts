import { describe, expect, it } from "vitest";
import { findIndicator, findSubject, indicatorInUnit } from "./index.ts";

/** Code, with the industry after a colon: fixed-asset-investment:C. */
function meant(words: string, context: string[] = []): string | null {
  const found = findIndicator(words, context);
  if (!found || found === "ambiguous") return found;
  return found.industry ? `${found.indicator.code}:${found.industry}` : found.indicator.code;
}

describe("findIndicator", () => {
  it("takes the many names of one indicator for one", () => {
    for (const words of [
      "规上工业增加值",
      "规模工业增加值",
      "规模以上工业增加值",
      "规上工业增加值增速",
      "规模以上工业增加值增长速度（%）",
      "二、规模工业增加值",
    ])
      expect(meant(words), words).toBe("industrial-value-added");
  });

  it("reads short names by the table they stand in", () => {
    expect(meant("农、林、牧、渔业", ["gdp"])).toBe("gdp-agriculture");
    expect(meant("农、林、牧、渔业", ["fixed-asset-investment"])).toBe("fixed-asset-investment:A");
    expect(meant("教育", ["general-budget-expenditure"])).toBe("budget-education");
    expect(meant("教育", ["fixed-asset-investment"])).toBe("fixed-asset-investment:P");
    expect(meant("煤炭开采和洗选业", ["industrial-value-added"])).toBe("industrial-value-added:B06");
    expect(meant("批发和零售业", ["retail-above-size-units", "retail-sales"])).toBe("retail-above-size-trade");
    expect(meant("合计", ["fixed-asset-investment"])).toBe("fixed-asset-investment");
  });

  it("reads a part below its whole, and a sibling of it as well", () => {
    expect(meant("其中:工资性收入", ["disposable-income-rural", "income"])).toBe("disposable-income-rural-wages");
    expect(meant("活期存款", ["deposits-household", "finance"])).toBe("deposits-household-demand");
    expect(meant("活期存款", ["deposits-corporate", "finance"])).toBe("deposits-corporate-demand");
    expect(meant("中长期贷款", ["loans-household-short"])).toBe("loans-household-long");
    expect(meant("公 路(万吨)", ["freight", "transport"])).toBe("freight-road");
    expect(meant("其中：住宅", ["housing-sales-area", "property"])).toBe("housing-sales-area-residential");
  });

  it("does not take the part of a part by another characteristic for a part of the whole", () => {
    expect(meant("第二产业", ["private-investment", "fixed-asset-investment"])).toBe("ambiguous");
    expect(meant("制造业", ["private-investment", "fixed-asset-investment"])).toBe("private-investment:C");
    expect(meant("一般贸易", ["exports", "imports-exports"])).toBe("exports-general");
    expect(meant("进口", ["exports", "imports-exports"])).toBe("imports");
  });

  it("splits names made of an industry and an indicator", () => {
    expect(meant("煤炭开采和洗选业增加值同比增长(%)")).toBe("industrial-value-added:B06");
    expect(meant("农副食品加工业增加值累计增长(%)")).toBe("industrial-value-added:C13");
    expect(meant("制造业投资（亿元）")).toBe("fixed-asset-investment:C");
    expect(meant("装备制造业增加值")).toBe("industrial-value-added:EQUIP");
  });

  it("reads what stands before a colon as the context", () => {
    expect(meant("固定资产投资:制造业")).toBe("fixed-asset-investment:C");
    expect(meant("CPI:食品")).toBe("cpi-food");
    expect(meant("工业增加值:采矿业")).toBe("industrial-value-added:B");
    expect(meant("产量:发电量")).toBe("power-generation");
    expect(meant("工业企业:利润总额")).toBe("profit");
  });

  it("tells the index of national accounts from the growth of industry above designated size", () => {
    expect(meant("工业增加值指数(上年同期=100)当季值")).toBe("gdp-industry");
    expect(meant("制造业增加值指数(上年同期=100)累计值")).toBe("gdp-manufacturing");
    expect(meant("工业增加值同比增长(%)")).toBe("industrial-value-added");
    expect(meant("制造业增加值")).toBe("ambiguous");
  });

  it("never guesses: words with several meanings are ambiguous without a context, unknown ones null", () => {
    for (const words of ["工业", "第二产业", "教育", "公路", "活期存款", "煤炭开采和洗选业"])
      expect(meant(words), words).toBe("ambiguous");
    for (const words of ["排名", "单位：亿元", "数据来源：国家统计局", "张三", ""])
      expect(meant(words), words).toBeNull();
  });

  it("asks about a bracket that may narrow the name, whatever it says, and drops one that tells how or in what", () => {
    for (const words of ["社会消费品零售总额(农村)", "固定资产投资(技改)", "用电量(高耗能行业)"])
      expect(meant(words), words).toBe("ambiguous");
    expect(meant("社会消费品零售总额(万元、%)")).toBe("retail-sales");
    expect(meant("地区生产总值(GDP)(现价)")).toBe("gdp");
    expect(meant("社会消费品零售总额(累计)")).toBe("retail-sales");
    expect(meant("社会消费品零售总额(全市)")).toBe("retail-sales");
  });

  it("lets a unit decide that only one of the namesakes can have", () => {
    expect(meant("公路(万人公里)")).toBe("passenger-turnover-road");
    expect(meant("水泥（万吨）")).toBe("product-cement");
  });

  it("keeps yuan and dollars apart", () => {
    expect(meant("进出口总额(亿元)")).toBe("imports-exports");
    expect(meant("进出口总额(亿美元)")).toBe("imports-exports-usd");
    expect(meant("exports_100m_usd")).toBe("exports-usd");
    expect(meant("其中：出口", ["imports-exports-usd"])).toBe("exports-usd");
    expect(indicatorInUnit("exports", "万美元")).toBe("exports-usd");
    expect(indicatorInUnit("exports", "万元")).toBe("exports");
    expect(indicatorInUnit("foreign-direct-investment", "亿元")).toBe("foreign-direct-investment-cny");
  });

  it("hands back a place before the name for the caller to check", () => {
    expect(findIndicator("广西生产总值(亿元)")).toMatchObject({ indicator: { code: "gdp" }, place: "广西" });
    expect(findIndicator("湖南省一般公共预算收入")).toMatchObject({ place: "湖南省" });
    expect(findIndicator("全市用电总量（亿千瓦小时）")).not.toHaveProperty("place");
  });
});

describe("findSubject", () => {
  it("is what a title announces: one indicator, or a group of them", () => {
    expect(findSubject("各行业固定资产投资")).toBe("fixed-asset-investment");
    expect(findSubject("规模工业经济效益指标（上月数据）")).toBe("efficiency");
    expect(findSubject("主要工业产品产量")).toBe("products");
    expect(findSubject("金融机构本外币存贷款余额")).toBe("finance");
    expect(findSubject("目    录")).toBeNull();
  });
});
