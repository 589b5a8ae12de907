import { describe, expect, it } from "vitest";
import { linesOf } from "../testing/index.ts";

const read = (drawing: string, home = 321100, sheet = "表") => linesOf({ [sheet]: drawing }, { home: home as never });
const table = (title: string) => `
  ${title}
  单位：亿元
  指标 | 累计
  税收收入 | 25`;

describe("whose figures a table's title says they are", () => {
  it.each([
    ["2025年1-6月镇江市本级一般公共预算收入", "镇江市本级"],
    ["2025年1-6月市本级财政收入", "镇江市本级"],
    ["2025年1-6月镇江市财政收入（市本级）", "镇江市本级"],
    ["2025年1-6月镇江市市辖区财政收入", "镇江市市辖区"],
    ["2025年1-6月镇江市财政收入", "镇江"],
    ["2025年1-6月全市及市本级财政收入", "镇江"],
    ["2025年1-6月全国财政收入", "全国"],
    ["2025年1-6月江苏省财政收入", "江苏"],
    ["2025年1-6月上海财政收入", "上海"],
  ])("%s: %s", (title, place) => {
    const [line = ""] = read(table(title)).slice(-1);
    const name = { 镇江市本级: "市本级", 镇江市市辖区: "市辖区" }[place] ?? place;
    expect(line.split(" ")[1]).toBe(name);
  });

  it("are nobody's when it names a part of the place that has no code", () => {
    expect(read(table("2025年1-6月丹阳市本级财政收入")).at(-1)).toBe("B4 unknown: unknown-region");
  });

  it("are those of the place in a line of its own, in short as well", () => {
    expect(read(table("2025年1-6月财政收入\n  地区：苏州")).at(-1)).toMatch(/^B5 苏州 税收收入/);
    expect(read(table("2025年1-6月财政收入\n  地区：十二城")).at(-1)).toBe("B5 unknown: unknown-region");
  });

  it("are the part's that the sheet's name tells", () => {
    expect(read(table("2025年1-6月镇江市财政收入"), 321100, "市本级").at(-1)).toContain("市本级");
  });

  it("are not the region's when a row is the average of several", () => {
    expect(
      read(`
        2025年1-6月镇江市各市区税收收入
        单位：亿元
        地区 | 累计
        丹阳市 | 25
        句容市 | 15
        平均 | 20`).at(-1),
    ).toBe("B6 unknown: unknown-region");
  });
});
