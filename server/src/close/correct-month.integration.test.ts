import { form, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportDelta, StoredReport } from "../collect/index.ts";
import { asActor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { closeMonth } from "./close-month.ts";
import { closeGate } from "./gate.ts";
import { readCube } from "./read-cube.ts";
import { aReport, emptyForm, storedCells, storeReports } from "./testing/a-month.ts";
import { anyRoster } from "./testing/any-roster.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
}, 60_000);
afterAll(() => db.close());

const march = 202503 as Month;
const acting = <T>(work: (tx: Db) => Promise<T>) => asActor(db, localAdministrator, work);
const close = (region: number) => acting((tx) => closeMonth(tx, "output", march, region));

/** Stores what changed and tells the close, in one transaction as the ingest does. */
const change = (deltas: readonly ReportDelta[]) =>
  db.transaction(async (owner) => {
    // A firm that moved to another city has another key.
    const gone = deltas.flatMap(({ before }) => before?.enterpriseId ?? []);
    await owner.query("delete from report_output where enterprise_id = any($1::int[])", [gone]);
    await storeReports(
      owner,
      "output",
      deltas.flatMap(({ after }) => after ?? []),
    );
    await asActor(owner, localAdministrator, (tx) => closeGate.stored(tx, localAdministrator, "output", march, deltas));
  });

function deltasBetween(before: readonly StoredReport[], after: readonly StoredReport[]): ReportDelta[] {
  const ids = new Set([...before, ...after].map(({ enterpriseId }) => enterpriseId));
  const of = (reports: readonly StoredReport[], id: number) =>
    reports.find(({ enterpriseId }) => enterpriseId === id) ?? null;
  return [...ids].map((id) => ({ before: of(before, id), after: of(after, id) }));
}

const sumsOnly = ({ rnk: _r, yrnk: _y, ...sums }: Record<string, number | null>) => sums;

describe("corrections of an open month", () => {
  it("leave the cube as summing the month again would, whatever changed", async () => {
    const roster = anyRoster(valueColumns(form("output")), march, 25);
    const roots = fc.subarray([0, 430000, 430500, 430525]);
    await fc.assert(
      fc.asyncProperty(roster, roster, roots, async (before, after, closed) => {
        await emptyForm(db, "output");
        await storeReports(db, "output", before);
        for (const region of closed) await close(region);
        await change(deltasBetween(before, after));
        const kept = (await storedCells(db, "output", march)).map(sumsOnly);
        const tops = closed.includes(0) ? [0] : closed.includes(430000) ? [430000] : [430500, 430100];
        for (const region of tops) await close(region);
        expect(kept).toEqual((await storedCells(db, "output", march)).map(sumsOnly));
      }),
      { numRuns: 25 },
    );
  });

  it("sum a month that was not summed yet", async () => {
    await emptyForm(db, "output");
    const first = aReport(1, { values: { output: 110, output_base: 100 } });
    await storeReports(db, "output", [first]);
    const second = aReport(2, { values: { output: 50, output_base: 60 } });
    await change([{ before: null, after: second }]);
    const [cell] = await acting((tx) => readCube(tx, "output", [whole(430500)]));
    expect(cell?.sums).toMatchObject({ n: 2, cur: 160, base: 160, up: 1, fall: 1 });
  });

  it("take away ranks until the month is closed again", async () => {
    await emptyForm(db, "output");
    const [a, b] = [
      aReport(1, { region: 430525, values: { output: 110, output_base: 100 } }),
      aReport(2, { region: 430581, values: { output: 120, output_base: 100 } }),
    ];
    await storeReports(db, "output", [a, b]);
    await close(430500);
    const ranks = () =>
      acting(async (tx) =>
        (await readCube(tx, "output", [whole(430501, 430599)])).map(({ region, rank }) => [region, rank]),
      );
    expect(await ranks()).toEqual([
      [430525, 2],
      [430581, 1],
    ]);
    await change([{ before: a, after: { ...a, values: { output: 130, output_base: 100 } } }]);
    expect(await ranks()).toEqual([
      [430525, null],
      [430581, null],
    ]);
    await close(430500);
    expect(await ranks()).toEqual([
      [430525, 1],
      [430581, 2],
    ]);
  });
});

const whole = (first: number, last = first) => ({ first, last, industry: 0, size: 0, months: [march] });
