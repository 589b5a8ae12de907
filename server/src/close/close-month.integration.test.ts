import { forms, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { closeMonth } from "./close-month.ts";
import { oracleCells } from "./oracle.ts";
import { aReport, emptyForm, storedCells, storeReports } from "./testing/a-month.ts";
import { anyRoster } from "./testing/any-roster.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
}, 60_000);
afterAll(() => db.close());

const [city, province] = [430500, 430000];
const close = (region: number, month = 202503) =>
  asActor(db, localAdministrator, (tx) => closeMonth(tx, "output", month as Month, region));

describe("the close of a month", () => {
  it.each(forms.map((form) => [form.code, form] as const))(
    "sums any roster of the form %s as plain SQL does, cell by cell",
    async (code, form) => {
      const columns = valueColumns(form);
      const months = form.frequency === "quarter" ? [202503] : [202502, 202503];
      const anyMonth = fc
        .constantFrom(...months)
        .chain((month) => anyRoster(columns, month).map((reports) => ({ month: month as Month, reports })));
      await fc.assert(
        fc.asyncProperty(anyMonth, fc.constantFrom(city, province), async ({ month, reports }, region) => {
          await emptyForm(db, code);
          await storeReports(db, code, reports);
          await asActor(db, localAdministrator, (tx) => closeMonth(tx, code, month, region));
          const expected = await oracleCells(db, { form: code, month, region });
          const stored = (await storedCells(db, code, month)).map(({ city: _c, month: _m, ...cell }) => cell);
          expect(stored).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    },
  );

  it("writes nothing above the region closed, nor of other months", async () => {
    await emptyForm(db, "output");
    const values = { output: 110, output_base: 100 };
    await storeReports(db, "output", [aReport(1, { values }), aReport(1, { values, month: 202504 as Month })]);
    expect(await close(city)).toEqual({ cells: 12, reports: 1 });
    const cells = await storedCells(db, "output", 202503);
    expect([...new Set(cells.map(({ region }) => region))]).toEqual([430500, 430525]);
    expect(await storedCells(db, "output", 202504)).toEqual([]);
  });

  it("leaves the month as it was when it breaks in the middle", async () => {
    await emptyForm(db, "output");
    await storeReports(db, "output", [aReport(1, { values: { output: 110, output_base: 100 } })]);
    await close(city);
    const before = await storedCells(db, "output", 202503);
    await storeReports(db, "output", [aReport(2, { values: { output: 1, output_base: 100 } })]);
    const broken = asActor(db, localAdministrator, async (tx) => {
      await closeMonth(tx, "output", 202503 as Month, city);
      throw new Error("the power went");
    });
    await expect(broken).rejects.toThrow("the power went");
    expect(await storedCells(db, "output", 202503)).toEqual(before);
  });

  it("is safe for two who close at once", async () => {
    await emptyForm(db, "output");
    await storeReports(db, "output", [aReport(1, { values: { output: 110, output_base: 100 } })]);
    await Promise.all([close(city), close(city), close(430525), close(province)]);
    const cells = await storedCells(db, "output", 202503);
    expect(cells.map(({ region, cur }) => [region, cur]).filter(([region]) => region === city)).toHaveLength(6);
  });

  it("refuses sums beyond what a number holds exactly", async () => {
    await emptyForm(db, "output");
    const values = { output: 5e15, output_base: 1 };
    await storeReports(db, "output", [aReport(1, { values }), aReport(2, { values })]);
    await expect(close(city)).rejects.toThrow(RangeError);
  });

  it("is refused outside the actor's scope", async () => {
    const county = { ...localAdministrator, scope: { from: 430525, to: 430525 } as typeof localAdministrator.scope };
    const closed = asActor(db, county, (tx) => closeMonth(tx, "output", 202503 as Month, city));
    await expect(closed).rejects.toThrow("scope");
  });
});
