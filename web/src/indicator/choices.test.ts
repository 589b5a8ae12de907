import { describe, expect, it } from "vitest";
import { readChoices } from "./choices.ts";

describe("what an indicator's link says", () => {
  it("is read back as it was written", () => {
    expect(readChoices({ span: "month", back: 13, compare: "gdp,profit", industry: "C26" })).toEqual({
      span: "month",
      back: 13,
      compare: "gdp,profit",
      industry: "C26",
    });
  });

  it("falls back to the usual view where it makes no sense", () => {
    expect(readChoices({ span: "week", back: 7, compare: 3, industry: "" })).toEqual({});
  });
});
