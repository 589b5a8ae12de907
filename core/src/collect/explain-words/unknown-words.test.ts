import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../catalogue/index.ts";
import { readBook } from "../read-book.ts";
import type { Book, CellReason, DialectEntry, GridCell, ImportCell } from "../types.ts";
import { lessonsOf, unknownWords } from "./unknown-words.ts";

const home = 430500 as RegionCode;

/** A workbook of one sheet, row by row. */
function book(rows: readonly (string | number | null)[][], fileName = "2025年3月.xlsx"): Book {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): GridCell[] => (value === null ? [] : [{ row, column, value }])),
  );
  const sheet = {
    sheet: "表1",
    hidden: false,
    cells,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { fileName, kind: "xlsx", sheets: [sheet] };
}

const read = (rows: readonly (string | number | null)[][], dialect: DialectEntry[] = []): ImportCell[] =>
  readBook(book(rows), { home, dialect }).cells.map(({ status, ...cell }) => ({
    ...cell,
    status: status === "read" ? "new" : status,
    address: null,
  }));

const counties = ["双清区", "大祥区", "北塔区", "邵东市", "新邵县"];
const byCounty = [
  ["2025年1-3月各县市区夜间经济指数"],
  ["地区", "绝对额(亿元)", "增速(%)"],
  ...counties.map((name, i) => [name, 5 + i, 4 + i / 10]),
];
const byRow = [
  ["2025年1-3月主要指标"],
  ["指标", "绝对额(亿元)", "增速(%)"],
  ["地区生产总值", 663.61, 6.3],
  ["夜间经济", 88.8, 6.1],
  ["夜间消费", 18.8, 3.1],
];
const unknownCount = (cells: readonly ImportCell[]) => cells.filter(({ status }) => status === "unknown").length;

describe("words that a person is asked about", () => {
  it("are a row's where the row names what is counted, once for all its cells", () => {
    const groups = unknownWords(read(byRow), home);
    expect(groups.map(({ words, side, cells }) => [words, side, cells.length])).toEqual([
      ["夜间经济", "row", 2],
      ["夜间消费", "row", 2],
    ]);
  });

  it("are the title's where rows are places and columns say only measures", () => {
    const [group] = unknownWords(read(byCounty), home);
    expect(group).toMatchObject({ side: "title", words: "2025年1-3月各县市区夜间经济指数" });
    expect(group?.cells).toHaveLength(10);
  });

  it("are a place's where a row among counties is none of them", () => {
    const groups = unknownWords(read([...byCounty, ["湖心岛新区", 3.3, 9.9]]), home);
    expect(groups.map(({ kind, words }) => [kind, words])).toContainEqual(["region", "湖心岛新区"]);
  });

  it("are not asked of cells that only the file can mend", () => {
    const broken = read(byRow).map((cell) => ({
      ...cell,
      status: "unknown" as const,
      reason: "formula-error" as CellReason,
    }));
    expect(unknownWords(broken, home)).toEqual([]);
  });
});

describe("what was explained", () => {
  it("is understood at the next reading, wherever the words stood", () => {
    for (const rows of [byRow, byCounty]) {
      const before = read(rows);
      const groups = unknownWords(before, home);
      const meaning = { kind: "indicator", target: "retail-sales", onlyHere: false } as const;
      const after = read(
        rows,
        groups.flatMap((group) => lessonsOf(group, meaning)),
      );
      expect(unknownCount(before)).toBeGreaterThan(0);
      expect(unknownCount(after)).toBe(0);
    }
  });

  it("of a title holds next month too, when the title says another period", () => {
    const [group] = unknownWords(read(byCounty), home);
    const lessons = group ? lessonsOf(group, { kind: "indicator", target: "retail-sales", onlyHere: false }) : [];
    const nextMonth = [["2025年1-4月各县市区夜间经济指数"], ...byCounty.slice(1)];
    expect(unknownCount(read(nextMonth, lessons))).toBe(0);
  });

  it("as no data is left out, with its reason", () => {
    const [group] = unknownWords(read(byRow), home);
    const lessons = group ? lessonsOf(group, { kind: "ignore", target: "", onlyHere: false }) : [];
    const after = read(byRow, lessons).filter(({ words }) => words.row === "夜间经济");
    expect(after.map(({ status, reason }) => [status, reason])).toEqual([
      ["skipped", "ignored"],
      ["skipped", "ignored"],
    ]);
  });
});
