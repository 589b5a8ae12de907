import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";
import { takeIndexBase } from "./index-base.ts";
import { priceForm } from "./price-form.ts";

const read = (drawing: string) => linesOf({ 表: drawing }, { home: 321100 as never });

describe("the base of an index", () => {
  it.each([
    ["居民消费价格指数(上年同月=100)", "居民消费价格指数", "same-month"],
    ["居民消费价格指数（上年同期＝100）", "居民消费价格指数", "same-period"],
    ["CPI(上年=100)", "CPI", "last-year"],
    ["以上年价格为100", "", "last-year"],
    ["以上年同期价格为100", "", "same-period"],
    ["上年同期100", "", "same-period"],
    ["出厂价格指数(上月=100)", "出厂价格指数", "before"],
    ["以上月价格为100", "", "before"],
    ["生产总值指数(1978年=100)", "生产总值指数", "fixed"],
    ["零售价格指数(1950=100)", "零售价格指数", "fixed"],
    ["消费价格定基指数", "消费价格指数", "fixed"],
    ["CPI (preceding year=100)", "CPI ", "last-year"],
    ["完成100%", "完成100%", null],
  ])("of %s is told", (text, rest, base) => {
    expect(takeIndexBase(text)).toEqual({ rest, base });
  });

  it("in a row's name holds for the row, in the title for the table", () => {
    expect(
      read(`
        2025年4月镇江市价格指数
        指标 | 本月
        居民消费价格指数(上月=100) | 100.4
        居民消费价格指数(1978=100) | 686.4
        居民消费价格指数(上年同月=100) | 100.2`),
    ).toEqual([
      "B3 unknown: unknown-measure",
      "B4 unknown: unknown-measure",
      "B5 镇江 居民消费价格指数 202504 month level 100.2 指数",
    ]);
    expect(
      read(`
        2025年4月镇江市居民消费价格指数（上月=100）
        类别 | 4月
        居民消费价格指数 | 100.4`),
    ).toEqual(["B3 unknown: unknown-measure"]);
  });
});

describe("the form of prices", () => {
  it.each([
    ["index", [100.3, 99.2, 101.5]],
    ["index", [47.6, 92.1, 104]],
    ["growth", [0.4, -0.3, 2.1]],
    ["growth", [54.4, 47.6, 39.6, 38.2]],
    ["unclear", [99.6, -0.4]],
    ["unclear", [54.4]],
    ["unclear", []],
  ])("is %s for the whole series %j", (form, values) => {
    expect(priceForm(values)).toBe(form);
  });

  it("is that of the column, never of a single cell", () => {
    expect(
      read(`
        2022年4月镇江市工业生产者出厂价格
        行业 | 上年同月=100
        煤炭开采和洗选业 | 51.3
        石油和天然气开采业 | 47.6
        化学纤维制造业 | -2.1`).map((line) => line.replace(/:.* 2022/, " 2022")),
    ).toEqual([
      "B3 镇江 工业生产者出厂价格指数 202204 month yoy 51.3 %",
      "B4 镇江 工业生产者出厂价格指数 202204 month yoy 47.6 %",
      "B5 镇江 工业生产者出厂价格指数 202204 month yoy -2.1 %",
    ]);
  });
});
