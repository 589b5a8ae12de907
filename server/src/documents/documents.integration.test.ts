import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import { documentsRoutes } from "./routes.ts";
import { shippedTemplate } from "./shipped.ts";
import { p, readText, wordDocument } from "./testing.ts";

let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  await seed(db, {
    "430500.industrial-value-added.202503.ytd.yoy": 8.8,
    "430502.industrial-value-added.202503.ytd.yoy": 8.25,
    "430503.industrial-value-added.202503.ytd.yoy": -1.2,
    "430500.gdp.202503.ytd.level": 663.6061,
    "430500.gdp.202503.ytd.yoy": 6.31,
  });
  app = await buildApp({ db }, [documentsRoutes]);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const brief = (body: object, query = "") =>
  app.inject({ method: "POST", url: `/api/brief${query}`, headers: { host: "localhost" }, payload: body });
const asked = { template: "monthly-analysis", region: 430500, month: 202503, writtenOn: "2025-04-18" };

async function briefFrom(template: Uint8Array, fields: Record<string, string>, query = "") {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([template as Uint8Array<ArrayBuffer>]), "我的模板.docx");
  const request = new Request("http://localhost/", { method: "POST", body: form });
  return app.inject({
    method: "POST",
    url: `/api/brief${query}`,
    headers: { host: "localhost", "content-type": request.headers.get("content-type") ?? "" },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

describe("briefings over HTTP", () => {
  it("tell nothing of targets and warnings where none are", async () => {
    const text = readText((await brief(asked)).rawPayload).join("\n");
    expect(text).not.toMatch(/目标完成情况|预警情况/);
  });

  it("fill the shipped analysis from the store, under the name a person would give it", async () => {
    const answer = await brief(asked);
    expect(answer.statusCode).toBe(200);
    expect(decodeURIComponent(String(answer.headers["content-disposition"]))).toContain(
      "邵阳市2025年一季度经济运行分析.docx",
    );
    const text = readText(answer.rawPayload).join("\n");
    expect(text).toContain("全市地区生产总值663.61亿元，同比增长6.3%");
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    expect(
      Object.keys(unzipSync(answer.rawPayload)).filter((path) => path.startsWith("word/charts/chart")),
    ).toHaveLength(2);
  });

  it("tell beforehand what they will lack", async () => {
    const report = (await brief(asked, "?check=true")).json();
    expect(report.figures).toBeGreaterThan(5);
    expect(report.unresolved[0]).toEqual({ words: expect.any(String), reason: "未公布", where: expect.any(String) });
  });

  it("take a template of one's own, and know only what was known on the day asked for", async () => {
    const template = wordDocument(p("{{期}}{{地区}}GDP同比{{GDP 累计 同比 | 增降}}。"));
    const own = await briefFrom(template, { region: "430500", month: "202503" });
    expect(readText(own.rawPayload)).toEqual(["2025年一季度邵阳市GDP同比增长6.3%。"]);
    const before = await briefFrom(template, { region: "430500", month: "202503", asOf: "2001-01-01" }, "?check=true");
    expect(before.json().unresolved).toHaveLength(1);
  });

  it("refuse with every fault, and where it is", async () => {
    const faulty = await briefFrom(wordDocument(p("甲{{#各县}}") + p("乙{{/有}}")), {
      region: "430500",
      month: "202503",
    });
    expect(faulty.statusCode).toBe(422);
    expect(faulty.json().faults.map((fault: { where: { field: string } }) => fault.where.field)).toEqual([
      "乙{{/有}}",
      "甲{{#各县}}",
    ]);
    const codes = async (body: object) => (await brief(body)).json().faults.map(({ code }: { code: string }) => code);
    expect(await codes({ ...asked, template: "x" })).toEqual(["documents/template-unknown"]);
    expect(await codes({ ...asked, month: 202513 })).toEqual(["http/bad-field"]);
    expect(await codes({ ...asked, region: 999998 })).toEqual(["documents/region-unknown"]);
    expect(await codes({ region: 430500, month: 202503 })).toEqual(["documents/template-missing"]);
  });

  it("list the shipped templates and give them out to be changed", async () => {
    const headers = { host: "localhost" };
    const { templates } = (await app.inject({ url: "/api/templates", headers })).json();
    expect(templates.map(({ name }: { name: string }) => name)).toEqual(["monthly-analysis", "county-table"]);
    const answer = await app.inject({ url: "/api/templates/monthly-analysis", headers });
    const shipped = shippedTemplate("monthly-analysis");
    expect(shipped.ok && answer.rawPayload.equals(shipped.value.bytes)).toBe(true);
  });
});
