import type { RegionCode } from "@diaodu/core/catalogue";
import { month } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeMonth, publishMonth } from "../close/index.ts";
import { aReport, storeReports } from "../close/testing/a-month.ts";
import type { StoredReport } from "../collect/index.ts";
import { type Actor, asActor, type Db, localAdministrator } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import { catalogueView } from "./catalogue-view.ts";
import { indicatorView } from "./indicator-view.ts";
import { moversOf } from "./movers.ts";
import { overview } from "./overview.ts";
import { explain, type ResolveContext, resolve } from "./resolve.ts";

const city = 430500 as RegionCode;
const [march, lastMarch] = [month(2025, 3), month(2024, 3)];
const [copper, food] = [32, 13];
const codeOf = (id: number) => `91430500MA4TEST0${String(id).padStart(2, "0")}`;

/** What an enterprise filed for the month and, twice as much, for the year to date; 千元. */
const filed = (now: number | null, base: number | null) => ({
  output: now,
  output_base: base,
  output_ytd: now === null ? null : 2 * now,
  output_ytd_base: base === null ? null : 2 * base,
  sales_ytd: now,
  sales_ytd_base: base,
});
const report = (id: number, of: Partial<StoredReport>, now: number, base: number | null, before: number | null) =>
  aReport(id, { ...of, values: filed(now, base), filed: before, filedYtd: before === null ? null : 2 * before });

const inShuangqing = { region: 430502, industry: copper };
const inDaxiang = { region: 430503, industry: food };

/** One grew, one fell, one halted, one is new; a fifth left after last year, and the second restated its base. */
const now = [
  report(1, inShuangqing, 150_000, 100_000, 100_000),
  report(2, inShuangqing, 80_000, 100_000, 90_000),
  report(3, inDaxiang, 0, 50_000, 50_000),
  report(4, inDaxiang, 30_000, null, null),
];
const then = [
  ...[100_000, 90_000, 50_000].map((value, i) =>
    aReport(i + 1, { ...now[i], month: lastMarch, values: filed(value, null) }),
  ),
  aReport(5, { ...inDaxiang, month: lastMarch, values: filed(20_000, null) }),
];

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
  await storeReports(db, "output", [...now, ...then]);
  await db.query(
    "insert into enterprise (city, id, code) select 430500, id, code from unnest($1::int[], $2::text[]) e (id, code)",
    [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5].map(codeOf)],
  );
  await asActor(db, localAdministrator, async (tx) => {
    await publishMonth(tx, localAdministrator, {
      form: "output",
      month: lastMarch,
      region: city,
      at: "2024-04-18T01:00:00Z",
    });
    await closeMonth(tx, "output", march, city);
  });
});
afterAll(() => db.close());

const values = async (texts: readonly string[], context: ResolveContext = {}, actor: Actor = localAdministrator) =>
  (await resolve(db, actor, texts, context)).map(({ value, reason }) => value ?? reason);
const at = (measure: string, region = 430500, filters = "") =>
  `${region}.industrial-output.202503.ytd.${measure}${filters}`;

describe("a figure that nobody published", () => {
  it("are read beside a forecast, which looks ten years back, as they are alone", async () => {
    const growth = "430500.industrial-output.202503.ytd.yoy";
    const [alone] = await resolve(db, localAdministrator, [growth]);
    const [beside] = await resolve(db, localAdministrator, [growth, "430500.industrial-output.202503.ytd.forecast"]);
    expect(alone?.value).not.toBeNull();
    expect(beside).toEqual(alone);
  });

  it("is what enterprises reported: level, base, comparable growth and counts", async () => {
    expect(
      await values(["level", "base", "yoy", "firms", "firms-up", "firms-down", "firms-halted"].map((each) => at(each))),
    ).toEqual([5.2, 5, -8, 4, 1, 1, 1]);
    expect(
      await values([at("yoy", 430502), at("level", 430500, ";industry=C13"), at("level", 430500, ";size=small")]),
    ).toEqual([15, 0.6, 5.2]);
    expect(await values(["430500.industrial-sales-value.202503.ytd.yoy"])).toEqual([-8]);
  });

  it("tells nominal growth apart, and pulls down to one enterprise", async () => {
    const parts = await values(
      ["nominal", "split-real", "split-entry", "split-exit", "split-base"].map((each) => at(each)),
    );
    expect(parts.map((part) => Number(Number(part).toFixed(4)))).toEqual([0, -7.6923, 11.5385, -7.6923, 3.8462]);
    const firm = (id: number) => `;enterprise=${codeOf(id)}`;
    expect(await values([1, 2, 3, 4].map((id) => at("pull", 430500, firm(id))))).toEqual([20, -8, -20, "base-missing"]);
    expect(
      await values([at("pull", 430502, firm(1)), at("level", 430503, firm(1)), at("yoy", 430500, firm(1))]),
    ).toEqual([25, "no-reports", 50]);
    expect(
      await values([
        at("pull", 430500, ";industry=C32"),
        at("pull", 430502),
        at("pull-parent", 430502, ";industry=C32"),
      ]),
    ).toEqual([12, 12, 12]);
  });

  it("is provisional until its month is published, and not known on a day before", async () => {
    const [open, published] = await resolve(db, localAdministrator, [
      at("yoy"),
      "430500.industrial-output.202403.ytd.level",
    ]);
    expect(open?.status).toBe("provisional");
    expect(published).toMatchObject({ status: "ok", value: 5.2, vintage: "2024-04-18T01:00:00.000Z" });
    expect(await values([at("level"), "430500.industrial-output.202403.ytd.level"], { asOf: "2024-05-01" })).toEqual([
      "not-published",
      5.2,
    ]);
  });

  it("says from which form, how many enterprises and which state it comes", async () => {
    const answer = await explain(db, localAdministrator, at("yoy"));
    expect(answer.ok && answer.value).toMatchObject({
      formula: { numbers: "4.60÷5.00−1=−8.0%" },
      aggregate: { form: "output", enterprises: 4, state: "open" },
    });
  });

  it("is seen by a county as far as its own", async () => {
    const scope = { from: 430502 as RegionCode, to: 430502 as RegionCode };
    const clerk: Actor = { ...localAdministrator, role: "clerk", scope };
    expect(await values([at("level", 430502), at("level", 430503)], {}, clerk)).toEqual([4.6, "not-published"]);
  });
});

describe("views over months that only enterprises reported", () => {
  it("show them: the overview its headline, the catalogue the months, the indicator its industries", async () => {
    const view = await overview(db, localAdministrator, city, march);
    const headline = view.ok
      ? view.value.headlines.find(({ indicator }) => indicator === "industrial-output")
      : undefined;
    expect(headline).toMatchObject({ month: march, span: "ytd", yoy: { value: -8 }, counts: { text: "1升1降" } });
    const { home, months, indicators } = await catalogueView(db, localAdministrator);
    expect(home).toBe(city);
    expect(months.find(({ region }) => region === 430503)?.months).toEqual([march, lastMarch]);
    expect(indicators.find(({ code }) => code === "industrial-sales-value")?.hasData).toBe(true);
    const trade = await indicatorView(db, localAdministrator, "industrial-output", { region: city, industry: "C32" });
    expect(trade.ok && trade.value.industries.map(({ code }) => code)).toEqual(["C", "C13", "C32"]);
    expect(trade.ok && trade.value.waterfall).toMatchObject({ total: { value: 12 }, residual: 0 });
  });

  it("name the enterprises that moved a region most", async () => {
    await db.query(
      `insert into roster_state (city, enterprise_id, from_month, on_roster, how, name, region, industry, size, by_user)
       select 430500, id, 202401, true, 'initial', '企业' || id, 430502, 32, 3, '测试' from unnest($1::int[]) e (id)`,
      [[1, 2, 3]],
    );
    const movers = await moversOf(db, localAdministrator, city, march);
    expect(movers.filter(({ among }) => among === city).map(({ name }) => name)).toEqual(["企业3", "企业2", "企业1"]);
  });
});

describe("an enterprise of a published month", () => {
  it("is told as it was published, whatever was corrected since", async () => {
    const before = { values: filed(70_000, null), state: "accepted", region: 430502, industry: copper, size: 3 };
    await db.query(
      `insert into report_change (city, region, form, month, enterprise_id, version, how, before, at, by_user)
       values (430500, 430502, 'output', $1, 2, 2, 'corrected', $2, '2024-06-01', '测试')`,
      [lastMarch, JSON.stringify(before)],
    );
    const level = `430502.industrial-output.202403.month.level;enterprise=${codeOf(2)}`;
    expect(await values([level])).toEqual([0.7]);
  });
});

describe("a published figure", () => {
  it("wins over the reports, which stand beside it in the explanation", async () => {
    await seed(db, { [at("yoy", 430502)]: 14.6 });
    expect(await values([at("yoy", 430502)])).toEqual([14.6]);
    const answer = await explain(db, localAdministrator, at("yoy", 430502));
    expect(answer.ok && answer.value).toMatchObject({ how: "published", computed: { figure: { value: 15 } } });
  });
});
