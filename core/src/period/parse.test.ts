import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumLabel, monthLabel, quarterLabel, stockLabel } from "./label.ts";
import { type Month, month, monthOfYear, yearOf } from "./month.ts";
import { monthOf, parsePeriod } from "./parse.ts";

/** A reading in one line: year, month, span (月末 marks a balance), what is left. Dashes stand for what was not said. */
function reading(text: string): string {
  const period = parsePeriod(text);
  if (!period) return "none";
  const { year, month, span, endOfMonth, rest } = period;
  return [year ?? "-", month ?? "-", endOfMonth ? "月末" : (span ?? "-"), rest].join(" ").trim();
}

describe("periods as bureaus write them", () => {
  it.each([
    ["2025年1-3月", "2025 3 ytd"],
    ["1—3月", "- 3 ytd"],
    ["1~3月", "- 3 ytd"],
    ["1至3月", "- 3 ytd"],
    ["1一3月", "- 3 ytd"],
    ["1月-3月份", "- 3 ytd"],
    ["２０２５ 年 １－３ 月", "2025 3 ytd"],
    ["2025.1-3月", "2025 3 ytd"],
    ["2025.1-3", "2025 3 ytd"],
    ["25年1-3月", "2025 3 ytd"],
    ["（2024年）1-11月", "2024 11 ytd"],
    ["2025年一季度", "2025 3 ytd"],
    ["上半年", "- 6 ytd"],
    ["前三季度", "- 9 ytd"],
    ["1-3季度", "- 9 ytd"],
    ["前11个月", "- 11 ytd"],
    ["全年", "- 12 ytd"],
    ["12月止累计（亿元）", "- 12 ytd (亿元)"],
    ["1-12月累计", "- 12 ytd"],
    ["2025年3月累计同比(%)", "2025 3 ytd 同比(%)"],
    ["2020年第三季度累计值", "2020 9 ytd 值"],
    ["2020年第一季度", "2020 3 quarter"],
    ["2015Q3", "2015 9 quarter"],
    ["7-9月", "- 9 quarter"],
    ["2019年12月", "2019 12 -"],
    ["3月", "- 3 -"],
    ["十二月", "- 12 -"],
    ["二〇二五年三月", "2025 3 -"],
    ["二零一九年12月", "2019 12 -"],
    ["批发和零售业1-3月增速", "- 3 ytd 批发和零售业增速"],
    ["202503", "2025 3 -"],
    ["2025-03", "2025 3 -"],
    ["2025/3", "2025 3 -"],
    ["2025-03-31", "2025 3 -"],
    ["统计月报202503.xlsx", "2025 3 - 统计月报.xlsx"],
    ["3月份当月", "- 3 month"],
    ["3月末", "- 3 月末"],
    ["截至2025年3月底", "2025 3 月末"],
    ["截止3月31日", "- 3 月末"],
    ["2025年三季度末", "2025 9 月末"],
    ["年末常住人口", "- 12 月末 常住人口"],
    ["期末余额", "- - 月末 余额"],
    ["本月", "- - month"],
    ["本月止累计", "- - ytd"],
    ["累计比上年同期(%)", "- - ytd 比上年同期(%)"],
    ["2025年", "2025 - -"],
    ["2016年累计（亿元）", "2016 - ytd (亿元)"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));

  it("finds the period inside a title, its year standing apart", () => {
    expect(reading("2025年某市1-3月国民经济主要指标")).toBe("2025 3 ytd 某市国民经济主要指标");
  });

  it("does not take a release date for the period", () => {
    expect(reading("2025年1-3月（2025年4月18日）")).toBe("2025 3 ytd");
    expect(reading("2025年4月18日")).toBe("none");
  });
});

describe("words that are no period", () => {
  it.each([
    "第一产业",
    "3个",
    "10大",
    "3个月",
    "前三位",
    "上年同期",
    "比年初增减数",
    "比上年末增减",
    "上月数据",
    "430502",
    "2016.1",
  ])("%s", (text) => expect(parsePeriod(text)).toBeNull());

  it("is not read where the months are none that a figure can have", () => {
    for (const text of ["13月", "2-5月", "下半年", "2020-2023年", "2024年12月-2025年3月"]) {
      expect(parsePeriod(text), text).toBeNull();
    }
  });

  it("never throws, whatever the text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("年", "月", "季度", "1", "-", "累计", "(", "[", "\\", "2025", "末", "至"),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => void parsePeriod(pieces.join(""))));
  });
});

describe("labels", () => {
  const anyMonth = fc
    .tuple(fc.integer({ min: 1949, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => month(y, m));
  const understood = (label: string) => {
    const period = parsePeriod(label);
    return period && { month: monthOf(period), span: period.span, endOfMonth: period.endOfMonth, rest: period.rest };
  };

  it("are read back as what they name", () => {
    fc.assert(
      fc.property(anyMonth, (m: Month) => {
        const one = { month: m, endOfMonth: false, rest: "" };
        expect(understood(monthLabel(m))).toEqual({ ...one, span: null });
        expect(understood(stockLabel(m))).toEqual({ ...one, span: "month", endOfMonth: true });
        expect(understood(cumLabel(m))).toEqual({ ...one, span: monthOfYear(m) === 1 ? null : "ytd" });
        // 一季度 is the year to date of March and the first quarter alike.
        const quarterEnd = month(yearOf(m), Math.ceil(monthOfYear(m) / 3) * 3);
        const span = monthOfYear(quarterEnd) === 3 ? "ytd" : "quarter";
        expect(understood(quarterLabel(m))).toEqual({ ...one, month: quarterEnd, span });
      }),
    );
  });
});
