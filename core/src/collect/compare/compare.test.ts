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
const aHeld = (value: number, { published = null, ...given }: Partial<Held> = {}): Held => ({
  ...(aCell(value, given) as Held),
  published,
});
const only = (cell: ReadCell, held: readonly Held[]) => compare([cell], held)[0];

describe("agreement within rounding", () => {
  it("holds where the finer figure rounds to the coarser, across units", () => {
    expect(agree({ value: 663.61, unit: "亿元" }, { value: 6636057, unit: "万元" })).toBe(true);
    expect(agree({ value: 663.61, unit: "亿元" }, { value: 6636257, unit: "万元" })).toBe(false);
    expect(agree({ value: 8.31, unit: "%" }, { value: 8.3, unit: "%" })).toBe(true);
    expect(agree({ value: 705940.246435276, unit: "万元" }, { value: 705940.2464, unit: "万元" })).toBe(true);
    expect(agree({ value: 0.00000123, unit: "亿元" }, { value: 0.0000012, unit: "亿元" })).toBe(true);
  });

  it("takes a figure that was cut off where others round for the same, by less than one unit of its last place", () => {
    expect(agree({ value: 663.61, unit: "亿元" }, { value: 6636157, unit: "万元" })).toBe(true);
    expect(agree({ value: 16.1, unit: "%" }, { value: 16.18, unit: "%" })).toBe(true);
    expect(agree({ value: 16.1, unit: "%" }, { value: 16.2, unit: "%" })).toBe(false);
    expect(agree({ value: 16.1, unit: "%" }, { value: 16.21, unit: "%" })).toBe(false);
    expect(agree({ value: 10, unit: "万吨" }, { value: 10.6, unit: "万吨" })).toBe(false);
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

describe("a figure under a month that its indicator does not have", () => {
  const inApril = (value: number, given: Partial<ReadCell> = {}) =>
    aCell(value, { month: 202504 as Month, status: "unknown", reason: "no-such-period", ...given });

  it("repeats the last quarter's where the value says so: nothing new, and at that quarter's address", () => {
    expect(only(inApril(663.61), [aHeld(663.61)])).toMatchObject({ status: "equal", month: 202503, held: 663.61 });
    const [, april] = compare([aCell(663.61), inApril(6636100, { unit: "万元" })], []);
    expect(april).toMatchObject({ status: "equal", reason: "repeats", address: "430500.gdp.202503.ytd.level" });
  });

  it("may repeat last year's, as an income in February does", () => {
    const income = { indicator: "disposable-income", unit: "元" };
    const february = inApril(31_500, { ...income, month: 202502 as Month });
    const held = [aHeld(31_500, { ...income, month: 202412 as Month })];
    expect(only(february, held)).toMatchObject({ status: "equal", month: 202412 });
  });

  it("is asked about where no period of its own has the value", () => {
    for (const value of [0, 700]) {
      expect(only(inApril(value), [aHeld(663.61)])).toMatchObject({ status: "unknown", reason: "no-such-period" });
    }
  });

  it("of 1—2月 is not sought among the other months", () => {
    const growth = { indicator: "retail-sales", measure: "yoy" as const, unit: "%", span: "month" as const };
    const february = inApril(8, { ...growth, month: 202502 as Month });
    expect(only(february, [aHeld(8, { ...growth, month: 202411 as Month })])?.status).toBe("unknown");
    const both = aHeld(8, { ...growth, span: "ytd", month: 202502 as Month });
    expect(only(february, [both])).toMatchObject({ status: "equal", span: "ytd", month: 202502 });
  });
});

describe("growth of exports without a currency, held against both series", () => {
  const open = (value: number, month: number) =>
    aCell(value, {
      indicator: null,
      ...{ status: "unknown", reason: "unknown-currency", candidates: ["exports", "exports-usd"] },
      ...{ month: month as Month, measure: "yoy", unit: "%" },
    });
  const dollars = (value: number, month: number) =>
    aHeld(value, { indicator: "exports-usd", month: month as Month, unit: "亿美元" });
  const growth = (indicator: string, value: number) => aHeld(value, { indicator, measure: "yoy", unit: "%" });

  it("is that of the series which has these figures", () => {
    const held = [growth("exports", 5.1), growth("exports-usd", 3.6)];
    expect(only(open(3.6, 202503), held)).toMatchObject({ status: "equal", indicator: "exports-usd" });
    expect(only(open(5.1, 202503), held)).toMatchObject({ status: "equal", indicator: "exports" });
    expect(only(open(4.4, 202503), held)).toMatchObject({ status: "unknown", reason: "unknown-currency" });
  });

  it("is told by the levels of one series where they keep doing so", () => {
    const months = [202403, 202404, 202405, 202406, 202407];
    const held = months.flatMap((month) => [dollars(110, month), dollars(100, month - 100)]);
    const column = months.map((month, at) => open(at === 4 ? 9.9 : 10.1, month));
    expect(compare(column, held).map((cell) => [cell.status, cell.indicator])).toEqual(
      months.map(() => ["new", "exports-usd"]),
    );
    expect(only(open(10.1, 202403), held)?.status).toBe("unknown");
  });
});

describe("one figure in two grains", () => {
  it("is not replaced by the coarser one, and the finer amount takes the place of the coarser", () => {
    expect(only(aCell(16.1), [aHeld(16.13)])).toMatchObject({ status: "equal", held: 16.13 });
    expect(only(aCell(16.13), [aHeld(16.1)])).toMatchObject({ status: "changed", held: 16.1 });
    const rate = { measure: "yoy", unit: "%" } as const;
    expect(only(aCell(8.31, rate), [aHeld(8.3, rate)])?.status).toBe("equal");
    expect(only(aCell(705940.246435276), [aHeld(705940.2464)])?.status).toBe("equal");
  });

  it("keeps the finer of two in one file, cut off or rounded", () => {
    const twice = compare([aCell(663.61), aCell(6636157, { unit: "万元" })], []);
    expect(twice.map((cell) => [cell.status, cell.reason])).toEqual([
      ["equal", "repeats"],
      ["new", undefined],
    ]);
  });
});

describe("an older release", () => {
  const held = [aHeld(670, { published: 20250800 })];

  it("does not replace what was published later: it waits for a person", () => {
    const [older] = compare([aCell(663.61)], held, { published: 20250500 });
    expect(older).toMatchObject({ status: "changed", reason: "older-release", held: 670 });
    expect(older && needsConfirmation(older)).toBe(true);
  });

  it("is none when it is as new or newer, or when nobody knows what is held", () => {
    expect(compare([aCell(663.61)], held, { published: 20250800 })[0]?.reason).toBeUndefined();
    expect(compare([aCell(663.61)], [aHeld(670)], { published: 20250500 })[0]?.reason).toBeUndefined();
    expect(compare([aCell(670)], held, { published: 20250500 })[0]?.status).toBe("equal");
  });
});
