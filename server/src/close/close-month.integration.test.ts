import { forms, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Position, StoredReport } from "../collect/index.ts";
import { asActor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { closeMonth } from "./close-month.ts";
import { oracleCells } from "./oracle.ts";
import { aReport, storedCells, storeReports } from "./testing/a-month.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
}, 60_000);
afterAll(() => db.close());

const [city, province] = [430500, 430000];
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const position: fc.Arbitrary<Position> = fc.record({
  region: fc.constantFrom(430502, 430503, 430522, 430525, 430581, 430591, 430500, 430102, 430111),
  industry: fc.constantFrom(6, 7, 13, 26, 30, 31, 44),
  size: fc.constantFrom(1, 2, 3, 4),
});

/** Any roster: entries (nothing filed last year), movers, sent-back and half-filled reports, losses and halts. */
const roster = (columns: readonly string[], month: number): fc.Arbitrary<StoredReport[]> =>
  fc
    .array(
      fc.record({
        is: position,
        was: fc.option(position, { freq: 3 }),
        filed: amount,
        filedYtd: amount,
        previous: amount,
        state: fc.constantFrom("reported" as const, "reviewed" as const, "accepted" as const, "sent-back" as const),
        values: fc.array(amount, { minLength: columns.length, maxLength: columns.length }),
      }),
      { maxLength: 60 },
    )
    .map((firms) =>
      firms.map(({ is, values, ...rest }, id) =>
        aReport(id + 1, {
          ...is,
          ...rest,
          month: month as Month,
          values: Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
        }),
      ),
    );

describe("the close of a month", () => {
  it.each(forms.map((form) => [form.code, form] as const))(
    "sums any roster of the form %s as plain SQL does, cell by cell",
    async (code, form) => {
      const columns = valueColumns(form);
      const months = form.frequency === "quarter" ? [202503] : [202502, 202503];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...months).chain((month) => roster(columns, month).map((reports) => ({ month, reports }))),
          fc.constantFrom(city, province),
          async ({ month, reports }, region) => {
            await db.query(`delete from report_${code}`);
            await db.query(`delete from cube_${code}`);
            await storeReports(db, code, reports);
            const place = { form: code, month: month as Month, region };
            await asActor(db, localAdministrator, (tx) => closeMonth(tx, code, place.month, region));
            const expected = await oracleCells(db, place);
            const stored = (await storedCells(db, code, month)).map(({ city: _c, month: _m, ...cell }) => cell);
            expect(stored).toEqual(expected);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});
