import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "./read-book.ts";
import { bookOf, linesOf } from "./testing/index.ts";
import type { DialectEntry, GridCell } from "./types.ts";

const zhenjiang = 321100 as never;
const table = `
  2025年1-5月主要指标
  指标 | 总额（亿元） | 提速幅度（%）
  社会消费品零售总额 | 500 | 5
  夜间经济 | 12 | 3`;

describe("a book that leaves something open", () => {
  it("asks whose it is", () => {
    const { home, month, missing } = readBook(bookOf({ 表: table }), { dialect: [] });
    expect([home, month, missing]).toEqual([null, 202505, ["home"]]);
  });

  it("asks for which year it is", () => {
    const drawing = "固定资产投资\n地区 | 1-5月增速(%)\n全市 | 5\n丹阳市 | 4\n句容市 | 3";
    const { home, missing } = readBook(bookOf({ 表: drawing }, "表.xlsx"), { dialect: [] });
    expect([home, missing]).toEqual([zhenjiang, ["month"]]);
  });

  it("takes 全市 from the place in its file's name", () => {
    expect(linesOf({ 表: table }, {}, "镇江市统计月报.xlsx")[0]).toBe(
      "B3 镇江 社会消费品零售总额 202505 ytd level 500 亿元",
    );
  });
});

describe("what people taught", () => {
  const teach = (kind: DialectEntry["kind"], words: string, target: string, title = ""): DialectEntry => ({
    kind,
    words,
    title,
    target,
  });
  const read = (...dialect: DialectEntry[]) => linesOf({ 表: table }, { home: zhenjiang, dialect });

  it("is heard by row, by column, and within one title only", () => {
    expect(read().map((line) => line.slice(0, 11))).toEqual([
      "B3 镇江 社会消费品",
      "C3 unknown:",
      "B4 unknown:",
      "C4 unknown:",
    ]);
    const taught = read(
      teach("indicator", "夜间经济", "retail-sales:F"),
      teach("measure", "提速幅度", "yoy", "2025年1-4月主要指标"),
    );
    expect(taught.slice(1)).toEqual([
      "C3 镇江 社会消费品零售总额 202505 ytd yoy 5 %",
      "B4 镇江 社会消费品零售总额:批发和零售业 202505 ytd level 12 亿元",
      "C4 镇江 社会消费品零售总额:批发和零售业 202505 ytd yoy 3 %",
    ]);
    expect(read(teach("measure", "提速幅度", "yoy", "别的表"))[1]).toBe("C3 unknown: unknown-indicator");
  });

  it("may be to leave out", () => {
    expect(read(teach("ignore", "夜间经济", "")).slice(2)).toEqual(["B4 skipped: ignored", "C4 skipped: ignored"]);
  });
});

describe("whatever the sheet", () => {
  const words = fc.constantFrom(
    "地区",
    "指标",
    "1-3月",
    "增速(%)",
    "排名",
    "全市",
    "丹阳市",
    "工业",
    "其中：出口",
    "注：",
    "2025年",
    "单位：万元",
    "-",
    "",
  );
  const value = fc.oneof(words, fc.integer({ min: -5, max: 2026 }), fc.string({ maxLength: 6 }));
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(6), value }), {
    maxLength: 40,
    selector: ({ row, column }) => `${row} ${column}`,
  });

  it("gives every number once, read or with a reason", () => {
    fc.assert(
      fc.property(cells, (drawn: GridCell[]) => {
        const grid = {
          sheet: "表",
          hidden: false,
          cells: drawn,
          merges: [],
          hiddenRows: new Set<number>(),
          hiddenColumns: new Set<number>(),
        };
        const { cells: found } = readBook(
          { fileName: "a.xlsx", kind: "xlsx", sheets: [grid] },
          { home: zhenjiang, dialect: [] },
        );
        const numbers = drawn.filter((cell) => typeof cell.value === "number");
        const names = found.map(({ cell }) => cell);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeGreaterThanOrEqual(numbers.length);
        for (const { status, reason } of found) expect(status === "read" || reason !== undefined).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
