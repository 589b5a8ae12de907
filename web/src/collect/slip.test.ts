import { describe, expect, it } from "vitest";
import { likelyUnit } from "./slip.ts";

describe("the unit that was probably meant", () => {
  it("is 万元 where a value under 亿元 is ten thousand times its history, and the reverse", () => {
    expect(likelyUnit("亿元", 10_000)).toBe("万元");
    expect(likelyUnit("万元", 0.0001)).toBe("亿元");
  });

  it("holds for what is not money too", () => {
    expect(likelyUnit("亿千瓦时", 10_000)).toBe("万千瓦时");
  });

  it("is not guessed where only a decimal point can have slipped", () => {
    expect(likelyUnit("亿元", 10)).toBeUndefined();
  });
});
