import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { type Published, seed, testDatabase } from "../testing/index.ts";
import { figureRoutes } from "./routes.ts";
import type { AskAnswer, CatalogueAnswer, IndicatorView, Overview } from "./schemas.ts";

const counties = regionsOf(430500 as RegionCode).map(({ code }) => code);
let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  await seed(db, published());
  app = await buildApp({ db }, [figureRoutes]);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

/** Two months of three indicators: growth only, with levels, and one that lags by a quarter. */
function published(): Published {
  const values: Record<string, number> = {};
  [430500, ...counties].forEach((region, i) => {
    for (const month of [202503, 202504]) {
      values[`${region}.industrial-value-added.${month}.ytd.yoy`] = i === 1 ? -2 : 5 + (i % 6) + (month % 100) / 10;
      values[`${region}.imports-exports.${month}.ytd.level`] = region === 430500 ? 78 : i;
      values[`${region}.imports-exports.${month - 100}.ytd.level`] = region === 430500 ? 72 : i - 0.5;
    }
    values[`${region}.gdp.202503.ytd.yoy`] = 6;
  });
  return values;
}

const get = async <T>(url: string, status = 200): Promise<T> => {
  const answer = await app.inject({ url, headers: { host: "localhost" } });
  expect([url, answer.statusCode]).toEqual([url, status]);
  return answer.json<T>();
};
const post = (url: string, payload: object) =>
  app.inject({ method: "POST", url, payload, headers: { host: "localhost" } });

describe("the catalogue", () => {
  it("gives pickers the home, the regions around it and the months of which there is anything", async () => {
    const { home, regions, months, indicators, measures } = await get<CatalogueAnswer>("/api/catalogue");
    expect(home).toBe(430500);
    expect(regions.filter(({ parent }) => parent === 430500).map(({ code }) => code)).toEqual(counties);
    expect(months.find(({ region }) => region === 430500)?.months).toEqual([202504, 202503, 202404, 202403]);
    expect(indicators.find(({ code }) => code === "imports-exports")).toMatchObject({
      hasData: true,
      span: "ytd",
      unit: "亿元",
    });
    expect(indicators.find(({ code }) => code === "loans")).toMatchObject({ hasData: false, span: "month" });
    expect(measures.find(({ code }) => code === "yoy")).toEqual({
      code: "yoy",
      name: "同比",
      english: "Year on year",
      unit: "%",
    });
  });
});

describe("the catalogue of a store with two cities", () => {
  it("names the other city and its counties from wherever one stands", async () => {
    const { regions } = await get<CatalogueAnswer>("/api/catalogue?region=110000");
    const held = regions.filter(({ hasData }) => hasData).map(({ code }) => code);
    expect(held).toEqual(expect.arrayContaining([430500, ...counties]));
    expect(regions.map(({ code }) => code)).toEqual(expect.arrayContaining([0, 430000, 110000]));
  });
});

describe("figures", () => {
  it("come many at once, and one with its explanation", async () => {
    const addresses = ["规上工业增加值 同比 | 增降", "双清区 规上工业增加值 位次"];
    const answer = await post("/api/figures", { addresses, context: { region: 430500, month: 202504 } });
    expect(answer.json().figures.map(({ text }: { text: string }) => text)).toEqual(["增长5.4%", "第12位"]);
    const explained = await get<{ inputs: unknown[] }>(
      "/api/figures/explain?address=430502.industrial-value-added.202504.ytd.rank",
    );
    expect(explained.inputs).toHaveLength(counties.length);
  });

  it("refuse to explain what is no address, in both languages", async () => {
    const { faults } = await get<{ faults: { code: string; message: { zh: string } }[] }>(
      "/api/figures/explain?address=430500.nothing.202504.ytd.yoy",
      422,
    );
    expect(faults[0]?.code).toBe("address/not-canonical");
    expect(faults[0]?.message.zh).toContain("nothing");
  });
});

describe("the overview", () => {
  const view = () => get<Overview>("/api/overview?region=430500&month=202504");

  it("holds each headline in its own newest period and says which lag", async () => {
    const { headlines, region } = await view();
    expect(region.name).toBe("邵阳市");
    expect(headlines.map(({ indicator, month, lagging }) => [indicator, month, lagging])).toEqual([
      ["gdp", 202503, true],
      ["industrial-value-added", 202504, false],
      ["imports-exports", 202504, false],
    ]);
    expect(headlines.map(({ periodLabel }) => periodLabel)).toEqual(["2025年一季度", "2025年1—4月", "2025年1—4月"]);
  });

  it("holds the counties' figures and ranks, the counts, and two years of growth", async () => {
    const iva = (await view()).headlines[1];
    expect(iva?.counts.text).toBe("11升1降");
    expect(iva?.children).toHaveLength(counties.length);
    expect(iva?.children[0]?.rank.value).toBe(12);
    expect(iva?.line.points.map(({ month }) => month)).not.toContain(202501);
    expect(iva?.line.points.at(-1)).toEqual({
      month: 202504,
      value: 5.4,
      address: "430500.industrial-value-added.202504.ytd.yoy",
    });
  });

  it("names the strongest and the weakest county by their ranks", async () => {
    const { strongest, weakest, children } = await view();
    expect(children).toHaveLength(counties.length);
    expect(weakest.child).not.toBe(strongest.child);
    expect(children.find(({ region }) => region.code === strongest.child)?.ranked).toBe(3);
  });

  it("is empty, not broken, for a month or region without data", async () => {
    expect((await get<Overview>("/api/overview?region=430500&month=201001")).headlines).toEqual([]);
    expect((await get<Overview>("/api/overview?region=0&month=202504")).headlines).toEqual([]);
    await get("/api/overview?region=999999&month=202504", 404);
    await get("/api/overview?region=430500&month=202513", 400);
  });
});

describe("an indicator", () => {
  it("is a line, the children by months with ranks, and who pulled", async () => {
    const view = await get<IndicatorView>(
      "/api/indicators/imports-exports?region=430500&compare=industrial-value-added",
    );
    expect(view.months).toContain(202504);
    expect(view.series.points.at(-1)?.yoy.text).toBe("8.3%");
    expect(view.compare[0]?.points.at(-1)?.yoy.text).toBe("5.4%");
    expect(view.children.rows).toHaveLength(counties.length);
    expect(view.children.rows[0]?.ranks.at(-1)?.value).toBe(1);
    expect(view.children.rows[0]?.figures).toHaveLength(view.months.length);
    // Twelve counties with half a unit more each, on a base of 72: 8.33 points, all of the growth.
    expect(view.waterfall?.parts).toHaveLength(counties.length);
    expect(view.waterfall?.residual).toBeCloseTo(0, 9);
  });

  it("compares the children by level, and ranks them by it, where neither growth nor places by growth are known", async () => {
    const path = "/api/indicators/imports-exports?region=430500";
    const { children } = await get<IndicatorView>(`${path}&from=202403&to=202404`);
    expect(children).toMatchObject({ measure: "level", rankedBy: "level" });
    expect(children.rows.map(({ ranks }) => ranks.at(-1)?.value)).toContain(1);
    expect((await get<IndicatorView>(path)).children).toMatchObject({ measure: "yoy", rankedBy: "yoy" });
  });

  it("has no waterfall where only growth is published", async () => {
    const view = await get<IndicatorView>("/api/indicators/industrial-value-added?region=430500&from=202503&to=202504");
    expect(view.months).toEqual([202503, 202504]);
    expect(view.waterfall).toBeNull();
  });

  it("refuses unknown codes, each by name", async () => {
    const { faults } = await get<{ faults: { code: string }[] }>(
      "/api/indicators/none?region=430500&compare=neither",
      404,
    );
    expect(faults).toHaveLength(2);
  });
});

describe("a question (问数)", () => {
  const ask = (q: string) => get<AskAnswer>(`/api/ask?region=430500&month=202504&q=${encodeURIComponent(q)}`);

  it("is answered with its sentence as soon as the words name a figure", async () => {
    const { answer } = await ask("双清区规上工业增加值");
    expect(answer?.address).toBe("430502.industrial-value-added.202504.ytd.yoy");
    expect(answer?.sentence).toContain("双清区规模以上工业增加值同比下降2.0%");
  });

  it("is completed from the catalogue while it is typed", async () => {
    const { completions, answer } = await ask("规上工");
    expect(answer).toBeNull();
    expect(completions.map(({ word }) => word)).toContain("规模以上工业增加值");
  });

  it("says which words it does not know, with near ones", async () => {
    const { notUnderstood } = await ask("邵阳市 规上工业增家值");
    expect(notUnderstood[0]?.word).toBe("规上工业增家值");
    expect(notUnderstood[0]?.near).toContain("规模以上工业增加值");
  });
});

describe("a table as a workbook", () => {
  it("holds figures as numbers in their format, each with its address in a note", async () => {
    const answer = await post("/api/tables.xlsx", {
      title: "规上工业增加值",
      unit: "%",
      columns: [{ title: "地区" }, { title: "2025年1—4月" }, { title: "位次" }],
      rows: [["双清区", { address: "双清区 规上工业增加值 同比" }, { address: "大祥区 贷款余额" }]],
      context: { region: 430500, month: 202504 },
    });
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("规上工业增加值"));
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.rawPayload as never);
    const sheet = book.worksheets[0];
    const cell = sheet?.getCell("B4");
    expect([cell?.value, cell?.numFmt]).toEqual([-2, "0.0"]);
    expect(JSON.stringify(cell?.note)).toContain("430502.industrial-value-added.202504.ytd.yoy");
    expect(sheet?.getCell("C4").value).toBe("—");
    expect(sheet?.getCell("A2").value).toBe("单位：%");
  });
});
