import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allRoutes } from "../app/routes.ts";
import type { StoredReport } from "../collect/index.ts";
import { type App, buildApp } from "../http/index.ts";
import { type Actor, asActor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { closeGate } from "./gate.ts";
import { publicationDiff } from "./publication-diff.ts";
import { type CubeOptions, readCube } from "./read-cube.ts";
import type { CloseView } from "./schemas.ts";
import { aReport, emptyForm, storeReports } from "./testing/a-month.ts";

let db: Db;
let app: App;
let actor: Actor = localAdministrator;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db, actorOf: () => actor }, allRoutes);
}, 60_000);
afterAll(async () => {
  await app.close();
  await db.close();
});

const march = 202503 as Month;
const [city, dongkou, wugang] = [430500, 430525, 430581];
const before = aReport(1, {
  region: dongkou,
  values: { output: 110, output_base: 100, output_ytd: 300, output_ytd_base: 300 },
});
const beside = aReport(2, {
  region: wugang,
  values: { output: 95, output_base: 100, output_ytd: 290, output_ytd_base: 300 },
});

beforeEach(async () => {
  actor = localAdministrator;
  for (const table of ["month_state", "publication", "published_output", "report_change", "finding"])
    await db.query(`delete from ${table}`);
  await emptyForm(db, "output");
  await storeReports(db, "output", [before, beside]);
});

async function move(region: number, to: string, reason?: string) {
  const body = { form: "output", month: march, region, to, ...(reason === undefined ? {} : { reason }) };
  const answer = await app.inject({ method: "POST", url: "/api/close", payload: body });
  return answer.json() as { state?: string; faults?: { code: string; message: { zh: string } }[] };
}
const faultOf = async (answer: ReturnType<typeof move>) => (await answer).faults?.[0];
async function view(region = city): Promise<CloseView> {
  const answer = await app.inject(`/api/close?form=output&month=${march}&region=${region}`);
  return answer.json() as CloseView;
}
const read = (options: CubeOptions = {}, region = city) =>
  asActor(db, actor, (tx) =>
    readCube(tx, "output", [{ first: region, last: region, industry: 0, size: 0, months: [march] }], options),
  );

/** A report comes to be another one, as the ingest does it. */
const correct = (from: StoredReport, to: StoredReport) =>
  asActor(db, localAdministrator, async (tx) => {
    await storeReports(tx, "output", [to]);
    const kept = ({ values, state, region, industry, size }: StoredReport) => ({
      values,
      state,
      region,
      industry,
      size,
    });
    await tx.query(
      `insert into report_change (city, region, form, month, enterprise_id, version, how, reason, before, after, by_user)
       values ($1, $2, 'output', $3, $4, 2, 'corrected', '核实', $5::jsonb, $6::jsonb, '测试')`,
      [city, to.region, march, to.enterpriseId, JSON.stringify(kept(from)), JSON.stringify(kept(to))],
    );
    await closeGate.stored(tx, localAdministrator, "output", march, [{ before: from, after: to }]);
  });

describe("a region's month", () => {
  it("goes from open to closed to published, every step kept", async () => {
    expect((await move(city, "closed")).state).toBe("closed");
    expect((await move(city, "published")).state).toBe("published");
    const { state, steps, children, publications, reports, cells, checks } = await view();
    expect([state, publications.length, reports, cells > 0]).toEqual(["published", 1, 2, true]);
    expect(steps.map((step) => step.state)).toEqual(["published", "closed"]);
    expect(new Set(children.map((child) => child.state))).toEqual(new Set(["published"]));
    expect(checks.every(({ level }) => level !== "block")).toBe(true);
  });

  it("is not closed while a report is sent back, and says how many", async () => {
    await storeReports(db, "output", [{ ...beside, state: "sent-back" }]);
    const fault = await faultOf(move(city, "closed"));
    expect(fault?.code).toBe("close/blocked");
    expect(fault?.message.zh).toContain("退回未改1");
    expect((await view()).state).toBe("open");
  });

  it("is not closed while nobody has reported: an empty month would be locked with all below it", async () => {
    await emptyForm(db, "output");
    const fault = await faultOf(move(city, "closed"));
    expect(fault?.message.zh).toContain("没有一户报送");
    expect((await view()).state).toBe("open");
  });

  it("is unlocked only with a reason, alone or with all below it", async () => {
    await move(city, "closed");
    expect((await faultOf(move(dongkou, "open")))?.code).toBe("close/reason-missing");
    expect((await move(dongkou, "open", "用电量报错")).state).toBe("open");
    const states = async () =>
      (await view()).children.filter(({ region }) => [dongkou, wugang].includes(region)).map(({ state }) => state);
    expect(await states()).toEqual(["open", "closed"]);
    expect((await faultOf(move(city, "published")))?.message.zh).toContain("洞口");
    const locked = await asActor(db, actor, (tx) => closeGate.closedRegions(tx, "output", march));
    expect(locked.map(({ region }) => region)).toContain(wugang);
    expect(locked.map(({ region }) => region)).not.toContain(dongkou);
    await move(city, "open", "全市重报");
    expect(await states()).toEqual(["open", "open"]);
  });

  it("refuses steps that make no sense, and places it does not know", async () => {
    expect((await faultOf(move(city, "published")))?.code).toBe("close/not-closed");
    expect((await faultOf(move(city, "open", "x")))?.code).toBe("close/no-such-step");
    expect((await faultOf(move(430091, "closed")))?.code).toBe("close/unknown-region");
    await move(city, "closed");
    expect((await faultOf(move(city, "closed")))?.code).toBe("close/no-such-step");
  });

  it("is closed by those who have the region, and seen by its counties", async () => {
    await move(city, "closed");
    await move(city, "published");
    actor = { ...localAdministrator, scope: { from: dongkou as RegionCode, to: dongkou as RegionCode } };
    expect((await faultOf(move(city, "open", "x")))?.code).toBe("close/outside-scope");
    expect((await view(dongkou)).state).toBe("published");
    expect((await read({}, dongkou)).map(({ state, sums }) => [state, sums.cur])).toEqual([["published", 110]]);
    expect((await read()).map(({ sums }) => sums.cur)).toEqual([205]);
    expect(await read({ now: true })).toEqual([]);
  });
});

describe("a published month", () => {
  const corrected = { ...before, values: { ...before.values, output: 150 } };

  it("stands as published after a correction, and can be read as now known", async () => {
    await move(city, "closed");
    expect(await read({ asOf: "2999-01-01" })).toEqual([]);
    await move(city, "published");
    await correct(before, corrected);
    const cells = [...(await read()), ...(await read({ now: true })), ...(await read({ asOf: "2999-01-01" }))];
    expect(cells.map(({ sums }) => sums.cur)).toEqual([205, 245, 205]);
    expect(await read({ asOf: "2001-01-01" })).toEqual([]);
  });

  it("tells what a correction changed, in sums and by which enterprise", async () => {
    await move(city, "closed");
    await move(city, "published");
    await correct(before, corrected);
    const place = { form: "output", month: march, region: city } as const;
    const diff = await asActor(db, actor, (tx) => publicationDiff(tx, place));
    const whole = diff.cells.find(({ region, industry }) => region === city && industry === 0);
    expect([whole?.published?.cur, whole?.now?.cur]).toEqual([205, 245]);
    expect(diff.cells.every(({ region }) => region !== wugang)).toBe(true);
    expect(diff.reports.map(({ enterpriseId, after }) => [enterpriseId, after?.values.output])).toEqual([[1, 150]]);
  });

  it("is published again as another publication; the first stays", async () => {
    await move(city, "closed");
    await move(city, "published");
    const between = new Date().toISOString();
    await correct(before, corrected);
    await move(city, "published");
    expect((await view()).publications).toHaveLength(2);
    expect((await read()).map(({ sums, rank }) => [sums.cur, rank])).toEqual([[245, null]]);
    expect((await read({ asOf: between })).map(({ sums }) => sums.cur)).toEqual([205]);
  });
});
