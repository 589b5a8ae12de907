import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { a1 } from "./a1.ts";
import { readTyped } from "./number.ts";

const read = (text: string): string => {
  const typed = readTyped(text);
  return typed.kind === "number" ? `${typed.value}${typed.unit}${typed.bracketed ? " bracketed" : ""}` : typed.kind;
};

describe("numbers typed as text", () => {
  it.each([
    ["1,234.5", "1234.5"],
    ["1 234 567", "1234567"],
    ["６.３", "6.3"],
    ["－3.2", "-3.2"],
    ["+0.5", "0.5"],
    ["12.3%", "12.3%"],
    ["１２.３％", "12.3%"],
    ["（12）", "12 bracketed"],
    ["第3位", "3"],
    ["并列3", "3"],
    ["持平", "unchanged"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each(["-", "—", "——", "…", "......", "/", "无", "暂无", "N/A", " "])("“%s” says that there is none", (text) =>
    expect(read(text)).toBe("absent"),
  );

  it.each(["1,23", "12.3.4", "1-3月", "3/14", "5个", "2025年"])("%s stays words", (text) =>
    expect(read(text)).toBe("words"),
  );

  it.each(["约5", "见附表"])("%s tells a value in words", (text) => expect(read(text)).toBe("told"));

  it("is the number itself, whatever the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        const text = (units / 10 ** decimals).toFixed(decimals);
        const grouped = text.replace(
          /^(-?)(\d+)/,
          (_, sign: string, whole: string) => sign + Number(whole).toLocaleString("en"),
        );
        for (const typed of [text, grouped])
          expect(readTyped(typed)).toMatchObject({ kind: "number", value: Number(text) });
      }),
    );
  });
});

describe("names of cells", () => {
  it("are those of spreadsheets", () => {
    expect([a1(0, 0), a1(4, 25), a1(4, 26), a1(99, 701), a1(0, 702)]).toEqual(["A1", "Z5", "AA5", "ZZ100", "AAA1"]);
  });
});
