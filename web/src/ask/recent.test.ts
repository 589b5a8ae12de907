import { describe, expect, it } from "vitest";
import { withNewest } from "./recent.ts";

describe("recent questions", () => {
  it("puts the newest first and keeps each once", () => {
    expect(withNewest(["甲", "乙"], "乙")).toEqual(["乙", "甲"]);
  });

  it("keeps a handful, and nothing empty", () => {
    const many = Array.from({ length: 20 }, (_, i) => `问${i}`);
    expect(withNewest(many, "新")).toHaveLength(8);
    expect(withNewest(["甲"], "")).toEqual(["甲"]);
  });
});
