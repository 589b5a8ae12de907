import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolve } from "../../../figures/index.ts";
import { type Db, localAdministrator } from "../../../store/index.ts";
import { testDatabase } from "../../../testing/index.ts";
import { demoCity, demoCityCode, loadDemoCity } from "../index.ts";

const scale = 0.06;
const city = demoCity(1, { scale });
let db: Db;

beforeAll(async () => {
  db = await testDatabase();
  await db.query("insert into enterprise (city, code) values (430500, '91350100M000100Y43')");
  await loadDemoCity(db, () => {}, { scale });
}, 120_000);
afterAll(() => db.close());

const count = async (table: string, condition = "true") =>
  (await db.query<{ n: number }>(`select count(*) as n from ${table} where ${condition}`))[0]?.n;

describe("taking 示范市 in", () => {
  it("stores the whole city, above the ids that the store has", async () => {
    expect(await count("enterprise", `city = ${demoCityCode}`)).toBe(city.enterprises.length);
    expect(await count("enterprise", `city = ${demoCityCode} and id = 1`)).toBe(0);
    expect(await count("roster_state")).toBe(city.rosterStates.length);
    for (const form of ["output", "finance", "labour"] as const)
      expect(await count(`report_${form}`), form).toBe([...city.reports(form)].length);
    expect(await count("candidate", "state = 'open'")).toBeGreaterThan(10);
    expect(await count("report_draft", `month = ${city.openMonth}`)).toBe(city.drafts.length);
    const [next] = await db.query<{ id: number }>(
      "insert into enterprise (city, code) values (430500, 'x') returning id",
    );
    expect(next?.id).toBeGreaterThan(city.enterprises.length);
  });

  it("publishes every month but the open one, each on its day", async () => {
    const months = city.monthsOf("output").length + city.monthsOf("finance").length + city.monthsOf("labour").length;
    expect(await count("publication")).toBe(months - 2);
    expect(await count("publication", `month >= ${city.openMonth}`)).toBe(0);
    const [march] = await db.query<{ at: string }>(
      "select at from publication where form = 'output' and month = 202603 and region = $1",
      [demoCityCode],
    );
    expect(march?.at).toMatch(/^2026-04-18/);
    expect(await count("cube_output", `month = ${city.openMonth}`)).toBeGreaterThan(0);
  });

  it("has the sums of its reports in the cube", async () => {
    const [sums] = await db.query(
      `select sum(output_ytd) as now, sum(output_ytd_base) as base from report_output
        where month = 202603 and output_base is not null`,
    );
    const [cell] = await db.query(
      "select ycur as now, ybase as base from cube_output where region = $1 and month = 202603 and size = 0 and industry = 0",
      [demoCityCode],
    );
    expect(cell).toEqual(sums);
    const growth = 100 * (Number(cell?.now) / Number(cell?.base) - 1);
    const [figure] = await resolve(db, localAdministrator, ["示范市 规上工业总产值 2026年3月 累计 同比"]);
    expect(figure?.value).toBeCloseTo(growth, 6);
  });

  it("keeps February 2026 as it was published, and knows what came of it after", async () => {
    const late = city.faults.filter(({ kind }) => kind === "corrected-late");
    const difference = late.reduce((sum, { form, enterpriseId, month }) => {
      const [filed, right] = [city.filed, city.corrected].map((of) => of(form, enterpriseId, month)?.output_ytd ?? 0);
      return sum + (filed ?? 0) - (right ?? 0);
    }, 0);
    const [moved] = await db.query<{ by: number }>(
      `select p.ycur - c.ycur as by
         from published_output p join cube_output c using (region, size, industry, month, city)
        where month = 202602 and region = $1 and size = 0 and industry = 0`,
      [demoCityCode],
    );
    expect(moved?.by).toBe(difference);
    expect(await count("report_change", "how = 'corrected' and month = 202602 and at > '2026-03-20'")).toBe(
      late.length,
    );
  });

  it("leaves doubts about the open month on the list, some of them answered", async () => {
    expect(await count("finding", `month = ${city.openMonth}`)).toBeGreaterThan(0);
    expect(await count("finding", `month <> ${city.openMonth}`)).toBe(0);
    expect(await count("explanation", "check_id = 'output.filed-base' and accepted")).toBeGreaterThan(0);
  });

  it("has its targets, each round on its own day, and says of every paper that it is made up", async () => {
    expect(await count("target", "document not like '%（虚构）'")).toBe(0);
    expect(await count("target", `region between ${demoCityCode} and ${demoCityCode + 99}`)).toBe(
      await count("target"),
    );
    const raised = await db.query(
      `select value, document, to_char(effective, 'YYYY-MM-DD') as effective from target
        where region = $1 and indicator = 'industrial-output' and month = 202612 and measure = 'yoy' and tier = 'assured' order by id`,
      [demoCityCode],
    );
    expect(raised).toMatchObject([
      { value: 6, effective: "2026-01-22" },
      { value: 7.5, effective: "2026-03-20", document: "示范省一季度工业稳增长调度会议纪要（虚构）" },
    ]);
  });

  it("is taken in once", async () => {
    await loadDemoCity(db, () => {}, { scale });
    expect(await count("enterprise", `city = ${demoCityCode}`)).toBe(city.enterprises.length);
  });
});
