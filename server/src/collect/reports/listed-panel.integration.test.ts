import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { regionsOf } from "@diaodu/core/catalogue";
import { form, valueColumns } from "@diaodu/core/collect";
import { type Month, month, yearBefore } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeGate, closeMonth, readCube } from "../../close/index.ts";
import { asActor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { storeReports } from "./store-reports.ts";

const file = fileURLToPath(
  new URL("../../../../../shared/data/listed_companies_quarterly_2014_2016.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere)
  console.warn("SKIPPED: ../shared/data is absent, the panel of listed companies is not closed in this run");

/** One company's quarter as published: years to date, 百万元. */
interface Line {
  month: Month;
  code: string;
  trade: string;
  revenue: number | null;
  profit: number | null;
}

const lines: Line[] = (isThere ? readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1) : []).map((text) => {
  const [quarter = "", code = "", , trade = "", , revenue = "", , profit = ""] = text.split(",");
  const number = (words: string) => (words === "" ? null : Number(words));
  const at = month(Number(quarter.slice(0, 4)), Number(quarter.slice(-1)) * 3);
  return { month: at, code, trade, revenue: number(revenue), profit: number(profit) };
});
const months = [...new Set(lines.map((line) => line.month))].sort();
const trades = [...new Set(lines.map(({ trade }) => trade))].sort();
const codes = [...new Set(lines.map(({ code }) => code))].sort();
const byKey = new Map(lines.map((line) => [`${line.month} ${line.code}`, line]));

/** The trades are not of GB/T 4754: each takes a county and a division of its own, in order. */
const city = 430500;
const counties = regionsOf(city).map(({ code }) => code);
const placeOf = (trade: string) => {
  const at = trades.indexOf(trade);
  return { region: counties[at % counties.length] ?? 0, industry: 13 + Math.floor(at / counties.length) };
};

/** 百万元 to whole 千元. */
const thousands = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 1000);

/** Sums of some companies, straight from the file: all that reported, and those with a quarter a year before. */
function summed(at: Month, of: (line: Line) => boolean, quantity: "revenue" | "profit") {
  const sums = { all: 0, n: 0, panel: 0, now: 0, base: 0 };
  for (const line of lines) {
    const value = thousands(line[quantity]);
    if (line.month !== at || !of(line)) continue;
    sums.n += 1;
    if (value === null) continue;
    const base = thousands(byKey.get(`${yearBefore(at)} ${line.code}`)?.[quantity]);
    sums.all += value;
    if (base === null) continue;
    sums.panel += 1;
    sums.now += value;
    sums.base += base;
  }
  return { ...sums, growthPct: (100 * (sums.now - sums.base)) / sums.base };
}

let db: Db;

async function addCompanies() {
  const ids = codes.map((_, at) => at + 1);
  const places = codes.map((code) => placeOf(lines.find((line) => line.code === code)?.trade ?? ""));
  await db.query(
    "insert into enterprise (city, id, code, scheme) select $1, id, code, 'other' from unnest($2::int[], $3::text[]) e (id, code)",
    [city, ids, codes],
  );
  await db.query(
    `insert into roster_state (city, enterprise_id, from_month, on_roster, how, name, region, industry, size, by_user)
     select $1, id, 201401, true, 'initial', code, region, industry, 1, 'test'
       from unnest($2::int[], $3::text[], $4::int[], $5::int[]) e (id, code, region, industry)`,
    [city, ids, codes, places.map(({ region }) => region), places.map(({ industry }) => industry)],
  );
}

/** Files a quarter in the shape of the finance form: own value a year before as last year's, where the company has one. */
async function fileQuarter(at: Month) {
  const nothing = Object.fromEntries(valueColumns(form("finance")).map((column) => [column, null]));
  const reports = lines
    .filter((line) => line.month === at)
    .map((line) => {
      const before = byKey.get(`${yearBefore(at)} ${line.code}`);
      const values = {
        ...nothing,
        revenue_ytd: thousands(line.revenue),
        revenue_ytd_base: thousands(before?.revenue),
        profit_ytd: thousands(line.profit),
        profit_ytd_base: thousands(before?.profit),
      };
      return { enterpriseId: codes.indexOf(line.code) + 1, values };
    });
  await asActor(db, localAdministrator, async (tx) => {
    // Companies publish no costs, so every report fails a hard check of the form: the checks are not what is tested here.
    const options = { how: "imported" as const, findings: new Map() };
    await storeReports(tx, localAdministrator, "finance", at, reports, options, closeGate);
    await closeMonth(tx, "finance", at, city);
  });
}

describe.skipIf(!isThere)("the listed companies of ten quarters, closed as an enterprise panel", () => {
  beforeAll(async () => {
    db = await testDatabase();
    await addCompanies();
    for (const at of months) await fileQuarter(at);
  }, 300_000);
  afterAll(() => db?.close());

  const sumsOf = async (at: Month, regions: [number, number], industry: number) => {
    const wanted = { first: regions[0], last: regions[1], industry, size: 0, months: [at] };
    const [cell] = await asActor(db, localAdministrator, (tx) => readCube(tx, "finance", [wanted]));
    return cell?.sums;
  };

  it.each(months)("has the file's totals and growth in %i", async (at) => {
    const [revenue, profit] = (["revenue", "profit"] as const).map((each) => summed(at, () => true, each));
    const sums = await sumsOf(at, [city, city], 0);
    expect(sums).toMatchObject({ n: revenue?.n, ytot: revenue?.all, ypanel: revenue?.panel });
    expect(sums).toMatchObject({ ycur: revenue?.now, ybase: revenue?.base });
    expect(sums).toMatchObject({
      profit_ytd_tot: profit?.all,
      profit_ytd_cur: profit?.now,
      profit_ytd_base: profit?.base,
    });
  });

  it("has them for each trade in each quarter", async () => {
    const wrong: string[] = [];
    for (const at of months) {
      const wanted = [...new Set(trades.map((trade) => placeOf(trade).industry))].map((industry) => ({
        first: city + 1,
        last: city + 99,
        industry,
        size: 0,
        months: [at],
      }));
      const cells = await asActor(db, localAdministrator, (tx) => readCube(tx, "finance", wanted));
      for (const trade of trades) {
        const place = placeOf(trade);
        const {
          ycur = 0,
          ybase = 0,
          ytot = 0,
          n = 0,
        } = cells.find((cell) => cell.region === place.region && cell.industry === place.industry)?.sums ?? {};
        const { growthPct, ...own } = summed(at, (line) => line.trade === trade, "revenue");
        const isSame = ytot === own.all && n === own.n && Object.is((100 * (ycur - ybase)) / ybase, growthPct);
        if (!isSame) wrong.push(`${at} ${trade}: ${JSON.stringify([{ ycur, ybase, ytot, n }, own])}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(trades).toHaveLength(109);
  });
});
