import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIndicator, findRegion, findSubject, industryNumber, type RegionCode, unitOf } from "../catalogue/index.ts";
import { isMonth, type Month, parsePeriod, readOrdinal } from "../period/index.ts";
import { completeWords, parseAddress, readAddress } from "./index.ts";

const month = (value: number) => value as Month;
const codes = (text: string, context = {}) => {
  const read = readAddress(text, context);
  return read.ok ? "read" : read.faults.map(({ code }) => code).join();
};
const ofObjects = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "length", "name"];

describe("words from outside", () => {
  it.each(ofObjects)("%s, a property of every object, is an unknown word", (word) => {
    expect(readOrdinal(word)).toBeNull();
    expect(findRegion(word, { home: 430500 })).toBeNull();
    expect(findIndicator(word, [word])).toBeNull();
    expect(findSubject(word, [word])).toBeNull();
    expect(industryNumber(word)).toBeNull();
    expect(unitOf(word)?.factor ?? 1).toBe(1);
    expect(codes(word)).toContain("address/word-not-understood");
    expect(parsePeriod(word)).toBeNull();
  });

  it("are refused, not thrown, before the first month that is kept and after the last", () => {
    for (const value of [190001, 190012, 194812, 219101, 219912]) {
      for (const text of ["全市 工业增加值 3月 同比", "上月 GDP", "去年同月 GDP", "邵阳市 GDP"])
        expect(codes(text, { region: 430500, month: month(value) })).toContain("address/period-not-kept");
      expect(() => completeWords("邵阳市 ", { month: month(value) })).not.toThrow();
    }
  });

  it("are bounded: a long text is refused at once", () => {
    const start = performance.now();
    for (const text of ["工业".repeat(5000), "邵阳市规上工业增加值".repeat(200), "3月".repeat(9999)])
      expect(codes(text)).toBe("address/too-long");
    expect(codes("邵阳市 规上工业增加值 2025年3月 累计 同比 行业=黑色金属冶炼和压延加工业 规模=大型 | 增降")).toBe(
      "read",
    );
    for (const text of ["工业".repeat(100), "增加值".repeat(66), "县".repeat(200)])
      expect(codes(text)).not.toBe("read");
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("never throw, whatever they are", () => {
    const words = fc.constantFrom(
      "邵阳",
      "全市",
      "工业",
      "增加值",
      "3月",
      "上月",
      "去年",
      "同比",
      "累计",
      "|",
      " ",
      "=",
      "行业=",
      ...ofObjects,
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ maxLength: 60 }),
    );
    const months = fc.integer({ min: 190001, max: 219912 }).filter(isMonth);
    fc.assert(
      fc.property(texts, months, (text, at) => {
        parseAddress(text, { month: at, region: 430500 as RegionCode });
        completeWords(text, { month: at });
      }),
      { numRuns: 300 },
    );
  });
});
