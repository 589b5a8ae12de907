import { describe, expect, it } from "vitest";
import { normaliseWords, wordKey } from "./words.ts";

describe("words of a bulletin", () => {
  it.each([
    ["  一、地区生产总值（GDP）", "地区生产总值"],
    ["（一）税收收入", "税收收入"],
    ["1.规模工业总产值", "规模工业总产值"],
    ["  #信息传输、软件和信息技术服务业", "信息传输、软件和信息技术服务业"],
    ["\u00a0\u00a0其中:工资性收入", "工资性收入"],
    ["\u3000\u3000   进口", "进口"],
    ["亏损面（%）", "亏损面"],
    ["两金占用（应收帐款和产成品存货）", "两金占用"],
    ["国有资源（资产）有偿使用收入", "国有资源(资产)有偿使用收入"],
    ["煤炭开采和洗选业增加值同比增长(%)", "煤炭开采和洗选业增加值"],
    ["2025年1-3月固定资产投资完成情况", "固定资产投资"],
    ["各行业固定资产投资", "固定资产投资"],
    ["社会消费品零售总额\n（亿元）", "社会消费品零售总额"],
    ["revenue_cum_yoy_pct_published", "revenue"],
  ])("%j is about %s", (written, words) => {
    expect(normaliseWords(written)).toBe(words);
  });

  it("never strips a name to nothing", () => {
    for (const words of ["增速", "累计", "#", "其中", "一、"]) expect(normaliseWords(words)).not.toBe("");
  });

  it("finds one key for the spellings of one name", () => {
    const keys = ["规模以上工业增加值", "规上工业增加值", "规模工业增加值", " 规模以上 工业增加值 "].map(wordKey);
    expect(new Set(keys).size).toBe(1);
  });
});
