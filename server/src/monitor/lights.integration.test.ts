import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import { type Month, month, monthOfYear, monthsBetween, yearOf } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureRoutes, resolve } from "../figures/index.ts";
import { type App, buildApp } from "../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../store/index.ts";
import { type Published, seed, testDatabase } from "../testing/index.ts";
import { freezeCuts } from "./freeze-cuts.ts";
import { monitorRoutes } from "./index.ts";
import type { CutsView, Leading, Matches, Wall } from "./schemas.ts";

const city = 430500 as RegionCode;
const counties = regionsOf(city).map(({ code }) => code);
const months = monthsBetween(month(2018, 1), month(2025, 3)).filter((each) => monthOfYear(each) > 1);
/** Growth that wanders, a little apart in each county, by the months gone since a year long past. */
const growth = (at: Month, ahead = 0, county = 0) => {
  const t = yearOf(at) * 12 + monthOfYear(at) + ahead;
  return 5 + 3 * Math.sin(t / 5) + 2 * Math.sin(t / 3.1 + 1) + (((t * 7919) % 13) + (county % 3)) / 6;
};

const ofCity: Published = Object.fromEntries(
  months.flatMap((each) => [
    [`430500.industrial-value-added.${each}.ytd.yoy`, growth(each)],
    [`430500.retail-sales.${each}.ytd.yoy`, growth(each, -3) / 2],
    [`430500.electricity-industrial.${each}.ytd.yoy`, growth(each, 4)],
  ]),
);
const ofCounties: Published = Object.fromEntries(
  months.slice(-30).flatMap((each) =>
    counties.flatMap((code, county) => [
      [`${code}.industrial-value-added.${each}.ytd.yoy`, growth(each, 0, county)],
      [`${code}.fixed-asset-investment.${each}.ytd.yoy`, growth(each, 2, county)],
    ]),
  ),
);
/** Levels of two years, from which growth is worked out. */
const levels: Published = Object.fromEntries(
  counties.flatMap((code, county) => [
    [`${code}.exports.202403.ytd.level`, 10],
    [`${code}.exports.202503.ytd.level`, 10 + county / 10],
  ]),
);

let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, [figureRoutes, monitorRoutes]);
  await seed(db, { ...ofCity, ...ofCounties }, { at: "2025-04-10T02:00:00Z" });
  await seed(db, levels, { at: "2025-04-20T02:00:00Z" });
  await seed(db, { "430502.electricity-industrial.202503.ytd.yoy": -18 });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function get<T>(url: string): Promise<T> {
  const { statusCode, body } = await app.inject({ url, headers: { host: "localhost" } });
  expect(statusCode, body).toBe(200);
  return JSON.parse(body) as T;
}
const put = async (url: string, payload: object) => {
  const { statusCode, body } = await app.inject({ method: "PUT", url, payload, headers: { host: "localhost" } });
  return { status: statusCode, answer: JSON.parse(body) };
};
const wall = (query: string) => get<Wall>(`/api/monitor/wall?${query}`);
const valueOf = async (address: string, asOf?: string) =>
  (await resolve(db, localAdministrator, [address], asOf ? { asOf } : {}))[0]?.value ?? null;

describe("the lights wall", () => {
  it("shows what resolve gives, figure by figure and light by light", async () => {
    const shown = await wall("region=430500&month=202503&indicators=headlines,exports");
    expect(shown.regions.map(({ code }) => code)).toEqual([city, ...counties]);
    expect(shown.indicators.map(({ code }) => code)).toContain("exports");
    for (const [row, { code }] of shown.regions.entries())
      for (const [column, of] of shown.indicators.entries()) {
        const at = `${code}.${of.code}.${of.month}.${of.span}`;
        expect(shown.values[row]?.[column], at).toBe(await valueOf(`${at}.${of.measure}`));
        expect(shown.lights[row]?.[column], at).toBe((await valueOf(`${at}.light`)) ?? 0);
      }
    expect(shown.lights.flat().some((light) => light > 0)).toBe(true);
  });

  it("keeps an indicator at its newest month, and knows the months of the replay", async () => {
    await seed(db, { "430522.retail-sales.202412.ytd.yoy": 4 });
    const { indicators, months: replay } = await wall("region=430500&month=202503");
    expect(indicators.find(({ code }) => code === "retail-sales")).toMatchObject({
      month: 202412,
      label: "2024年全年",
    });
    expect(indicators.find(({ code }) => code === "industrial-value-added")).toMatchObject({
      month: 202503,
      label: "一季度",
    });
    expect(replay).toContain(202412);
    expect(replay.at(-1)).toBe(202503);
    expect([...replay].sort()).toEqual(replay);
  });

  it("has nothing of a month taken back, of what was not known on a day, and of places without figures", async () => {
    await seed(db, { "430523.gdp.202503.ytd.yoy": 6 });
    await seed(db, { "430523.gdp.202503.ytd.yoy": null }, { at: "2025-04-21T02:00:00Z" });
    expect((await wall("region=430500&month=202503")).indicators.map(({ code }) => code)).not.toContain("gdp");
    expect((await wall("region=430500&month=202503&asOf=2025-04-01")).indicators).toEqual([]);
    const then = await wall("region=430500&month=202503&asOf=2025-04-15");
    expect(
      then.lights.flat().some((light) => light > 0),
      "lit by the year's cuts, though drawn only today",
    ).toBe(true);
    const empty = await wall("region=440300&month=202503");
    expect(empty.indicators).toEqual([]);
    expect(empty.regions.length).toBeGreaterThan(5);
    expect(empty.lights[0]).toEqual([]);
  });

  it("reaches down to all counties where asked, and stands for itself where there is none below", async () => {
    const deep = await wall("region=430000&month=202503&deep=true");
    expect(deep.regions.length).toBeGreaterThan(100);
    const at = deep.regions.findIndex(({ code }) => code === 430502);
    const iva = deep.indicators.findIndex(({ code }) => code === "industrial-value-added");
    expect(deep.values[at]?.[iva]).toBe(await valueOf("430502.industrial-value-added.202503.ytd.yoy"));
    expect((await wall("region=430502&month=202503")).regions.map(({ code }) => code)).toEqual([430502]);
  });

  it("refuses what it does not know, all at once, and at the door what is no month", async () => {
    const noMonth = await app.inject({
      url: "/api/monitor/wall?region=430590&month=202513&indicators=gdp,nonsense",
      headers: { host: "localhost" },
    });
    expect(noMonth.json().faults).toMatchObject([{ code: "http/bad-field", where: { field: "month" } }]);
    const { statusCode, body } = await app.inject({
      url: "/api/monitor/wall?region=430590&month=202503&indicators=gdp,nonsense",
      headers: { host: "localhost" },
    });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(body).faults.map(({ code }: { code: string }) => code)).toEqual([
      "monitor/unknown-region",
      "monitor/unknown-indicator",
    ]);
  });
});

describe("cross-checks", () => {
  it("set growths side by side and flag those that part", async () => {
    const { pairs } = await get<Matches>("/api/monitor/matches?region=430500&month=202503");
    const [pair] = pairs;
    expect(pair?.name).toBe("规模以上工业增加值—工业用电量");
    const one = pair?.rows.find(({ region }) => region === 430502);
    expect(one).toMatchObject({ opposite: true, flag: true });
    expect(one?.difference).toBeCloseTo((one?.one.value ?? 0) + 18, 9);
    const other = pair?.rows.find(({ region }) => region === 430522);
    expect(other).toMatchObject({ difference: null, elasticity: null, flag: false });
  });

  it("find which indicators run ahead of one", async () => {
    const { rows } = await get<Leading>(
      "/api/monitor/leading?region=430500&month=202503&indicator=industrial-value-added",
    );
    const role = (code: string) => rows.find((row) => row.indicator === code);
    expect(role("electricity-industrial")).toMatchObject({ role: "leading" });
    expect(role("retail-sales")).toMatchObject({ role: "lagging" });
    expect(role("retail-sales")?.text).toContain("滞后");
  });

  it("refuse what they do not know", async () => {
    for (const url of ["matches?region=430590&month=202503", "leading?region=430500&month=202503&indicator=nothing"])
      expect((await app.inject({ url: `/api/monitor/${url}`, headers: { host: "localhost" } })).statusCode).toBe(404);
  });
});

describe("cuts", () => {
  const cutsOf = async (year: number, code: string, region = 430500) => {
    const { cuts } = await get<{ cuts: CutsView[] }>(`/api/monitor/cuts?region=${region}&year=${year}`);
    const found = cuts.find(({ indicator }) => indicator === code);
    if (!found) throw new Error(code);
    return found;
  };

  it("are drawn once for a year: what comes in later changes the proposal and not the cuts", async () => {
    await freezeCuts(db, localAdministrator, city, 2025);
    const frozen = await cutsOf(2025, "industrial-value-added");
    expect(frozen).toMatchObject({ by: "系统", home: 430500 });
    expect(frozen.how).toContain("2018—2024年");
    await seed(db, { "430500.industrial-value-added.202412.ytd.yoy": 90 }, { at: "2025-05-01T02:00:00Z" });
    await seed(db, { "430500.industrial-value-added.202312.ytd.yoy": 80 }, { at: "2025-05-01T02:00:00Z" });
    await seed(
      db,
      Object.fromEntries(
        monthsBetween(month(2022, 2), month(2022, 12)).map((each) => [
          `430500.industrial-value-added.${each}.ytd.yoy`,
          70,
        ]),
      ),
      { at: "2025-05-01T02:00:00Z" },
    );
    await freezeCuts(db, localAdministrator, city, 2025);
    const again = await cutsOf(2025, "industrial-value-added");
    expect(again.cuts).toEqual(frozen.cuts);
    expect(again.at).toBe(frozen.at);
    expect(again.proposed).not.toEqual(frozen.cuts);
    const stored = await db.query(
      "select 1 from light_cuts where home = 430500 and year = 2025 and indicator = 'industrial-value-added'",
    );
    expect(stored).toHaveLength(1);
  });

  it("come from the counties where the city has no history of its own", async () => {
    expect((await cutsOf(2025, "fixed-asset-investment")).how).toMatch(/本级历史不足，取.*12个地区/);
    expect(await cutsOf(2025, "gdp")).toMatchObject({ cuts: null, proposed: null, at: null });
  });

  it("are changed by people, for those below too, and what stood before is kept", async () => {
    const asked = { home: 430500, indicator: "retail-sales", year: 2025, cuts: [1, 2, 3, 4] };
    const saved = await put("/api/monitor/cuts", asked);
    expect(saved).toMatchObject({ status: 200, answer: { cuts: [1, 2, 3, 4], by: "本机管理员", how: "人工设定" } });
    expect(await valueOf("430500.retail-sales.202503.ytd.light")).toBe(
      1 + [1, 2, 3, 4].filter((cut) => cut <= ((ofCity["430500.retail-sales.202503.ytd.yoy"] as number) ?? 0)).length,
    );
    expect((await cutsOf(2025, "retail-sales", 430502)).cuts).toEqual([1, 2, 3, 4]);
    const kept = await db.query(
      "select by_user from light_cuts where home = 430500 and indicator = 'retail-sales' and year = 2025 order by id",
    );
    expect(kept).toEqual([{ by_user: "系统" }, { by_user: "本机管理员" }]);
  });

  it("are refused when they do not rise, for unknown indicators, and from those who do not have the unit", async () => {
    const asked = { home: 430500, indicator: "retail-sales", year: 2025, cuts: [1, 3, 3, 4] };
    const refused = await put("/api/monitor/cuts", { ...asked, indicator: "nothing" });
    expect(refused.status).toBe(404);
    expect(refused.answer.faults.map(({ code }: { code: string }) => code)).toEqual([
      "monitor/unknown-indicator",
      "monitor/cuts-not-ascending",
    ]);
    const county: Actor = { ...localAdministrator, scope: { from: 430502 as RegionCode, to: 430502 as RegionCode } };
    await freezeCuts(db, county, city, 2022);
    expect(await db.query("select 1 from light_cuts where year = 2022")).toEqual([]);
    const closed = await buildApp({ db, actorOf: () => county }, [figureRoutes, monitorRoutes]);
    const { statusCode } = await closed.inject({
      method: "PUT",
      url: "/api/monitor/cuts",
      payload: { ...asked, cuts: [1, 2, 3, 4] },
    });
    expect(statusCode).toBe(403);
    await closed.close();
  });
});

describe("composites", () => {
  const a = (code: string, ...of: string[]) => ({
    code,
    name: code.toUpperCase(),
    components: of.map((each) => ({ of: each, weight: 1 })),
    cutsPct: [36.7, 50, 73.3, 85],
  });

  it("light the wall; until one is declared, all headlines together do", async () => {
    const before = await wall("region=430500&month=202503&indicators=retail-sales");
    expect(before.composites.map(({ name }) => name)).toEqual(["综合"]);
    expect(before.composites[0]?.lights.every((light) => light > 0)).toBe(true);
    const two = [a("two", "industrial-value-added", "fixed-asset-investment"), a("both", "composite:two")];
    expect((await put("/api/monitor/composites", { home: 430500, composites: two })).status).toBe(200);
    const shown = await wall("region=430500&month=202503");
    const at = ["industrial-value-added", "fixed-asset-investment"].map((code) =>
      shown.indicators.findIndex((of) => of.code === code),
    );
    for (const [row, percent] of shown.composites[0]?.percents.entries() ?? []) {
      // The city's own row has one of the two only: what has no light is left out.
      const scores = at.map((column) => shown.lights[row]?.[column] ?? 0).filter((score) => score > 0);
      expect(scores).toHaveLength(shown.regions[row]?.code === city ? 1 : 2);
      const sum = scores.reduce((all, each) => all + each, 0);
      expect(percent).toBeCloseTo((100 * sum) / (5 * scores.length), 9);
    }
    expect(shown.composites.map(({ code }) => code)).toEqual(["two", "both"]);
  });

  it("of the city hold for its counties; left out, they are withdrawn and the history stays", async () => {
    const ofCounty = await get<{ composites: unknown[] }>("/api/monitor/composites?region=430502");
    expect(ofCounty.composites).toHaveLength(2);
    const left = await put("/api/monitor/composites", {
      home: 430500,
      composites: [a("two", "industrial-value-added", "fixed-asset-investment")],
    });
    expect(left.answer.composites).toHaveLength(1);
    expect(await db.query("select code, withdrawn from composite order by id")).toEqual([
      { code: "two", withdrawn: false },
      { code: "both", withdrawn: false },
      { code: "both", withdrawn: true },
    ]);
  });

  it("are refused in a circle, and nothing is stored of them", async () => {
    const circle = [a("x", "composite:y"), a("y", "composite:x")];
    const refused = await put("/api/monitor/composites", { home: 430500, composites: circle });
    expect(refused.status).toBe(422);
    expect(refused.answer.faults[0].message.zh).toContain("X→Y→X");
    expect(await db.query("select 1 from composite where code in ('x', 'y')")).toEqual([]);
  });
});
