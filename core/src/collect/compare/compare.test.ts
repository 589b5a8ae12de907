import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";
import type { ReadCell } from "../types.ts";
import { compare } from "./compare.ts";
import type { Held } from "./key.ts";
import { agree } from "./precision.ts";
import { needsConfirmation, summarise } from "./summary.ts";

let row = 0;
const aCell = (value: number, given: Partial<ReadCell> = {}): ReadCell => ({
  sheet: "核算5",
  cell: `B${++row}`,
  status: "read",
  region: 430500 as RegionCode,
  indicator: "gdp",
  industry: null,
  month: 202503 as Month,
  span: "ytd",
  measure: "level",
  unit: "亿元",
  value,
  words: { title: "", row: "", column: "" },
  ...given,
});
const aHeld = (value: number, given: Partial<ReadCell> = {}): Held => aCell(value, given) as Held;
const only = (cell: ReadCell, held: readonly Held[]) => compare([cell], held)[0];

describe("agreement within rounding", () => {
  it("holds where the finer figure rounds to the coarser, across units", () => {
    expect(agree({ value: 663.61, unit: "亿元" }, { value: 6636057, unit: "万元" })).toBe(true);
    expect(agree({ value: 663.61, unit: "亿元" }, { value: 6636157, unit: "万元" })).toBe(false);
    expect(agree({ value: 8.31, unit: "%" }, { value: 8.3, unit: "%" })).toBe(true);
    expect(agree({ value: 705940.246435276, unit: "万元" }, { value: 705940.2464, unit: "万元" })).toBe(true);
    expect(agree({ value: 0.00000123, unit: "亿元" }, { value: 0.0000012, unit: "亿元" })).toBe(true);
  });

  it("knows that a rate printed as 8 was 8.0", () => {
    expect(agree({ value: 8, unit: "%" }, { value: 8.3, unit: "%" })).toBe(false);
  });
});

describe("a file against the store", () => {
  it("tells new, changed and equal apart", () => {
    expect(only(aCell(663.61), [])).toMatchObject({ status: "new", address: "430500.gdp.202503.ytd.level" });
    expect(only(aCell(663.61), [aHeld(6636057, { unit: "万元" })])).toMatchObject({ status: "equal" });
    expect(only(aCell(663.61), [aHeld(660)])).toMatchObject({ status: "changed", held: 660 });
  });

  it("does not take last year's figure for an earlier version of 上年同期数's year", () => {
    const base = aHeld(620, { measure: "base" });
    expect(only(aCell(600, { month: 202403 as Month }), [base])?.status).toBe("new");
  });

  it("keeps the finest of a figure that stands twice, and calls for a person where two disagree", () => {
    const twice = compare([aCell(663.6), aCell(6636057, { unit: "万元" })], []);
    expect(twice.map((cell) => [cell.status, cell.reason])).toEqual([
      ["equal", "repeats"],
      ["new", undefined],
    ]);
    expect(compare([aCell(663.6), aCell(680)], []).map((cell) => cell.reason)).toEqual(["conflict", "conflict"]);
  });

  it("passes on what was not understood or was skipped, with its reason", () => {
    const cells = [
      aCell(1, { status: "unknown", reason: "unknown-indicator", indicator: null }),
      aCell(2, { status: "skipped", reason: "serial-number" }),
    ];
    expect(compare(cells, []).map((cell) => [cell.status, cell.reason, cell.address])).toEqual([
      ["unknown", "unknown-indicator", null],
      ["skipped", "serial-number", null],
    ]);
    expect(summarise(compare(cells, []))).toMatchObject({ read: 0, unknown: 1, skipped: 1 });
  });
});

describe("a slip of unit", () => {
  const lastYear = aHeld(620, { month: 202403 as Month });

  it.each([10, 100, 10_000, 1 / 10_000])("by %d is seen against last year, with its factor", (factor) => {
    const cell = only(aCell(663.61 * factor), [lastYear]);
    expect(cell).toMatchObject({ status: "new", reason: "unit-jump" });
    expect(cell?.factor).toBeCloseTo(factor, 6);
    expect(cell && needsConfirmation(cell)).toBe(true);
  });

  it("is not suspected in ordinary movement, nor where the jump is published as growth", () => {
    expect(only(aCell(663.61), [lastYear])?.reason).toBeUndefined();
    const jump = [aCell(6200), aCell(900, { measure: "yoy", unit: "%" })];
    expect(compare(jump, [lastYear])[0]?.reason).toBeUndefined();
  });

  it("is judged across units: 万元 after 亿元 is no slip", () => {
    expect(only(aCell(6636100, { unit: "万元" }), [lastYear])?.reason).toBeUndefined();
  });

  it("is seen among siblings where there is no history", () => {
    const counties = [430502, 430503, 430511, 430522, 430523].map((code, at) =>
      aCell((at + 2) * 30, { region: code as RegionCode }),
    );
    const slipped = aCell(410_000, { region: 430524 as RegionCode });
    const compared = compare([...counties, slipped], []);
    expect(compared.filter((cell) => cell.reason === "unit-jump").map((cell) => cell.region)).toEqual([430524]);
  });

  it("does not spread to the good figures of later months", () => {
    const months = [202401, 202402, 202403, 202404, 202405].map((m) =>
      aCell(m === 202403 ? 9_000_000 : 900, { month: m as Month, span: "month" }),
    );
    expect(compare(months, []).map((cell) => cell.reason)).toEqual([
      undefined,
      undefined,
      "unit-jump",
      undefined,
      undefined,
    ]);
  });
});
