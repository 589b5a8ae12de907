import { describe, expect, it } from "vitest";
import { readHeading } from "./heading.ts";
import { nameOf } from "./subjects.ts";

/** period · measure · units · what remains, of header words from top to bottom. */
function say(words: string): string {
  const { period, measure, units, lastYear, contents } = readHeading(words.split(" / "), nameOf);
  const { year, month, span, endOfMonth } = period ?? { year: null, month: null, span: null, endOfMonth: false };
  const when = [year, month, endOfMonth ? "end" : span].filter((part) => part !== null).join(" ");
  const what = measure ? `${lastYear ? "last-year " : ""}${measure.measure}` : "";
  return [when, what, units.join(), contents.join("+")].join(" | ");
}

describe("header words", () => {
  it.each([
    ["1-3月 / 绝对额(亿元)", "3 ytd | level | 亿元 | "],
    ["2025年1—3月 / 增速（％）", "2025 3 ytd | yoy | % | "],
    ["总额\n（亿元）", " | level | 亿元 | "],
    ["12月增速%", "12 | yoy | % | "],
    ["12月止累计（亿元）", "12 ytd |  | 亿元 | "],
    ["累计比上年同期(%)", "ytd | yoy | % | "],
    ["比上年同期 / ±%", " | yoy | % | "],
    ["比上年同期 / 增减额(万元)", " | unsupported | 万元 | "],
    ["同比增减", " | change |  | "],
    ["同比增减\n百分点（个）", " | yoy-change-year | 个 | "],
    ["同比±%(百分点)", " | yoy-or-points | 百分点,% | "],
    ["比1-4月增减百分点", " | yoy-change |  | "],
    ["3月末 / (亿元)", "3 end |  | 亿元 | "],
    ["本月余额", "month | level |  | "],
    ["比年初 / 增减额", " | from-year-start |  | "],
    ["上年同期比年初增减额", " | last-year from-year-start |  | "],
    ["比年初增长(%)", " | unsupported | % | "],
    ["上年同期", " | last-year level |  | "],
    ["上年同期 / 增速(%)", " | last-year yoy | % | "],
    ["上年同期=100", " | index-100 |  | "],
    ["累计增速排序", "ytd | rank |  | "],
    ["总量 / 排名", " | rank |  | "],
    ["位次变化", " | rank-change |  | "],
    ["与全市差距（百分点）", " | vs-parent | 百分点 | "],
    ["拉动GDP增长(百分点)", " | pull | 百分点 | "],
    ["对GDP增长的贡献率（%）", " | contribution | % | "],
    ["占全市比重", " | share |  | "],
    ["占年度计划比重(%)", " | unsupported | % | "],
    ["环比", " | unsupported |  | "],
    ["完成年度目标%", " | unsupported | % | "],
    ["规模工业增加值 / 增速(%)", " | yoy | % | 规模工业增加值"],
    ["增速 / 规模工业增加值", " | yoy |  | 规模工业增加值"],
    ["建设项目计划总投资(亿元)", " |  | 亿元 | 建设项目计划总投资"],
    ["比增±%", " | yoy | % | "],
    ["比同期增减%", " | yoy | % | "],
    ["去年同期比±%", " | yoy | % | "],
    ["累计发生额（亿元）", "ytd | level | 亿元 | "],
    ["完成人数（人）", " | level | 人 | "],
    ["年初预算", " | unsupported |  | "],
    ["指标", " |  |  | "],
  ])("%s", (words, expected) => expect(say(words)).toBe(expected));
});
