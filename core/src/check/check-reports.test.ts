import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { form as formOf } from "../collect/index.ts";
import { addMonths, type Month } from "../period/index.ts";
import { checkReports, checksOf } from "./check-reports.ts";
import { type FirmShape, firmSubject } from "./testing/firm.ts";
import type { Finding, Subject } from "./types.ts";

const form = formOf("output");
const june = 202506 as Month;
const steady: FirmShape = { seed: 7, level: 52_000, growthPct: 6, swing: 0.04, season: 0.15 };

const found = (subject: Subject): Finding[] => checkReports(form, [subject]).get(subject.enterpriseId) ?? [];
const asked = (subject: Subject): Finding[] => found(subject).filter(({ level }) => level !== "hint");
const ids = (subject: Subject): string[] => asked(subject).map(({ checkId }) => checkId);

/** The steady enterprise's June with some columns filed otherwise. */
function filed(
  change: (values: Record<string, number>) => Record<string, number | null>,
  shape = steady,
  month = june,
) {
  const subject = firmSubject(shape, month);
  return { ...subject, values: { ...subject.values, ...change(subject.values as Record<string, number>) } };
}

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  level: fc.integer({ min: 3_000, max: 2_000_000 }),
  growthPct: fc.integer({ min: -15, max: 30 }),
  swing: fc.double({ min: 0.01, max: 0.12, noNaN: true }),
  season: fc.double({ min: 0, max: 0.4, noNaN: true }),
});

describe("reports of an enterprise on its course", () => {
  it("are not asked about, whatever its season and growth", () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 12 }), (shape, monthOfYear) => {
        expect(asked(firmSubject(shape, (202500 + monthOfYear) as Month))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("pass without any history as well", () => {
    expect(asked({ ...firmSubject(steady, june), history: new Map() })).toEqual([]);
  });
});

describe("what refuses a report (强制)", () => {
  it.each<[string, string, (values: Record<string, number>) => Record<string, number | null>]>([
    ["an empty required field", "output.filled", () => ({ electricity: null })],
    ["an empty base of one that reported a year ago", "output.filled", () => ({ output_base: null })],
    ["a negative amount", "output.not-negative", ({ export: value }) => ({ export: -(value ?? 0) })],
    ["a year to date under the month", "output.covers-month", ({ output }) => ({ output_ytd: (output ?? 0) - 1 })],
    ["exports above sales", "output.export-part", ({ sales }) => ({ export: (sales ?? 0) + 1 })],
    [
      "a base that is not what was filed",
      "output.filed-base",
      ({ output_base: base }) => ({ output_base: (base ?? 0) - 1 }),
    ],
    ["a fraction", "output.whole-number", ({ employees }) => ({ employees: (employees ?? 0) + 0.5 })],
  ])("is %s", (_, id, change) => {
    const hard = found(filed(change)).filter(({ level }) => level === "hard");
    expect(hard.map(({ checkId }) => checkId)).toContain(id);
  });

  it("is a month's number in February, and any report of January", () => {
    expect(ids(filed(() => ({ output: 1 }), steady, 202502 as Month))).toContain("output.stays-empty");
    expect(ids({ ...firmSubject(steady, june), month: 202501 as Month })).toContain("output.not-collected");
  });

  it("is not a base whose change was approved", () => {
    const changed = filed(({ output_base: base }) => ({ output_base: (base ?? 0) + 500 }));
    expect(ids({ ...changed, baseAdjusted: true })).toEqual([]);
  });
});

describe("a unit slip (计量单位错填)", () => {
  const columns = ["output", "sales", "output_ytd", "sales_ytd", "electricity", "employees"];

  it("is found in any column, up and down, with the number that was meant", () => {
    fc.assert(
      fc.property(
        shapes,
        fc.constantFrom(...columns),
        fc.constantFrom(10, 100, 1000, 10_000),
        fc.boolean(),
        (...slip) => {
          const [shape, column, times, isUp] = slip;
          const meant = (firmSubject(shape, june).values[column] ?? 0) as number;
          const wrong = Math.round(isUp ? meant * times : meant / times);
          // Where one digit is left nobody can tell what it was.
          fc.pre(wrong >= 10);
          const findings = asked(filed(() => ({ [column]: wrong }), shape));
          const proposed = findings.find(({ checkId }) => checkId === "output.unit-slip")?.proposed ?? 0;
          expect(Math.abs(proposed / meant - 1)).toBeLessThan(0.5);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("of a whole report is one doubt, which explains growth, ratios and sums", () => {
    const slipped = filed(({ output, output_ytd, sales, sales_ytd, export: sold, export_ytd }) => {
      const tenth = { output, output_ytd, sales, sales_ytd, export: sold, export_ytd };
      return Object.fromEntries(Object.entries(tenth).map(([key, value]) => [key, Math.round((value ?? 0) / 10)]));
    });
    const soft = asked(slipped).filter(({ level }) => level === "soft");
    expect(soft.map(({ checkId }) => checkId)).toEqual(["output.unit-slip"]);
    expect(soft[0]?.sentence.zh).toContain("1/10");
  });

  it("is told with what hangs on it for growth", () => {
    const findings = asked(filed(({ output }) => ({ output: (output ?? 0) * 1000 })));
    const slip = findings.find(({ checkId }) => checkId === "output.unit-slip");
    expect(slip?.effect).toBe((slip?.reported ?? 0) - (slip?.proposed ?? 0));
  });
});

describe("what asks for an explanation (核实)", () => {
  it("is a sum that does not go on from the month before, with the sum it should be", () => {
    const [sum] = asked(filed(({ output_ytd: ytd }) => ({ output_ytd: (ytd ?? 0) + 3000 })));
    expect([sum?.checkId, sum?.effect]).toEqual(["output.running-sum", 3000]);
    expect(sum?.proposed).toBe((sum?.reported ?? 0) - 3000);
  });

  it("is last month filed again", () => {
    const may = firmSubject(steady, june).history.get(addMonths(june, -1)) ?? {};
    const copied = filed(({ output_ytd: ytd, output }) => ({
      output: may.output ?? 0,
      sales: may.sales ?? 0,
      export: may.export ?? 0,
      output_ytd: (ytd ?? 0) - (output ?? 0) + (may.output ?? 0),
    }));
    expect(ids(copied)).toEqual(["output.copy"]);
  });

  it("is output without electricity, and electricity without output", () => {
    expect(ids(filed(() => ({ electricity: 0 })))).toContain("output.output-without-electricity");
    expect(ids(filed(() => ({ output: 0, sales: 0, export: 0 })))).toContain("output.electricity-without-output");
  });

  /** Output, sales and their sums by a factor; electricity by another. */
  const moved = (factor: number, ofElectricity: number, shape: FirmShape) =>
    filed((values) => {
      const by = (code: string, times: number) => {
        const month = Math.round((values[code] ?? 0) * times);
        return { [code]: month, [`${code}_ytd`]: (values[`${code}_ytd`] ?? 0) - (values[code] ?? 0) + month };
      };
      return {
        ...by("output", factor),
        ...by("sales", factor),
        ...by("export", factor),
        ...by("electricity", ofElectricity),
      };
    }, shape);

  it("is −40 % of a steady enterprise, not of one that always swings", () => {
    expect(ids(moved(0.6, 1, steady))).not.toEqual([]);
    expect(ids(moved(0.6, 0.62, { ...steady, swing: 0.35 }))).toEqual([]);
  });

  it("is a fall that the meter does not show; one that it shows is only pointed at", () => {
    expect(ids(moved(0.3, 1, steady))).not.toEqual([]);
    expect(ids(moved(0.3, 0.32, steady))).toEqual([]);
    expect(found(moved(0.3, 0.32, steady)).map(({ level }) => level)).toContain("hint");
  });
});

describe("checks of a form", () => {
  it.each(["output", "finance", "labour"] as const)("%s have ids and titles of their own", (code) => {
    const checks = checksOf(formOf(code));
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(checks.every(({ id, title }) => id.startsWith(`${code}.`) && title.zh !== "" && title.en !== "")).toBe(true);
    expect(new Set(checks.map(({ level }) => level))).toContain("hard");
  });
});
