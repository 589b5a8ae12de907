import { describe, expect, it } from "vitest";
import { convert, unitOf } from "./units.ts";

describe("units", () => {
  it("are taken apart into a factor and a dimension", () => {
    expect(unitOf("亿元")).toEqual({ dimension: "元", factor: 1e8 });
    expect(unitOf("万千瓦时")).toEqual({ dimension: "千瓦时", factor: 1e4 });
    expect(unitOf("（万平方米）")).toEqual({ dimension: "平方米", factor: 1e4 });
    expect(unitOf("万头")).toEqual({ dimension: "头", factor: 1e4 });
    expect(unitOf("")).toBeNull();
  });

  it("are one under all their spellings", () => {
    expect(unitOf("亿千瓦小时")).toEqual(unitOf("亿度"));
    expect(unitOf("万㎡")).toEqual(unitOf("单位：万平方米"));
    expect(unitOf("百分点（个）")).toEqual(unitOf("个百分点"));
    expect(convert(1, "10亿元", "亿元")).toBe(10);
    expect(convert(12, "户", "家")).toBe(12);
  });

  it("are converted inside one dimension only", () => {
    expect(convert(663.61, "亿元", "万元")).toBe(6636100);
    expect(convert(6636100, "万元", "亿元")).toBe(663.61);
    expect(convert(1, "亿美元", "亿元")).toBeNull();
    expect(convert(15, "亩", "公顷")).toBe(1);
    expect(convert(1600, "亿斤", "万吨")).toBe(8000);
  });
});
