import { describe, expect, it } from "vitest";
import type { Month } from "../../period/index.ts";
import { afterTyping, form, mergeReports, prefilled, type ReportValues, spread } from "./index.ts";

const output = form("output");
const april = 202604 as Month;
const known = {
  lastMonth: { output: 1000, output_ytd: 3000, electricity_ytd: 0.2 },
  lastYear: { output: 900, output_ytd: 3700, employees: 120 },
};
const type = (values: ReportValues, code: string, column: "month" | "ytd", value: number | null, month = april) => {
  const field = output.fields.find((each) => each.code === code);
  if (!field) throw new Error(`no field ${code}`);
  return afterTyping(output, month, known, values, { field, column, value });
};

describe("a form before anybody typed into it", () => {
  it("repeats in its base columns what was filed a year ago, and leaves the rest empty", () => {
    const values = prefilled(output, april, known);
    expect(values).toMatchObject({ output: null, output_base: 900, output_ytd_base: 3700, employees_base: 120 });
    expect(values).toHaveProperty("sales_base", null);
  });

  it("has no columns of the month in February, which holds January to February", () => {
    expect(Object.keys(prefilled(output, 202602 as Month, known))).not.toContain("output");
  });
});

describe("typing a month's value", () => {
  it("carries the cumulative on: previous cumulative + month, as often as it is typed", () => {
    const once = type(prefilled(output, april, known), "output", "month", 1);
    expect(once.output_ytd).toBe(3001);
    expect(type(once, "output", "month", 1100).output_ytd).toBe(4100);
    expect(type(once, "output", "month", null).output_ytd).toBeNull();
  });

  it("leaves a cumulative that somebody wrote", () => {
    const written = type(type({}, "output", "month", 1), "output", "ytd", 4242);
    expect(type(written, "output", "month", 1100).output_ytd).toBe(4242);
  });

  it("adds as on paper, and makes up no cumulative where the month before is missing", () => {
    expect(type({}, "electricity", "month", 0.1).electricity_ytd).toBe(0.3);
    expect(type({}, "sales", "month", 5).sales_ytd).toBeNull();
  });
});

describe("two versions of one report", () => {
  it("lose nothing: one side's change is taken, both sides' is asked about", () => {
    const base = { output: 1, sales: 2, export: 3 };
    const merged = mergeReports(base, { ...base, output: 10, export: 30 }, { ...base, sales: 20, export: 33 });
    expect(merged).toEqual({ values: { output: 10, sales: 20, export: 30 }, taken: ["sales"], disputed: ["export"] });
  });
});

describe("a row pasted from a spreadsheet", () => {
  it("spreads over the columns, and its next line over the next field", () => {
    expect(spread(output, april, "output", "1,200\t1100\r\n90\t\t270\r\n")).toEqual({
      output: 1200,
      output_base: 1100,
      sales: 90,
      sales_ytd: 270,
    });
  });

  it("runs on into the next field", () => {
    expect(spread(output, april, "output_ytd_base", "5\t6")).toEqual({ output_ytd_base: 5, sales: 6 });
    expect(spread(output, april, "output", "1200")).toBeNull();
  });
});
