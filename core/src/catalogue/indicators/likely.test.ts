import { describe, expect, it } from "vitest";
import { likelyIndicators } from "./likely.ts";

const first = (words: string, count = 3) => likelyIndicators(words, count).map(({ code }) => code);

describe("likely indicators of unknown words", () => {
  it.each([
    ["规上工业企业增加值增幅", "industrial-value-added"],
    ["社会消费品零售总额(限上)", "retail-sales"],
    ["消费者信心景气指数", "consumer-confidence"],
    ["快递业务总量件数", "express-volume"],
  ])("of %s hold the meant one among the first three", (words, code) => expect(first(words)).toContain(code));

  it("are none for words that resemble nothing", () => {
    expect(first("§§")).toEqual([]);
    expect(first("")).toEqual([]);
  });
});
