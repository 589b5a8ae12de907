import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTargets } from "./parse-target.ts";

/** Targets in one line each: kind, value or masked, unit, comparator, stretch. */
const read = (text: string): string[] =>
  parseTargets(text).map(({ kind, value, unit, comparator, isStretch }) =>
    [kind, value ?? "masked", unit, comparator, isStretch ? "stretch" : ""].join(" ").trim(),
  );

describe("targets in a text", () => {
  it.each([
    ["研发投入强度达到2.5%", ["rate 2.5 % 达到"]],
    ["全员劳动生产率增长8%以上", ["growth 8 % 以上"]],
    ["毛入学率从53.4%提高到63%以上", ["rate 63 % 以上"]],
    ["粮食产量稳定在1.3万亿斤以上", ["level 1.3 万亿斤 以上"]],
    ["总动力超过10亿千瓦", ["level 10 亿千瓦 以上"]],
    ["引进1万名左右紧缺人才", ["level 1 万名 左右"]],
    ["力争进入全省前5位", ["rank 5 位 达到 stretch"]],
    ["增速高于全省平均1.5个百分点", ["points 1.5 个百分点 达到"]],
    ["完成投资1,200亿元", ["level 1200 亿元 达到"]],
    ["位次前移2位", ["move 2 位 达到"]],
    ["力争进位1位", ["move 1 位 达到 stretch"]],
    ["位次居全省第4位", ["rank 4 位 达到"]],
    ["贷款增加120亿元以上", ["increment 120 亿元 以上"]],
    ["贷款增加到120亿元", ["level 120 亿元 达到"]],
    ["增长7±0.5%", ["growth 7 % 左右"]],
    ["占全省比重达到35%", ["rate 35 % 达到"]],
    ["实施项目XX个、总投资****亿元", ["level masked 个 达到", "level masked 亿元 达到"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it("keep the tolerance of a number", () => {
    expect(parseTargets("增长7±0.5%").map(({ tolerance }) => tolerance)).toEqual([0.5]);
  });

  it("hold both ends of a range", () => {
    expect(read("投资增长5%～6%")).toEqual(["growth 5 % 以上", "growth 6 % 以内"]);
  });

  it("keep their kind over 分别", () => {
    expect(read("三次产业分别增长3%、6%和7%")).toEqual(["growth 3 % 达到", "growth 6 % 达到", "growth 7 % 达到"]);
  });

  it("tell the assured line from the stretch line", () => {
    expect(read("工业增加值确保增长8%力争9%")).toEqual(["growth 8 % 达到", "growth 9 % 达到 stretch"]);
  });

  it("are not dates, names or standing figures", () => {
    for (const text of ["2025年3月底前", "3个月内", "5G基站", "“十四五”规划", "居民收入与经济增长同步"]) {
      expect(read(text), text).toEqual([]);
    }
  });

  it("never throw, whatever the text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("增长", "5", "%", "**", "X", "以上", "、", "亿元", "-", "(", "个"),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => void parseTargets(pieces.join(""))));
  });
});
