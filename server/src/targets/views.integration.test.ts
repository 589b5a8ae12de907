import type { Month } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allRoutes } from "../app/routes.ts";
import { type App, buildApp } from "../http/index.ts";
import { type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import type { Decomposition, Levers, TargetDetail, TargetEntry, TargetSheet, WhatIfAnswer } from "./schemas.ts";
import { targetMarks } from "./sheet.ts";
import { city, counties, publishCity } from "./testing.ts";

/** Output grew by 8 % to April, value added by 7 %; the city's year is to bring more, and its half-year still more. */
let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, allRoutes);
  await publishCity(db);
  await save([
    entry({ value: 8.5 }),
    entry({ measure: "level", value: 1100 }),
    entry({ value: 9, month: 202606 }),
    entry({ indicator: "industrial-value-added", value: 7 }),
    entry({ indicator: "retail-sales", value: 6 }),
    ...counties.map((region) => entry({ region, value: 9 })),
  ]);
}, 120_000);
afterAll(async () => {
  await app.close();
  await db.close();
});

const entry = (more: Partial<TargetEntry>): TargetEntry => ({
  region: city,
  indicator: "industrial-output",
  month: 202612,
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: 8,
  tier: "assured",
  origin: "own",
  effective: "2026-01-10",
  ...more,
});

const headers = { host: "localhost" };

async function save(entries: TargetEntry[]) {
  const answer = await app.inject({ method: "POST", url: "/api/targets", headers, payload: { entries } });
  expect(answer.statusCode, answer.body).toBe(200);
}

async function get<T>(url: string, status = 200): Promise<T> {
  const answer = await app.inject({ url, headers });
  expect([url, answer.statusCode]).toEqual([url, status]);
  return answer.json<T>();
}

const sheet = (month = 202604) => get<TargetSheet>(`/api/targets?region=${city}&month=${month}`);

async function rowOf(more: Partial<TargetEntry> = {}, month?: number) {
  const wanted = { ...entry(more), value: undefined };
  const { rows } = await sheet(month);
  const found = rows.find(
    ({ entry: own }) =>
      own.indicator === wanted.indicator && own.measure === wanted.measure && own.month === wanted.month,
  );
  if (!found) throw new Error(`no row of ${wanted.indicator}`);
  return found;
}

describe("目标表", () => {
  it("shows each target beside its newest figure, the gap, what is needed and the odds", async () => {
    const row = await rowOf();
    expect(row).toMatchObject({
      text: "增长8.5%以上",
      upTo: 202604,
      upToLabel: "2026年1—4月",
      daysLeft: 245,
      met: false,
    });
    expect([row.now.text, row.gap.value, row.needed.text]).toEqual(["8.0%", -0.5, "8.7%"]);
    expect(row.nextLabel).toBe("5月（为上半年）");
    expect(row.now.address).toBe("430500.industrial-output.202604.ytd.yoy");
    expect(row.needed.address).toMatch(/^430500\.industrial-output\.202604\.ytd\.needed;goal=\d+$/);
    expect(row.verdict).toBe("后续月份平均需增长8.7%，高于近36个月最高的8.0%，难度大");
    expect(row.mark).toBe("red");
  });

  it("stands at the month asked about, whatever came later", async () => {
    const row = await rowOf({}, 202603);
    expect([row.upTo, row.nextLabel]).toEqual([202603, "4月（为上半年）"]);
    expect(row.verdict).toMatch(/^未实现开门红，/);
  });

  it("is grey and says so where nothing is known", async () => {
    const row = await rowOf({ indicator: "retail-sales" });
    expect([row.upTo, row.mark, row.verdict]).toEqual([null, "grey", "截至4月无数据"]);
    expect(row.remarks.map(({ kind }) => kind)).toEqual(["no-series"]);
  });

  it("tells contradictions once on the sheet and at both of its rows", async () => {
    const { remarks, rows } = await sheet();
    const conflicts = remarks.filter(({ kind }) => kind === "conflict");
    expect(conflicts).toHaveLength(1);
    expect(rows.filter((row) => row.remarks.some(({ kind }) => kind === "conflict"))).toHaveLength(2);
  });

  it("is counted for the summary", async () => {
    const marks = await targetMarks(db, localAdministrator, { region: city, month: 202604 as Month });
    const { rows } = await sheet();
    const counted = rows.filter(({ mark }) => mark === "red").length;
    expect([marks.red, marks.grey, marks.green + marks.yellow + marks.red + marks.grey]).toEqual([
      counted,
      1,
      rows.length,
    ]);
  });
});

describe("一项目标", () => {
  it("asks of an amount by each month what has usually come by then", async () => {
    const { goal } = await rowOf({ measure: "level" });
    const { path } = await get<TargetDetail>(`/api/targets/${goal}?month=202604`);
    const told = path.map(({ label, target, actual }) => [label, target.text, actual.text]);
    expect(told.slice(0, 4)).toEqual([
      ["1—2月", "132.00亿元", "129.60亿元"],
      ["一季度", "225.50亿元", "221.40亿元"],
      ["1—4月", "313.50亿元", "307.80亿元"],
      ["1—5月", "403.70亿元", "—"],
    ]);
    expect(told.at(-1)?.[1]).toBe("1100.00亿元");
    expect(path[1]?.target.address).toBe(`430500.industrial-output.202603.ytd.target-due;goal=${goal}`);
  });

  it("asks of a growth the half-year's own target in June, and tells the same target of the counties", async () => {
    const { goal } = await rowOf();
    const detail = await get<TargetDetail>(`/api/targets/${goal}?month=202604`);
    expect(detail.path.find(({ month }) => month === 202606)?.target.text).toBe("9.0%");
    expect(detail.path.find(({ month }) => month === 202607)?.target.text).toBe("8.5%");
    expect(detail.counties.map(({ entry: own }) => own.region)).toEqual(counties);
    expect(detail.history).toEqual({ text: "近36个月（33期有数据）中有0期达到8.7%", reached: 0, of: 33 });
    expect(detail.versions).toHaveLength(1);
  });

  it("keeps its versions, newest first", async () => {
    await save([entry({ indicator: "industrial-value-added", value: 7.5, document: "3月调度会" })]);
    const { goal } = await rowOf({ indicator: "industrial-value-added" });
    const { versions, row } = await get<TargetDetail>(`/api/targets/${goal}?month=202604`);
    expect(versions.map(({ text }) => text)).toEqual(["增长7.5%以上", "增长7%以上"]);
    expect(row.text).toBe("增长7.5%以上");
  });

  it("is refused where there is none", async () => {
    const { faults } = await get<{ faults: { code: string }[] }>("/api/targets/999999?month=202604", 404);
    expect(faults[0]?.code).toBe("targets/no-such-target");
  });
});

describe("分解", () => {
  const apart = async (by: string, more: Partial<TargetEntry> = {}) =>
    get<Decomposition>(`/api/targets/${(await rowOf(more)).goal}/decomposition?by=${by}&month=202604`);

  it("splits an amount by last year's quarters, what has come beside it and what is still needed", async () => {
    const { parts, unit } = await apart("quarters", { measure: "level" });
    expect(unit).toBe("亿元");
    expect(parts.map(({ name, weight }) => [name, weight])).toEqual([
      ["一季度", 20.5],
      ["二季度", 25.2],
      ["三季度", 25.6],
      ["四季度", 28.7],
    ]);
    const implied = parts.map((part) => part.implied ?? 0);
    expect(implied.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1100, 8);
    expect(parts[0]).toMatchObject({ needed: null, actual: expect.closeTo(221.4, 8), lastYear: 6 });
    const still = 221.4 + parts.slice(1).reduce((sum, { needed }) => sum + (needed ?? 0), 0);
    expect(still).toBeCloseTo(1100, 8);
  });

  it("binds May and June to the half-year's target and leaves the rest to the months after", async () => {
    const { parts } = await apart("months");
    const neededIn = (month: number) => parts.find((part) => part.month === month)?.needed ?? Number.NaN;
    expect(neededIn(202605)).toBeCloseTo(10.66, 2);
    expect(neededIn(202606)).toBeCloseTo(10.66, 2);
    expect(neededIn(202612)).toBeCloseTo(8.08, 2);
  });

  it("shows what the counties were given on top", async () => {
    const { parts, sum } = await apart("regions");
    expect(parts.map(({ assigned, implied }) => [assigned, implied])).toEqual(counties.map(() => [9, 8.5]));
    expect([sum.implied, sum.gap]).toEqual([expect.closeTo(9, 8), expect.closeTo(-0.5, 8)]);
    expect(sum.text).toBe("各地目标按上年基数加权为9.0%，比增长8.5%以上多0.5个百分点（加码）。");
    expect(parts[0]?.uniform).toBeCloseTo(8.5, 8);
  });

  it("weighs what has only growth by the nearest amount, and says which", async () => {
    const { parts, notes } = await apart("months", { indicator: "industrial-value-added" });
    expect(parts.every(({ base, level }) => base === null && level === null)).toBe(true);
    expect(parts[0]?.weight).toBeCloseTo(12, 8);
    expect(notes[0]).toContain("权重按上年规模以上工业总产值计算");
  });
});

describe("如果", () => {
  async function ask(levers: Levers, more: Partial<TargetEntry> = {}) {
    const url = `/api/targets/${(await rowOf(more)).goal}/what-if`;
    const answer = await app.inject({ method: "POST", url, headers, payload: { month: 202604, levers } });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<WhatIfAnswer>();
  }

  it("ends at the forecast, and needs what the sheet says, as long as nothing is supposed", async () => {
    const row = await rowOf();
    const { before, after, needed } = await ask({});
    expect(after).toEqual(before);
    expect(after.growth).toBeCloseTo(row.forecast.value ?? 0, 8);
    expect(needed).toBeCloseTo(row.needed.value ?? 0, 8);
  });

  it("reaches the target when the rest does what is needed", async () => {
    const { needed } = await ask({ next: 12 });
    const followed = await ask({ next: 12, rest: needed ?? 0 });
    expect([followed.after.gap, followed.met]).toEqual([expect.closeTo(0, 8), true]);
    expect(followed.text).toMatch(/^若5月增长12%、6—12月增长8\.\d%，1—5月增长8\.9%，全年预计增长8\.5%，达到目标。$/);
  });

  it("counts projects of an amount, and names the month that is left", async () => {
    const { text, parts } = await ask(
      { rest: 9, adds: [{ name: "甲项目", from: 202606, monthly: 2 }] },
      { measure: "level" },
    );
    expect(parts.map((part) => part.points)).toEqual([expect.closeTo(0.916, 3), expect.closeTo(1.4, 8)]);
    expect(text).toBe(
      "若6—12月增长9%、甲项目自6月起每月新增2.00亿元，全年预计1099.96亿元、增长10.0%，低于目标0.04亿元，完不成目标；5月需增长7.6%。",
    );
  });

  it("works by shares where only growth is published, tells no level, and says so", async () => {
    const row = await rowOf({ indicator: "industrial-value-added" });
    expect((await ask({}, { indicator: "industrial-value-added" })).needed).toBeCloseTo(row.needed.value ?? 0, 8);
    const { after, months, notes } = await ask({ next: 3 }, { indicator: "industrial-value-added" });
    expect([after.level, months.every(({ level }) => level === null)]).toEqual([null, true]);
    expect(notes[0]).toContain("只推算增速、不推算总量");
  });

  it("says what it cannot do", async () => {
    const { after, notes } = await ask({ next: 3 }, { indicator: "retail-sales" });
    expect(after.gap).not.toBeNull();
    expect(notes.join()).toContain("各月按相同权重推算");
  });
});
