import { describe, expect, it } from "vitest";
import { readAddress } from "./index.ts";

describe("the span that an address leaves out", () => {
  it.each([
    ["全国 PMI 2016年3月", "month"],
    ["全国 非制造业商务活动指数 2024年3月", "month"],
    ["全国 城镇调查失业率 2024年3月", "month"],
    ["全国 一年期贷款市场报价利率 2024年3月", "month"],
    ["全国 居民消费价格指数 2024年3月", "month"],
    ["邵阳市 各项贷款余额 2025年3月", "month"],
    ["邵阳市 规上工业增加值 2025年3月", "ytd"],
    ["邵阳市 营业收入利润率 2025年3月", "ytd"],
    ["邵阳市 社零 2025年3月", "ytd"],
  ])("%s means %s", (words, span) => {
    const read = readAddress(words);
    expect(read.ok && read.value.span).toBe(span);
  });
});
