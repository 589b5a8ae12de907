import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Book, type Reading, readBook } from "@diaodu/core/collect";
import { bulletinGold, scoreReading } from "@diaodu/core/collect/testing";
import { describe, expect, it } from "vitest";
import { openFile } from "./open/open-file.ts";

const shared = (name: string) => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
const workbook = shared("shaoyang_monthly_bulletin_2025_01_03.xlsx");
const figures = shared("shaoyang_bulletin_2025_02_to_06.csv");
const isThere = existsSync(workbook) && existsSync(figures);
if (!isThere) console.warn("SKIPPED: ../shared/data is absent, the real bulletin is not read in this run");

describe.skipIf(!isThere)("a bureau's workbook of 39 sheets", () => {
  const open = (): Book => {
    const opened = openFile(readFileSync(workbook), "月报.xlsx");
    if (!opened.ok) throw new Error("the workbook should open");
    return opened.value;
  };
  const book = isThere ? open() : { fileName: "", kind: "xlsx" as const, sheets: [] };
  const reading: Reading = readBook(book, { dialect: [] });

  it("tells by itself whose and when it is", () => {
    expect([reading.home, reading.month, reading.missing]).toEqual([430500, 202503, []]);
  });

  it("lands every figure that others took from it at the same place, and each name at one indicator", () => {
    const { right, flagged, wrong, missing, torn } = scoreReading(
      reading.cells,
      bulletinGold(readFileSync(figures, "utf8"), "2025-03"),
    );
    expect({ flagged, wrong, missing, torn }).toEqual({ flagged: [], wrong: [], missing: [], torn: [] });
    expect(right).toBeGreaterThan(900);
  });

  it("gives every number once, and leaves none out without a reason", () => {
    const numbers = book.sheets.flatMap(({ sheet, cells }) =>
      cells.filter(({ value }) => typeof value === "number").map(({ row, column }) => `${sheet} ${row} ${column}`),
    );
    expect(reading.cells).toHaveLength(numbers.length);
    expect(new Set(reading.cells.map(({ sheet, cell }) => `${sheet} ${cell}`)).size).toBe(numbers.length);
    expect(reading.cells.filter(({ status, reason }) => status !== "read" && reason === undefined)).toEqual([]);
    const data = reading.cells.filter(({ status }) => status !== "skipped");
    const understood = data.filter(({ status, reason }) => status === "read" && reason === undefined);
    expect(understood.length / data.length).toBeGreaterThan(0.97);
  });

  it("is read alike in another month: only the months move", () => {
    const later = readBook(moved(book), { dialect: [] });
    const months = new Map([
      [202503, 202509],
      [202502, 202508],
    ]);
    const expected = reading.cells.map((cell) => ({ ...cell, month: cell.month && months.get(cell.month) }));
    const bare = (cells: readonly object[]) => cells.map((cell) => ({ ...cell, words: null }));
    expect(bare(later.cells)).toEqual(bare(expected));
  });
});

/** The same book half a year later. */
function moved(book: Book): Book {
  const later = (text: string) => text.replace(/1-3月/g, "1-9月").replace(/1-2月/g, "1-8月").replace(/3月末/g, "9月末");
  const sheets = book.sheets.map((grid) => ({
    ...grid,
    cells: grid.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, value: later(cell.value) } : cell)),
  }));
  return { ...book, sheets };
}
