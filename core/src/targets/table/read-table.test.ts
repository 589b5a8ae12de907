import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicator } from "../../catalogue/index.ts";
import { bookOf } from "../../collect/testing/index.ts";
import type { Month } from "../../period/index.ts";
import { targetText } from "../wording.ts";
import { partWords, periodSaid } from "./period-words.ts";
import { readTargetTable } from "./read-table.ts";

const tableOf = (drawing: string, home = 430500) => {
  const read = readTargetTable(bookOf({ 目标: drawing }), { home, month: 202604 as Month });
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.zh).join("；"));
  return read.value;
};

/** Each target in one line: region, indicator, period, in words, tier and origin where they are not 确保 and 自定. */
const read = (drawing: string, home?: number): string[] =>
  tableOf(drawing, home).entries.map(({ entry }) => {
    const { region, indicator: code, month, span, measure, tier, origin } = entry;
    const of = indicator(code);
    const unit =
      measure === "level" ? (of?.unit ?? "") : measure === "rank" ? "位" : measure.startsWith("vs") ? "百分点" : "%";
    const words = of
      ? targetText({ ...entry, region: region as never, unit, reference: entry.reference ?? "" }, of)
      : "";
    const more = [tier === "stretch" ? tier : "", origin === "own" ? "" : origin, entry.comparator];
    return [region, code, `${month}${span}`, words, ...more].filter(Boolean).join(" ");
  });
const faults = (drawing: string): string[] =>
  tableOf(drawing).faults.map(({ row, column, code }) => `${row} ${column} ${code.replace("targets/", "")}`);

describe("tables of targets (readTargetTable)", () => {
  it("reads the sheet as it is written, column by column", () => {
    expect(
      read(`
      地区|指标|年度|时期|目标类型|比较词|目标值|单位|允许误差|参照指标|层级|来源
      邵阳市|地区生产总值|2026|全年|增速|左右|5.5|%|0.3||确保|自定
      双清区|固定资产投资|2026|上半年|总量|以上|45000|万元|||确保|下达
      430503|规模以上工业增加值|2026|第二季度|增速|以上|8|%|||奋斗|认领
      邵阳市|全体居民人均可支配收入|2026|全年|增速|同步||||地区生产总值|确保|自定
      邵阳市|金融机构本外币各项贷款余额|2026|全年|总量|达到|3000|亿元|||确保|自定
      邵阳市|社会消费品零售总额|2026|全年|增速|完成上级下达||||||下达`),
    ).toEqual([
      "430500 gdp 202612ytd 增长5.5%左右 about",
      "430502 fixed-asset-investment 202606ytd 4.5亿元以上 assigned at-least",
      "430503 industrial-value-added 202606quarter 增长8%以上 stretch claimed at-least",
      "430500 disposable-income 202612ytd 与地区生产总值同步 in-step",
      "430500 loans 202612month 达到3000亿元 reach",
      "430500 retail-sales 202612ytd 完成上级下达任务 assigned as-assigned",
    ]);
  });

  it("reads targets written as words in one cell, under a merged title and any head", () => {
    expect(
      read(`
      邵阳市2026年国民经济和社会发展预期目标|<|<
      序号|主要指标|预期目标
      1|地区生产总值|增长5.5%左右
      2|规模工业增加值|增长8%以上，力争9%
      3|固定资产投资|1200亿元以上、增长6%
      4|居民消费价格|涨幅控制在3%以内
      5|社会消费品零售总额|前3位
      6|进出口总额|高于全省1个百分点
      7|单位GDP能耗|下降3%以上
      8|居民人均可支配收入|与经济增长同步
      9|城镇登记失业率|控制在4.5%以内

      |地方一般公共预算收入|完成省下达任务`),
    ).toEqual(
      [
        "430500 gdp 202612ytd 增长5.5%左右 about",
        "430500 industrial-value-added 202612ytd 增长8%以上 at-least",
        "430500 industrial-value-added 202612ytd 力争增长9% stretch strive",
        "430500 fixed-asset-investment 202612ytd 1200亿元以上 at-least",
        "430500 fixed-asset-investment 202612ytd 增长6% reach",
        "430500 cpi 202612ytd 涨幅控制在3%以内 at-most",
        "430500 retail-sales 202612ytd 进入前3位 reach",
        "430500 imports-exports 202612ytd 高于全省1个百分点以上 at-least",
        "430500 energy-intensity-gdp 202612ytd 下降3%以上 at-least",
        "430500 disposable-income 202612ytd 与地区生产总值同步 in-step",
        "430500 registered-unemployment 202612ytd 控制在4.5%以内 at-most",
        "430500 general-budget-revenue 202612ytd 完成上级下达任务 as-assigned",
      ].map((line) => line.replace("高于湖南省", "高于全省")),
    );
  });

  it("reads several columns of numbers by their heads, in any order", () => {
    expect(
      read(`
      责任单位|2026年上半年目标|指标名称|2026年目标|<|奋斗目标（%）
      ^|^|^|总量（亿元）|增速（%）|^
      市统计局|7.5|规上工业总产值|1500|8|9`),
    ).toEqual([
      "430500 industrial-output 202612ytd 达到1500亿元 reach",
      "430500 industrial-output 202612ytd 增长8% reach",
      "430500 industrial-output 202612ytd 增长9% stretch reach",
    ]);
  });

  it("says of every cell that it cannot read in which row and column it stands", () => {
    expect(
      faults(`
      地区|指标|年度|目标类型|比较词|目标值|单位|层级
      火星|规上工业增加值|2026|增速|以上|8|%|确保
      邵阳市|幸福指数|2026|增速|以上|8|%|确保
      邵阳市|固定资产投资|明年|增速|超级|8|%|必胜
      邵阳市|固定资产投资|2026||以上|8||
      邵阳市|固定资产投资|2026|总量|以上|8|万吨|
      邵阳市|固定资产投资|2026|增速|以上||%|
      邵阳市|固定资产投资|2026|||大干快上||
      邵阳市|固定资产投资|2026|||增长**%以上||
      双清区|固定资产投资|2026|||高于全省1个百分点||`),
    ).toEqual([
      "2 地区 unknown-region",
      "3 指标 unknown-indicator",
      "4 比较词 word-unknown",
      "4 层级 word-unknown",
      "4 年度 not-a-period",
      "5 目标值 unit-missing",
      "6 目标值 unit-unlike",
      "7 目标值 value-missing",
      "8 目标值 cell-unreadable",
      "9 目标值 masked",
      "10 目标值 not-the-superior",
    ]);
  });

  it("refuses moves, increments and shares of it knows not what, beside targets that it reads", () => {
    const drawing = `
      地区|指标|行业|年度|时期|目标值
      永州市|固定资产投资||2026|全年|位次前移2位
      永州市|规模以上工业增加值||2026|全年|7±0.5%
      永州市|地方一般公共预算收入||2026|全年|增长8%以上，力争10%
      永州市|进出口总额||2026|全年|占比达到35%
      永州市|社会消费品零售总额||2026|全年|增加120亿元
      永州市|建筑业总产值||2026|全年|进位1位`;
    const { entries } = tableOf(drawing, 431100);
    expect(entries.map(({ row, entry }) => [row, entry.comparator, entry.value, entry.tolerance])).toEqual([
      [3, "about", 7, 0.5],
      [4, "at-least", 8, undefined],
      [4, "strive", 10, undefined],
    ]);
    expect(faults(drawing)).toEqual([
      "2 目标值 move-of-place",
      "5 目标值 share-of-what",
      "6 目标值 increment-of-flow",
      "7 目标值 move-of-place",
    ]);
  });

  it("asks whether a bare number is a percentage, a fraction of one or an index", () => {
    const drawing = "指标|目标（%）\n固定资产投资|0.06\n社会消费品零售总额|0.5\n居民消费价格|103\n地区生产总值|5.5";
    const { entries } = tableOf(drawing);
    expect(faults(drawing)).toEqual(["2 目标（%） fraction-or-percent", "4 目标（%） index-or-growth"]);
    expect(entries.map(({ entry, readAs }) => [entry.value, readAs])).toEqual([
      [0.5, "0.5按0.5%录入，不是50%"],
      [5.5, null],
    ]);
  });

  it("keeps of a range the end that decides, and says so", () => {
    const { entries } = tableOf("指标|目标\n固定资产投资|增长5%～6%\n城镇登记失业率|4%-5%");
    expect(entries.map(({ entry, readAs }) => [entry.comparator, entry.value, readAs])).toEqual([
      ["at-least", 5, "“增长5%~6%”是区间，按5%以上录入"],
      ["at-most", 5, "“4%-5%”是区间，按5%以内录入"],
    ]);
  });

  it("passes over the empty form and what is no table of targets", () => {
    expect(tableOf("指标|年度|比较词|目标值\n固定资产投资|2026||\n地区生产总值|2026||")).toEqual({
      entries: [],
      faults: [],
    });
    const other = readTargetTable(bookOf({ 一: "地区|产值\n双清区|5" }), {
      home: 430500,
      month: 202604 as Month,
    });
    expect(other.ok).toBe(false);
  });

  it("never throws, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("增长", "8%", "**", "以上", "5%-", "-", "第", "2026年", "1e9", "#REF!", "高于全省", "'"),
    );
    const line = fc.array(
      cell.map((text) => text.replace(/[|\n<^]/g, "")),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        tableOf(["指标|年度|目标值", ...lines.map((cells) => `固定资产投资${cells.join("|")}`)].join("\n"));
      }),
    );
  });
});

describe("parts of a year", () => {
  it("are read back as they are written", () => {
    const any = fc.record({ ofYear: fc.integer({ min: 1, max: 12 }), span: fc.constantFrom("month", "ytd") });
    fc.assert(
      fc.property(any, fc.boolean(), (part, isStock) => {
        const stock = isStock && part.span === "month";
        expect(periodSaid(partWords(part as never, stock))?.part).toEqual(part);
      }),
    );
    for (const ofYear of [3, 6, 9, 12])
      expect(periodSaid(partWords({ ofYear, span: "quarter" }, false))?.part).toEqual({ ofYear, span: "quarter" });
  });
});
