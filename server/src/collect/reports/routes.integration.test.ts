import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeGate } from "../../close/index.ts";
import { type App, buildApp } from "../../http/index.ts";
import { type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { reportRoutes } from "./routes.ts";
import type { Progress, ReportPreview, ReportView, Worklist } from "./schemas.ts";
import { aFirm, march, plainOutput } from "./testing.ts";

let db: Db;
let app: App;
let firm: number;
beforeEach(async () => {
  db = await testDatabase();
  app = await buildApp({ db, actorOf: () => localAdministrator }, [reportRoutes(closeGate)]);
  firm = await aFirm(db, 1);
});
afterEach(async () => {
  await app.close();
  await db.close();
});

const headers = { host: "localhost" };
async function answer<T>(method: "GET" | "POST" | "PUT", url: string, payload?: object): Promise<T> {
  const given = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  expect(given.statusCode, given.body.slice(0, 400)).toBe(200);
  return given.json();
}
async function upload(url: string, bytes: Uint8Array, name: string) {
  const form = new FormData();
  form.set("file", new Blob([Buffer.from(bytes)]), name);
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const type = request.headers.get("content-type") ?? "";
  const payload = Buffer.from(await request.arrayBuffer());
  return app.inject({ method: "POST", url, headers: { ...headers, "content-type": type }, payload });
}

const place = `form=output&month=${march}&region=430500`;
const key = { form: "output", month: march };

describe("a month's reports through the door", () => {
  it("are typed, handed in, listed, moved on, and come out as a template that goes in again", async () => {
    const own = { ...key, enterpriseId: firm };
    const empty = await answer<ReportView>("GET", `/api/reports/${firm}?form=output&month=${march}`);
    expect(empty).toMatchObject({ state: "missing", monthState: "open", version: 0, values: null, doubts: [] });
    const draft = await answer<{ version: number }>("PUT", "/api/reports/draft", {
      ...own,
      version: 0,
      fields: { output: 5 },
    });
    const filed = { ...own, version: draft.version, fields: plainOutput, explanations: [] };
    expect(await answer("POST", "/api/reports/submit", filed)).toMatchObject({ version: 2 });
    const view = await answer<ReportView>("GET", `/api/reports/${firm}?form=output&month=${march}`);
    expect(view).toMatchObject({
      state: "reported",
      version: 2,
      draft: null,
      values: { output: 1000, output_base: null },
    });
    expect((await answer<Progress>("GET", `/api/reports/progress?${place}`)).total).toMatchObject({
      due: 1,
      reported: 1,
    });
    expect((await answer<Worklist>("GET", `/api/reports/worklist?${place}`)).counts.hard).toBe(0);
    const moved = { form: "output", month: march, enterpriseIds: [firm], move: "review" };
    expect(await answer("POST", "/api/reports/review", moved)).toEqual({ moved: 1 });

    const template = await app.inject({ url: `/api/reports/template.xlsx?${place}`, headers });
    const again = await upload("/api/reports/import/preview?form=output", template.rawPayload, "模板.xlsx");
    const preview: ReportPreview = again.json();
    expect(preview.summary).toMatchObject({ rows: 1, equal: 1, refused: 0 });
    const commit = await app.inject({
      method: "POST",
      url: "/api/reports/import/commit",
      headers,
      payload: { token: preview.token },
    });
    expect([commit.statusCode, commit.json().faults[0].code]).toEqual([409, "report/nothing-new"]);
  });

  it("are refused with what is wrong where, and what is no workbook at all with one clear fault", async () => {
    const wrong = { ...key, enterpriseId: firm, version: 0, fields: { output: -1 }, explanations: [] };
    const refused = await app.inject({ method: "POST", url: "/api/reports/submit", headers, payload: wrong });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().faults[0]).toMatchObject({ code: "report/hard-check", where: { field: expect.any(String) } });
    const picture = await upload(
      "/api/reports/import/preview?form=output",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]),
      "表.xlsx",
    );
    expect(picture.json().faults[0]).toMatchObject({ code: "collect/not-a-workbook", where: { file: "表.xlsx" } });
  });
});
