import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCity, loadDemoCity } from "../app/demo-city/index.ts";
import { allRoutes } from "../app/routes.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import type { CloseDiff, Drag, DragRow, EnterpriseView, Halted } from "./close-schemas.ts";

/** A small made-up city, published month by month; one correction came after its month was out. */
const scale = 0.08;
const city = 990100;
const month = 202603;
const corrected = 202602;

let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  await loadDemoCity(db, () => {}, { scale });
  app = await buildApp({ db }, allRoutes);
}, 120_000);
afterAll(async () => {
  await app.close();
  await db.close();
});

async function get<T>(url: string, status = 200): Promise<T> {
  const answer = await app.inject({ url, headers: { host: "localhost" } });
  expect([url, answer.statusCode]).toEqual([url, status]);
  return answer.json<T>();
}
const drag = (more = "", of = "industrial-output", span = "ytd") =>
  get<Drag>(`/api/drag?region=${city}&month=${month}&span=${span}&indicator=${of}&by=region${more}`);

const hundredths = (points: number | null) => Math.round((points ?? 0) * 100);
const summed = (rows: readonly DragRow[]) => rows.reduce((sum, { points }) => sum + hundredths(points), 0);
const largest = (rows: readonly DragRow[]) =>
  rows.reduce((a, b) => (Math.abs(b.pull.value ?? 0) > Math.abs(a.pull.value ?? 0) ? b : a));

describe("谁在拖", () => {
  it("falls apart into counties, industries and enterprises whose printed points add up to the row above", async () => {
    const whole = await drag();
    expect(whole.total.points).toBe(Math.round((whole.total.yoy.value ?? 0) * 100) / 100);
    expect([summed(whole.rows), whole.rest]).toEqual([hundredths(whole.total.points), null]);
    const county = largest(whole.rows);
    const industries = await drag(`&county=${county.key}`);
    expect(summed(industries.rows)).toBe(hundredths(county.points));
    const industry = largest(industries.rows);
    const firms = await drag(`&county=${county.key}&industry=${industry.key}`);
    expect(firms.rows.every(({ kind, enterpriseId }) => kind === "enterprise" && enterpriseId !== null)).toBe(true);
    expect(summed(firms.rows)).toBe(hundredths(industry.points));
  });

  it("comes to the same enterprises by industry first", async () => {
    const first = await drag();
    const county = largest(first.rows).key;
    const industry = largest((await drag(`&county=${county}`)).rows).key;
    const query = `region=${city}&month=${month}&span=ytd&indicator=industrial-output&by=industry`;
    const firms = await get<Drag>(`/api/drag?${query}&county=${county}&industry=${industry}`);
    const other = await drag(`&county=${county}&industry=${industry}`);
    expect(firms.rows.map(({ code }) => code)).toEqual(other.rows.map(({ code }) => code));
    expect(firms.rows.map(({ pull }) => pull.value)).toEqual(other.rows.map(({ pull }) => pull.value));
  });

  it("stands in the order of drag, and names who pulls most either way", async () => {
    const { rows, top } = await drag();
    const pulls = rows.map(({ pull }) => pull.value ?? 0);
    expect(pulls).toEqual([...pulls].sort((a, b) => a - b));
    expect(top?.down.every(({ pull }) => (pull.value ?? 0) < 0)).toBe(true);
    expect(top?.up.every(({ pull }) => (pull.value ?? 0) > 0)).toBe(true);
    expect(top?.up[0]?.pull.value).toBe(Math.max(...(top?.up ?? []).map(({ pull }) => pull.value ?? 0)));
  });

  it("splits the nominal growth into parts that add up to it", async () => {
    const { basis } = await drag();
    const parts = [basis?.real, basis?.entry, basis?.exit, basis?.restated].map((part) => part?.value ?? Number.NaN);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(basis?.nominal.value ?? 0, 9);
  });

  it("looks at one size of enterprise on the growth of all", async () => {
    const large = await drag("&size=large");
    expect(summed(large.rows)).toBe(hundredths(large.total.points));
    expect(large.total.pull.address).toContain("size=large");
  });

  it("reads a finance line in the only span it is filed in, and says why another indicator has none", async () => {
    const revenue = await drag("", "revenue");
    expect(revenue.rows.length).toBeGreaterThan(1);
    expect(revenue.indicators.find(({ code }) => code === "revenue")?.spans).toEqual(["ytd"]);
    const refusal = await get<{ faults: { code: string }[] }>(
      `/api/drag?region=${city}&month=${month}&span=ytd&indicator=gdp&by=region`,
      404,
    );
    expect(refusal.faults[0]?.code).toBe("figures/not-of-a-form");
  });

  it("takes February's month as January and February together", async () => {
    const query = `region=${city}&month=202602&span=month&indicator=industrial-output&by=region`;
    const { span, rows } = await get<Drag>(`/api/drag?${query}`);
    expect([span, rows.length > 0]).toEqual(["ytd", true]);
  });
});

describe("停减产", () => {
  const halted = (more = "") => get<Halted>(`/api/halted?region=${city}&month=${month}${more}`);

  it("counts the same standstills in the cube, by county, by industry and in the list", async () => {
    const { total, regions, industries } = await halted();
    const sum = (rows: Halted["regions"]) => rows.reduce((all, { halted: each }) => all + (each.value ?? 0), 0);
    const list = await halted("&status=halted&first=2000");
    expect([sum(regions), sum(industries), list.matching]).toEqual(Array(3).fill(total.halted.value));
    expect(list.firms.every(({ since, haltedMonths }) => since !== null && (haltedMonths ?? 0) > 0)).toBe(true);
  });

  it("tells the growth there would be without them: the growth of the month less their drag", async () => {
    const { summary } = await halted();
    expect(summary.dragPp).toBeLessThan(0);
    expect((summary.growth.value ?? 0) - (summary.dragPp ?? 0)).toBeCloseTo(summary.withoutPct ?? 0, 9);
  });

  it("shows only what is asked for, the largest shortfall first", async () => {
    const [county] = (await halted()).regions;
    const { firms } = await halted(`&county=${county?.code}&status=reduced`);
    expect(new Set(firms.map(({ region, status }) => `${region} ${status}`))).toEqual(
      new Set([`${county?.code} reduced`]),
    );
    const lost = firms.map(({ shortfall }) => shortfall ?? 0);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });
});

describe("企业", () => {
  it("has two years of output in 万元, pulls on county and city, and where it stands", async () => {
    const firm = largest((await drag()).top?.up ?? []);
    const view = await get<EnterpriseView>(`/api/enterprises/${firm.enterpriseId}?month=${month}`);
    expect(view.enterprise).toMatchObject({ name: firm.name, code: firm.code, onRoster: true });
    expect(view.points.at(-1)?.levelYtd).toMatchObject({ unit: "万元" });
    expect(view.points.at(-1)?.levelYtd.value).toBeCloseTo((firm.level.value ?? 0) * 10_000, 3);
    expect(view.pulls.map(({ region }) => region.code)).toEqual([view.enterprise.region, city]);
    expect(view.pulls[1]?.ytd.value).toBe(firm.pull.value);
  });

  it("that nobody knows is refused with the way out", async () => {
    const refusal = await get<{ faults: { code: string }[] }>(`/api/enterprises/999999999?month=${month}`, 404);
    expect(refusal.faults[0]?.code).toBe("figures/unknown-enterprise");
  });
});

describe("公布数与现在数", () => {
  it("names the figures that changed and the enterprise that did it, by how many points", async () => {
    const diff = await get<CloseDiff>(`/api/close/diff?form=output&month=${corrected}&region=${city}`);
    const late = demoCity(1, { scale }).faults.filter(({ kind }) => kind === "corrected-late");
    expect(diff.reports).toHaveLength(late.length);
    const whole = diff.cells.find(({ region, industry }) => region === city && industry === "");
    expect(whole?.yoy.then.value).not.toBe(whole?.yoy.now.value);
    const moved = diff.reports.reduce((sum, { points }) => sum + (points ?? 0), 0);
    expect(moved).toBeCloseTo((whole?.yoy.now.value ?? 0) - (whole?.yoy.then.value ?? 0), 1);
    expect(diff.reports.every(({ changed, by, reason }) => changed.length > 0 && by !== "" && reason !== "")).toBe(
      true,
    );
  });

  it("is empty for a month that nobody touched, and for one that was never published", async () => {
    const still = await get<CloseDiff>(`/api/close/diff?form=output&month=202512&region=${city}`);
    expect([still.publication === null, still.cells, still.reports]).toEqual([false, [], []]);
    const open = await get<CloseDiff>(`/api/close/diff?form=output&month=202604&region=${city}`);
    expect(open).toMatchObject({ publication: null, cells: [], reports: [] });
  });
});
