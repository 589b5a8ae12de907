import type { RegionCode } from "@diaodu/core/catalogue";
import { utils, write } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, buildApp } from "../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { collectRoutes } from "./index.ts";
import type { CommitAnswer, PreviewAnswer, UndoAnswer } from "./schemas.ts";
import { aRawWorkbook, aWorkbook, type Rows } from "./testing/index.ts";

let db: Db;
let app: App;
let actor: Actor;
beforeEach(async () => {
  db = await testDatabase();
  actor = localAdministrator;
  app = await buildApp({ db, actorOf: () => actor }, [collectRoutes]);
});
afterEach(async () => {
  await app.close();
  await db.close();
});

const headers = { host: "localhost" };
async function upload(bytes: Uint8Array | string, name = "月报.csv", fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set("file", new Blob([typeof bytes === "string" ? bytes : Buffer.from(bytes)]), name);
  const request = new Request("http://localhost/", { method: "POST", body: form });
  return app.inject({
    method: "POST",
    url: "/api/imports/preview",
    headers: { ...headers, "content-type": request.headers.get("content-type") ?? "" },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}
const post = (url: string, payload: object = {}) => app.inject({ method: "POST", url, headers, payload });
const get = (url: string) => app.inject({ url, headers });

async function preview(...given: Parameters<typeof upload>): Promise<PreviewAnswer> {
  const answer = await upload(...given);
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  return answer.json();
}
async function take(bytes: Uint8Array | string, wish: object = {}, name?: string): Promise<CommitAnswer> {
  const { token } = await preview(bytes, name);
  const answer = await post("/api/imports/commit", { token, ...wish });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
const faultOf = (answer: Awaited<ReturnType<typeof get>>) => answer.json().faults?.[0]?.code;
const undo = async (id: number): Promise<UndoAnswer> => (await post(`/api/imports/${id}/undo`)).json();

/** Value in force of 邵阳市's GDP, first quarter 2025. */
async function gdp(region = 430500, month = 202503): Promise<number | null | undefined> {
  const rows = await db.query<{ value: number | null }>(
    "select value from observation where indicator = 'gdp' and region = $1 and month = $2 and measure = 'level' order by known_at desc, import_id desc",
    [region, month],
  );
  return rows[0]?.value;
}
const rowsStored = async () => (await db.query<{ n: number }>("select count(*) as n from observation"))[0]?.n;

const head = "period,region,indicator,measure,value,unit\n";
const aFile = (...values: number[]) =>
  head + values.map((value, i) => `2025-03,${["邵阳市", "双清区", "大祥区"][i]},GDP,累计值,${value},亿元`).join("\n");

describe("preview and commit", () => {
  it("stores what a file says, with the cell where it stands", async () => {
    const { importId, stored, home, month } = await take(aFile(663.61, 80.5));
    expect({ stored, home, month }).toEqual({ stored: 2, home: 430500, month: 202503 });
    const [row] = await db.query("select * from observation where region = 430500");
    expect(row).toMatchObject({
      city: 430500,
      indicator: "gdp",
      span: "ytd",
      value: 663.61,
      unit: "亿元",
      source_id: importId,
      sheet: "月报",
      cell: "E2",
    });
  });

  it("stores nothing before the commit", async () => {
    await preview(aFile(663.61));
    expect(await rowsStored()).toBe(0);
  });

  it("recognises the same file, and the same figures in another file, and doubles nothing", async () => {
    const { importId } = await take(aFile(663.61, 80.5));
    const again = await preview(aFile(663.61, 80.5));
    expect(again.alreadyImported?.importId).toBe(importId);
    expect(again.summary).toMatchObject({ new: 0, changed: 0, equal: 2 });
    expect(faultOf(await post("/api/imports/commit", { token: again.token }))).toBe("collect/already-imported");
    const other = await preview(`${aFile(663.61, 80.5)}\n`);
    expect(faultOf(await post("/api/imports/commit", { token: other.token }))).toBe("collect/nothing-new");
    expect(await rowsStored()).toBe(2);
  });

  it("adds a vintage where a figure changed, and leaves the earlier one", async () => {
    await take(aFile(663.61, 80.5));
    const { stored } = await take(aFile(670.02, 80.5));
    expect(stored).toBe(1);
    expect([await gdp(), await rowsStored()]).toEqual([670.02, 3]);
  });

  it("compares anew at the commit, so that an old preview writes nothing old", async () => {
    const first = await preview(aFile(663.61));
    await take(aFile(663.61, 80.5));
    expect(faultOf(await post("/api/imports/commit", { token: first.token }))).toBe("collect/nothing-new");
  });

  it("takes in what is understood and lists what is not", async () => {
    const text = `${aFile(663.61)}\n2025-03,乌有县,GDP,累计值,3.5,亿元\n2025-03,邵阳市,幸福指数,累计值,99,分`;
    const { cells } = await preview(text);
    expect(cells.filter(({ status }) => status === "unknown").map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      "E3 unknown-region",
      "E4 unknown-indicator",
    ]);
    expect(await take(text)).toMatchObject({ stored: 1, left: 2 });
  });

  it("asks whose figures they are before it stores any", async () => {
    const { token, missing } = await preview("period,indicator,cum_value,unit\n2025-03,GDP,663.61,亿元");
    expect(missing).toEqual(["home"]);
    expect(faultOf(await post("/api/imports/commit", { token }))).toBe("collect/missing-home");
    expect((await post("/api/imports/commit", { token, home: 430500 })).json().stored).toBe(1);
  });

  it("reads two tables of one sheet, each by its own title", async () => {
    const rows: Rows = [
      ["2025年1-3月邵阳市地区生产总值"],
      ["地区", "绝对额(亿元)", "增长(%)"],
      ["全市", 663.61, 5.1],
      ["双清区", 80.5, 4.2],
      [null],
      ["2025年1-3月邵阳市社会消费品零售总额"],
      ["地区", "绝对额(亿元)", "增长(%)"],
      ["全市", 387.35, 5.8],
      ["双清区", 60.1, 6.3],
    ];
    const { cells } = await preview(await aWorkbook({ 主要指标: rows }), "月报.xlsx");
    const read = new Map(cells.map((cell) => [cell.cell, cell.address]));
    expect(read.get("B3")).toBe("430500.gdp.202503.ytd.level");
    expect(read.get("C9")).toBe("430502.retail-sales.202503.ytd.yoy");
  });
});

describe("what is in doubt", () => {
  it("is stored only when a person confirms it: a unit slipped by 10 000", async () => {
    await take(aFile(620.5).replace("2025-03", "2024-03"));
    const slipped = aFile(6636100);
    const { token, cells } = await preview(slipped);
    expect(cells[0]).toMatchObject({ status: "new", reason: "unit-jump", factor: 10000 });
    expect(faultOf(await post("/api/imports/commit", { token }))).toBe("collect/nothing-new");
    expect(await take(slipped, { confirm: ["月报!E2"] })).toMatchObject({ stored: 1, left: 0 });
    expect(await gdp()).toBe(6636100);
  });

  it("waits for a choice where the file contradicts itself", async () => {
    const text = `${aFile(663.61)}\n2025-03,邵阳市,GDP,累计值,680,亿元`;
    const { cells } = await preview(text);
    expect(cells.map(({ reason }) => reason)).toEqual(["conflict", "conflict"]);
    await take(text, { confirm: ["月报!E3"] });
    expect(await gdp()).toBe(680);
  });

  it("goes back marked: filled and with a note in the copy", async () => {
    const rows: Rows = [
      ["2025年1-3月邵阳市地区生产总值"],
      ["地区", "绝对额(亿元)"],
      ["双清区", 80.5],
      ["乌有县", 3.5],
      ["大祥区", { formula: "1/0", error: "#DIV/0!" }],
      ["北塔区", "待报"],
    ];
    const { token } = await preview(await aWorkbook({ 核算: rows }), "月报.xlsx");
    const answer = await get(`/api/imports/preview/${token}/annotated.xlsx`);
    const copy = new ExcelJs.Workbook();
    await copy.xlsx.load(answer.rawPayload.buffer as ArrayBuffer);
    const cell = (name: string) => copy.getWorksheet("核算")?.getCell(name);
    expect(cell("B4")?.fill).toMatchObject({ pattern: "solid" });
    expect(JSON.stringify(cell("B4")?.note)).toContain("不认识的地区");
    expect(JSON.stringify(cell("B5")?.note)).toContain("公式出错");
    expect(cell("B3")?.note).toBeUndefined();
    expect(copy.getWorksheet("导入核对")?.getCell("B2").text).toBe("B4");
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("月报-核对.xlsx"));
  });

  it("is taught once and understood from then on", async () => {
    const text = `${head}2025-03,邵阳市,全口径家底,累计值,663.61,亿元`;
    expect((await preview(text)).cells[0]).toMatchObject({ status: "unknown", reason: "unknown-indicator" });
    const lesson = { kind: "indicator", words: "全口径家底", title: "", target: "gdp" };
    expect(faultOf(await post("/api/dialect", { ...lesson, target: "gpd" }))).toBe("collect/unknown-target");
    expect((await post("/api/dialect", lesson)).json().entries).toEqual([lesson]);
    expect((await preview(text)).cells[0]?.address).toBe("430500.gdp.202503.ytd.level");
    expect((await post("/api/dialect", { ...lesson, forget: true })).json().entries).toEqual([]);
  });
});

describe("undo", () => {
  it("brings back what stood before, or nothing, as a new vintage", async () => {
    await take(aFile(660));
    const { importId } = await take(aFile(663.61, 80.5));
    expect(await undo(importId)).toMatchObject({ undoes: importId, restored: 1, emptied: 1 });
    expect([await gdp(), await gdp(430502)]).toEqual([660, null]);
    const [row] = await db.query("select source_id, cell from observation order by import_id desc, value limit 1");
    expect(row).toMatchObject({ source_id: 1, cell: "E2" });
    expect(
      (await get("/api/imports"))
        .json()
        .imports.map((line: { kind: string; undoneBy: number }) => [line.kind, line.undoneBy]),
    ).toEqual([
      ["undo", null],
      ["file", 3],
      ["file", null],
    ]);
  });

  it("leaves what a later import brought, and is done once", async () => {
    const first = await take(aFile(660, 80));
    await take(aFile(663.61));
    expect(await undo(first.importId)).toMatchObject({ restored: 0, emptied: 1 });
    expect(await gdp()).toBe(663.61);
    expect(faultOf(await post(`/api/imports/${first.importId}/undo`))).toBe("collect/already-undone");
    expect(faultOf(await post(`/api/imports/3/undo`))).toBe("collect/undo-of-undo");
    expect(faultOf(await post(`/api/imports/99/undo`))).toBe("collect/no-such-import");
  });

  it("keeps a figure for which a later file, still standing, vouches", async () => {
    const first = await take(aFile(660, 80));
    const second = await take(`${aFile(660, 81)}`);
    expect(await undo(first.importId)).toMatchObject({ restored: 1, emptied: 0 });
    expect([await gdp(), await gdp(430502)]).toEqual([660, 81]);
    await undo(second.importId);
    expect([await gdp(), await gdp(430502)]).toEqual([null, null]);
  });

  it("lets the same file in again", async () => {
    const { importId } = await take(aFile(660));
    await undo(importId);
    expect(await take(aFile(660))).toMatchObject({ stored: 1 });
    expect(await gdp()).toBe(660);
  });
});

describe("an older release that is imported later", () => {
  const head = "period,region,indicator,measure,value,unit";
  const june = `${head}\n2025-03,邵阳市,GDP,累计值,670.5,亿元\n2025-06,邵阳市,GDP,累计值,1400.5,亿元`;
  const march = `${head}\n2025-03,邵阳市,GDP,累计值,663.61,亿元\n2025-03,大祥区,GDP,累计值,80.5,亿元`;

  it("leaves what was published after it in force, says so, and brings what is new", async () => {
    await take(june);
    const seen = await preview(march);
    expect(seen).toMatchObject({ published: 20250400, publishedLater: 20250700 });
    expect(seen.cells.filter((cell) => cell.reason === "older-release")).toMatchObject([
      { value: 663.61, held: 670.5 },
    ]);
    expect(await take(march)).toMatchObject({ stored: 1, left: 1 });
    expect([await gdp(), await gdp(430503)]).toEqual([670.5, 80.5]);
  });

  it("replaces it once a person says that it came out later, or its own text does", async () => {
    await take(june);
    await take(march, { published: 20250720 });
    expect(await gdp()).toBe(663.61);
    expect(await take(march.replace("663.61", "665.5"), {}, "主要指标（2025年8月1日公布）.csv")).toMatchObject({
      stored: 1,
    });
    expect(await gdp()).toBe(665.5);
  });

  it("comes back when the later publication is undone, though it never was in force", async () => {
    const later = await take(june);
    await take(march);
    expect(await undo(later.importId)).toMatchObject({ restored: 1, emptied: 1 });
    expect([await gdp(), await gdp(430500, 202506)]).toEqual([663.61, null]);
  });

  it("gives way in the order of bulletins to the newer one", async () => {
    await take(march);
    expect(await take(june)).toMatchObject({ stored: 2, left: 0 });
    expect(await gdp()).toBe(670.5);
  });
});

describe("an import", () => {
  it("can be looked at later: its cells, its sheet around a cell, the file itself", async () => {
    const rows: Rows = [
      ["邵阳市2025年1-3月地区生产总值"],
      ["地区", "绝对额(亿元)"],
      ["全市", 663.61],
      ["双清区", 80.5],
    ];
    const bytes = await aWorkbook({ 核算: rows });
    const { importId } = await take(bytes, {}, "月报.xlsx");
    const detail = (await get(`/api/imports/${importId}`)).json();
    expect(detail.cells.map((cell: { address: string }) => cell.address)).toContain("430502.gdp.202503.ytd.level");
    const view = (await get(`/api/imports/${importId}/sheet?name=${encodeURIComponent("核算")}&around=B3`)).json();
    expect(view.rows[2]).toEqual(["全市", "663.61"]);
    expect(faultOf(await get(`/api/imports/${importId}/sheet?name=x`))).toBe("collect/no-such-sheet");
    expect((await get(`/api/imports/${importId}/file`)).rawPayload.equals(Buffer.from(bytes))).toBe(true);
  });

  it("of another unit's figures is refused whole", async () => {
    actor = {
      ...localAdministrator,
      role: "clerk",
      scope: { from: 430502 as RegionCode, to: 430502 as RegionCode },
    };
    const { token } = await preview(aFile(663.61, 80.5));
    expect(faultOf(await post("/api/imports/commit", { token }))).toBe("collect/outside-scope");
    expect(await rowsStored()).toBe(0);
  });
});

describe("files that cost much", () => {
  const many = (count: number) =>
    head +
    Array.from(
      { length: count },
      (_, i) =>
        `${1990 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")},邵阳市,一般公共预算收入,累计值,${i + 1},亿元`,
    ).join("\n");

  it("are read beside the server: a large text, an old workbook", async () => {
    const padded = many(300) + "\n".repeat(600_000);
    expect((await preview(padded)).summary.read).toBe(300);
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["period", "region", "gdp_cum_100m_yuan"],
        ["2025-03", "邵阳市", 663.61],
      ]),
      "数据",
    );
    const old = await preview(new Uint8Array(write(book, { type: "buffer", bookType: "biff8" })), "月报.xls");
    expect(old.file.kind).toBe("xls");
    expect(old.cells.find(({ cell }) => cell === "C2")?.address).toBe("430500.gdp.202503.ytd.level");
  });

  it("or are hostile get one clear answer each, and the server stays up", async () => {
    const bomb = aRawWorkbook(new Uint8Array(20 * 1024 * 1024).fill(0x20));
    const whole = await aWorkbook({ 表: [["a", 1]] });
    const answers = await Promise.all([
      upload(bomb, "a.xlsx"),
      upload(whole.slice(0, 900), "b.xlsx"),
      upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "c.xlsx"),
      upload("只有文字\n没有数", "d.csv"),
      get("/api/imports"),
    ]);
    expect(answers.map((answer) => [answer.statusCode, faultOf(answer)])).toEqual([
      [422, "collect/zip-bomb"],
      [422, "collect/truncated"],
      [415, "collect/not-a-workbook"],
      [422, "collect/no-figures"],
      [200, undefined],
    ]);
  });

  it("of 200 MB are refused while they stream in", async () => {
    const address = await app.listen({ host: "127.0.0.1", port: 0 });
    const chunk = new Uint8Array(1024 * 1024);
    const form = new FormData();
    form.set("file", new Blob(Array.from({ length: 200 }, () => chunk)), "大.xlsx");
    // The server may close the door before all is sent; either way the client learns that it was refused.
    const status = await fetch(`${address}/api/imports/preview`, { method: "POST", body: form }).then(
      (answer) => answer.status,
      () => "closed",
    );
    expect([413, "closed"]).toContain(status);
    expect((await fetch(`${address}/api/imports`)).status).toBe(200);
  });
});
