import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";
import type { ReadCell } from "../types.ts";
import { compare } from "./compare.ts";
import type { Held } from "./key.ts";
import { needsConfirmation } from "./summary.ts";

let row = 0;
const aCell = (
  value: number,
  given: Partial<Omit<ReadCell, "month" | "region">> & { month?: number; region?: number } = {},
): ReadCell => ({
  sheet: "表",
  cell: `B${++row}`,
  status: "read",
  indicator: "retail-sales",
  industry: null,
  span: "ytd",
  measure: "level",
  unit: "亿元",
  value,
  words: { title: "", row: "", column: "" },
  ...given,
  region: (given.region ?? 430500) as RegionCode,
  month: (given.month ?? 202504) as Month,
});
const held = (value: number, given: Parameters<typeof aCell>[1] = {}): Held => ({ ...aCell(value, given), value });
const reasons = (cells: ReadCell[], store: Held[] = []) => compare(cells, store).map(({ reason }) => reason ?? "");

describe("a year to date beside its neighbours", () => {
  it("is doubted, and held back, where it falls", () => {
    const [cell] = compare([aCell(150)], [held(450, { month: 202503 })]);
    expect(cell).toMatchObject({ status: "new", reason: "cumulative-falls" });
    expect(cell && needsConfirmation(cell)).toBe(true);
  });

  it("is right after one that is wrong: a whole year under 1—2月", () => {
    const cells = [14854, 3541, 4702, 5890].map((value, at) => aCell(value, { month: 201802 + at }));
    expect(reasons(cells)).toEqual(["cumulative-falls", "", "", ""]);
  });

  it("is wrong between two that agree", () => {
    const cells = [300, 400, 41, 600].map((value, at) => aCell(value, { month: 202503 + at }));
    expect(reasons(cells)).toEqual(["", "", expect.stringMatching(/cumulative-falls|unit-jump/), ""]);
  });

  it("is doubted on both sides where nothing else tells", () => {
    expect(reasons([aCell(450, { month: 202503 }), aCell(150)])).toEqual(["cumulative-falls", "cumulative-falls"]);
  });

  it("is pointed at, and stored, where it jumps to many times its pace", () => {
    const [cell] = compare([aCell(3600)], [held(480, { month: 202503 })]);
    expect(cell).toMatchObject({ reason: "cumulative-jumps" });
    expect(cell && needsConfirmation(cell)).toBe(false);
  });

  it("may fall in its last digit, at the turn of the year, and where amounts may be negative", () => {
    expect(reasons([aCell(450.1)], [held(450.1001, { month: 202503 })])).toEqual([""]);
    expect(reasons([aCell(90, { month: 202501 })], [held(1200, { month: 202412 })])).toEqual([""]);
    expect(reasons([aCell(-2, { indicator: "profit" })], [held(3, { indicator: "profit", month: 202503 })])).toEqual([
      "",
    ]);
  });
});

describe("figures that contradict one another in one file", () => {
  const trio = (level: number, base: number, growth: number) =>
    reasons([aCell(level), aCell(base, { measure: "base" }), aCell(growth, { measure: "yoy", unit: "%" })])[2];

  it("are a growth against its own level and last year's", () => {
    expect(trio(1100, 1000, -10)).toBe("growth-contradicts");
    expect(trio(300, 100, 5)).toBe("growth-contradicts");
    expect(trio(1100, 1000, 10)).toBe("");
    expect(trio(1100, 1000, 8.2)).toBe("");
  });

  it("are no such thing where growth is in constant prices", () => {
    const cells = [
      aCell(90, { indicator: "gdp" }),
      aCell(100, { indicator: "gdp", measure: "base" }),
      aCell(3.2, { indicator: "gdp", measure: "yoy", unit: "%" }),
    ];
    expect(reasons(cells)[2]).toBe("");
  });

  it("are a part above its whole, and a county above its city", () => {
    const whole = { indicator: "gdp", unit: "亿元" };
    expect(reasons([aCell(600, whole), aCell(700, { indicator: "gdp-secondary" })])).toEqual(["", "part-above-whole"]);
    expect(reasons([aCell(600), aCell(700, { region: 430502 })])).toEqual(["", "part-above-whole"]);
    expect(reasons([aCell(600), aCell(70, { region: 430502 })])).toEqual(["", ""]);
  });
});
