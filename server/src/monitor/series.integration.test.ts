import { addMonths, type Month, monthOfYear, monthsBetween } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureRoutes } from "../figures/index.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { type Published, seed, testDatabase } from "../testing/index.ts";
import { monitorRoutes } from "./index.ts";
import type { SeriesWork } from "./schemas.ts";

const code = "real-estate-investment";

/** Five years of investment that grows 8 % a year with a season; in July 2022 half of it is lost. */
const levels: Record<string, number> = {};
let sum = 0;
for (const month of monthsBetween(201901 as Month, 202412 as Month)) {
  const ofYear = monthOfYear(month);
  const years = Math.floor(month / 100) - 2019 + (ofYear - 1) / 12;
  const value = 100 * 1.08 ** years * (1 + 0.2 * Math.sin(ofYear)) * (1 + 0.01 * Math.sin(month * 7.3));
  sum = (ofYear === 1 ? 0 : sum) + (month === 202207 ? value / 2 : value);
  if (ofYear > 1) levels[`430500.${code}.${month}.ytd.level`] = sum;
}
const growth: Published = Object.fromEntries(
  monthsBetween(202402 as Month, 202405 as Month).map((month) => [`430500.gdp-industry.${month}.ytd.yoy`, 5]),
);

describe("a series adjusted and foreseen (季调与预测)", () => {
  let db: Db;
  let app: App;
  beforeAll(async () => {
    db = await testDatabase();
    app = await buildApp({ db }, [figureRoutes, monitorRoutes]);
    await seed(db, { ...levels, ...growth }, { at: "2025-01-20T02:00:00Z" });
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  async function workOn(address: string): Promise<SeriesWork> {
    const query = new URLSearchParams({ address });
    const answer = await app.inject({ method: "GET", url: `/api/monitor/series?${query}` });
    expect(answer.statusCode).toBe(200);
    return answer.json();
  }

  it("takes the season out, finds the month that stands out, and goes a year on", async () => {
    const work = await workOn(`430500.${code}.202412.ytd.level`);
    const known = work.points.filter(({ observed }) => observed !== null);
    const ahead = work.points.filter(({ forecast }) => forecast !== null);
    expect([known.length, ahead.length]).toEqual([66, 11]);
    expect(work.points[0]?.label).toBe("2019年1—2月");
    expect(ahead[0]?.month).toBe(addMonths(202412 as Month, 2));
    expect(work.outliers.map(({ month, kind }) => [month, kind])).toContainEqual([202207, "AO"]);
    expect(work.outliers.find(({ month }) => month === 202207)?.effect).toBeCloseTo(-50, -1);
    for (const { forecast, low, high } of ahead)
      expect((low ?? 0) < (forecast ?? 0) && (forecast ?? 0) < (high ?? 0)).toBe(true);
    expect(work.accuracy?.mase).toBeLessThan(work.accuracy?.seasonalNaive ?? 0);
  });

  it("says so where there is too little, and where there is nothing", async () => {
    const short = await workOn("430500.gdp-industry.202405.ytd.yoy");
    expect(short.points.every(({ forecast }) => forecast === null)).toBe(true);
    expect(short.accuracy).toBeNull();
    expect((await workOn("430500.exports.202412.ytd.level")).points).toEqual([]);
  });
});
