import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridCell } from "../types.ts";
import { see } from "./seen.ts";

const seen = (cell: Partial<GridCell>): string => {
  const found = see({ row: 0, column: 0, value: "", ...cell });
  return found ? [found.kind, found.value, found.flaw].filter((part) => part !== null).join(" ") : "nothing";
};

describe("what a stored cell is (see)", () => {
  it("is no zero where the file holds a formula without its result", () => {
    expect(seen({ formula: "SUM(B2:B3)", uncomputed: true })).toBe("error formula-uncomputed");
    expect(seen({ value: "#REF!", error: "#REF!" })).toBe("error formula-error");
    expect(seen({ value: Number.POSITIVE_INFINITY })).toBe("error not-a-number");
  });

  it.each([
    ["5.2①", "number 5.2"],
    ["5.2②③", "number 5.2"],
    ["5.2²", "number 5.2"],
    ["-1.2 [1]", "number -1.2"],
    ["1,143（1）", "number 1143"],
    ["5.2*", "number 5.2"],
    ["5.2注", "number 5.2"],
    ["5.2注3", "number 5.2"],
    ["12.3%①", "number 12.3"],
  ])("%s is the number without its mark", (value, expected) => expect(seen({ value })).toBe(expected));

  it("asks whether 10³ is ten with a note or a thousand", () => {
    expect(seen({ value: "10³" })).toBe("number 10 footnote-mark");
  });

  it.each(["①", "²", "3½", "第①位"])("never makes a digit of a sign that is none: %s", (value) =>
    expect(seen({ value })).toBe("text"),
  );

  it.each([
    "扭亏为盈",
    "由盈转亏",
    "增亏",
    "减亏",
    "翻番",
    "翻两番",
    "增长2.3倍",
    "约5%",
    "10以上",
    "待核实",
    "5.2个百分点",
  ])("%s is a value in words", (value) => expect(seen({ value })).toBe("told"));

  it.each(["—", "…", "空", "“无”", "－", "-*"])("%s says that there is none", (value) =>
    expect(seen({ value }).split(" ")[0]).toMatch(/absent|text/),
  );

  it.each(["增长", "1-3月", "总量", "扭亏企业", "规模以上工业", "300人以上企业", "持平面"])("%s stays words", (value) =>
    expect(seen({ value })).toBe("text"),
  );

  it.each([
    ["1\u2009234", "number 1234"],
    ["１，２３４．５", "number 1234.5"],
    ["（1,234）", "number 1234"],
    ["1234-", "text"],
    ["1,23", "text"],
    ["1.2E+05", "text"],
  ])("reads %s only where it can mean but one thing", (value, expected) => expect(seen({ value })).toBe(expected));

  it("drops control characters and halves of a pair from what is read, and says so", () => {
    expect(see({ row: 0, column: 0, value: "示范\u0000公司\ud800" })).toMatchObject({
      text: "示范公司",
      flaw: "control-characters",
    });
    expect(seen({ value: "5.2\u0007" })).toBe("number 5.2 control-characters");
  });

  it("never yields a number that is not finite, whatever was typed", () => {
    const typed = fc.stringMatching(/^[-+(]?[\d,. %①²*注[\]]{0,400}\)?$/);
    fc.assert(fc.property(typed, (value) => Number.isFinite(see({ row: 0, column: 0, value })?.value ?? 0)));
  });
});
