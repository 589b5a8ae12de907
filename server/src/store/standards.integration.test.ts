import { indicator, prefectureOf, type RegionCode } from "@diaodu/core/catalogue";
import type { Point } from "@diaodu/core/figures";
import { month } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../testing/index.ts";
import { type Actor, asActor, localAdministrator } from "./actor.ts";
import type { Db } from "./db.ts";
import { dayOf, readStandards } from "./standards.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

interface Version {
  goal: number;
  region?: number;
  value: number | null;
  known: string;
  effective?: string;
  withdrawn?: boolean;
  month?: number;
  industry?: string;
}

async function store(version: Version) {
  const { goal, region = 430500, value, known, effective = known.slice(0, 10) } = version;
  const { withdrawn = false, month: at = 202512, industry = "" } = version;
  await db.query(
    `insert into target (city, goal, region, indicator, industry, month, span, measure, comparator, value, unit, tier, origin,
                         effective, withdrawn, known_at, by_user)
     values ($1, $2, $3, 'exports', $4, $5, 'ytd', 'yoy', 'at-least', $6, '%', 'assured', 'own', $7, $8, $9, '测试')`,
    [prefectureOf(region), goal, region, industry, at, value, effective, withdrawn, known],
  );
}

const storeCuts = (home: number, cuts: number[], known: string, year = 2025) =>
  db.query(
    `insert into light_cuts (city, home, indicator, year, measure, c1, c2, c3, c4, how, known_at, by_user)
     values ($1, $1, 'exports', $2, 'yoy', $3, $4, $5, $6, '按历史分位', $7, '测试')`,
    [home, year, ...cuts, known],
  );

const pointIn = (region: number, at = 202503, industry = ""): Point => {
  const found = indicator("exports");
  if (!found) throw new Error("exports");
  return {
    region: region as RegionCode,
    indicator: found,
    industry,
    size: "",
    enterprise: "",
    goal: 0,
    month: at as Point["month"],
    span: "ytd",
    measure: "target",
  };
};

const place = (region: number) => [{ region: region as RegionCode, indicator: "exports", year: 2025 }];
const read = (region: number, asOf?: string, actor: Actor = localAdministrator) =>
  asActor(db, actor, (tx) =>
    readStandards(tx, { targets: place(region), cuts: place(region) }, asOf === undefined ? {} : { asOf }),
  );
const valuesIn = async (region: number, asOf?: string, actor?: Actor, at = region) =>
  (await read(region, asOf, actor)).targets(pointIn(at)).map(({ value }) => value);

describe("targets in force", () => {
  beforeAll(async () => {
    await store({ goal: 101, value: 8, known: "2025-01-20T02:00:00Z" });
    await store({ goal: 101, value: 9, known: "2025-03-05T02:00:00Z", effective: "2025-04-01" });
    await store({ goal: 102, value: 10, known: "2025-01-20T02:00:00Z" });
    await store({ goal: 102, value: 10, known: "2025-06-01T02:00:00Z", withdrawn: true });
    await store({ goal: 103, region: 430000, value: 7, known: "2025-01-15T02:00:00Z" });
    await store({ goal: 104, region: 430502, value: 11, known: "2025-02-01T02:00:00Z" });
    await store({ goal: 105, value: 5, known: "2025-01-20T02:00:00Z", industry: "C26" });
    await store({ goal: 106, value: 4, known: "2025-01-20T02:00:00Z", month: 202412 });
    await store({ goal: 107, value: 3, known: "2025-01-20T02:00:00Z", effective: "2190-01-01" });
  });

  it("are the newest version known by a day whose own day has come, until it is withdrawn", async () => {
    expect(await valuesIn(430500, "2025-01-19")).toEqual([]);
    expect(await valuesIn(430500, "2025-01-20")).toEqual([8, 10]);
    expect(await valuesIn(430500, "2025-03-31")).toEqual([8, 10]);
    expect(await valuesIn(430500, "2025-04-01")).toEqual([9, 10]);
    expect(await valuesIn(430500, "2025-06-01")).toEqual([9]);
    expect(await valuesIn(430500)).toEqual([9]);
  });

  it("take the day of an instant from Beijing", async () => {
    expect(dayOf("2025-03-31T16:30:00Z")).toBe("2025-04-01");
    expect(await valuesIn(430500, "2025-03-31T15:30:00Z")).toEqual([8, 10]);
    expect(await valuesIn(430500, "2025-03-31T16:30:00Z")).toEqual([9, 10]);
  });

  it("come with the superiors', each under its own region, industry and year", async () => {
    const standards = await read(430502);
    expect(standards.targets(pointIn(430502)).map(({ goal }) => goal)).toEqual([104]);
    expect(standards.targets(pointIn(430500)).map(({ goal }) => goal)).toEqual([101]);
    expect(standards.targets(pointIn(430000)).map(({ goal }) => goal)).toEqual([103]);
    expect(standards.targets(pointIn(430500, 202503, "C26")).map(({ goal }) => goal)).toEqual([105]);
    expect(standards.targets(pointIn(430500, 202406)).map(({ goal }) => goal)).toEqual([106]);
    expect(standards.targets(pointIn(430502))[0]).toMatchObject({
      month: month(2025, 12),
      effective: "2025-02-01",
      knownAt: Date.UTC(2025, 1, 1, 2),
      tolerance: null,
    });
  });

  it("are seen by those below and by nobody beside", async () => {
    const county = (code: number): Actor => ({
      ...localAdministrator,
      role: "clerk",
      scope: { from: code as RegionCode, to: code as RegionCode },
    });
    expect(await valuesIn(430502, undefined, county(430502))).toEqual([11]);
    expect(await valuesIn(430502, undefined, county(430502), 430500)).toEqual([9]);
    expect(await valuesIn(430502, undefined, county(430503))).toEqual([]);
  });
});

describe("cuts in force", () => {
  beforeAll(async () => {
    await storeCuts(430000, [0, 3, 7, 11], "2025-01-10T02:00:00Z");
    await storeCuts(430500, [1, 4, 8, 12], "2025-01-20T02:00:00Z");
    await storeCuts(430500, [2, 5, 9, 13], "2025-03-01T02:00:00Z");
  });
  const cutsIn = async (region: number, asOf?: string, at = 202503) =>
    (await read(region, asOf)).cuts(pointIn(region, at))?.cuts ?? null;

  it("are the region's own, else those of the nearest unit above, the newest known", async () => {
    expect(await cutsIn(430502)).toEqual([2, 5, 9, 13]);
    expect(await cutsIn(430500, "2025-02-01")).toEqual([1, 4, 8, 12]);
    expect(await cutsIn(430502, "2025-01-15")).toEqual([0, 3, 7, 11]);
    expect(await cutsIn(430100)).toEqual([0, 3, 7, 11]);
  });

  it("are none in another year or province", async () => {
    expect(await cutsIn(430500, undefined, 202403)).toBeNull();
    expect(await cutsIn(110101)).toBeNull();
  });
});
