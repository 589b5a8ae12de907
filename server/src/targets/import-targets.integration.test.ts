import type { RegionCode } from "@diaodu/core/catalogue";
import ExcelJs from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aWorkbook } from "../collect/testing/index.ts";
import { figureRoutes } from "../figures/index.ts";
import { type App, buildApp } from "../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { targetRoutes } from "./index.ts";
import type { TargetEntry, TargetPreview } from "./schemas.ts";

type Rows = (string | number | null)[][];

let db: Db;
let app: App;
let actor: Actor;
beforeEach(async () => {
  db = await testDatabase();
  actor = localAdministrator;
  app = await buildApp({ db, actorOf: () => actor }, [figureRoutes, targetRoutes]);
});
afterEach(async () => {
  await app.close();
  await db.close();
});

const headers = { host: "localhost" };
async function upload(bytes: Uint8Array, fileName = "目标.xlsx", said: Record<string, string> = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries({ home: "430500", month: "202604", ...said })) form.set(key, value);
  form.set("file", new Blob([Buffer.from(bytes)]), fileName);
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const type = request.headers.get("content-type") ?? "";
  const payload = Buffer.from(await request.arrayBuffer());
  const url = "/api/targets/import/preview";
  return app.inject({ method: "POST", url, headers: { ...headers, "content-type": type }, payload });
}
const post = (url: string, payload: object) => app.inject({ method: "POST", url, headers, payload });
const commit = (token: string) => post("/api/targets/import/commit", { token });
const undo = (batchId: number) => post("/api/targets/import/undo", { batchId });
const codes = (answer: { json(): { faults?: { code: string }[] } }) => answer.json().faults?.map(({ code }) => code);
async function preview(rows: Rows): Promise<TargetPreview> {
  const answer = await upload(await aWorkbook({ 目标: rows }));
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
async function take(rows: Rows): Promise<{ stored: number; same: number; batchId: number }> {
  const done = await commit((await preview(rows)).token);
  expect(done.statusCode, done.body).toBe(200);
  return done.json();
}
const shown = ({ rows }: TargetPreview) =>
  rows.map(({ row, place, name, text, change, before }) => [row, place, name, text, change, before].join(" ").trim());
/** What holds: the newest version of each target. */
const held = async () =>
  (
    await db.query<{ value: number; withdrawn: boolean }>(
      "select distinct on (goal) goal, value, withdrawn from target order by goal, known_at desc, id desc",
    )
  ).map(({ value, withdrawn }) => (withdrawn ? "withdrawn" : value));

const table: Rows = [
  ["邵阳市2026年主要目标", null, null],
  ["指标", "预期目标", "责任单位"],
  ["地区生产总值", "增长5.5%左右", "市发改委"],
  ["固定资产投资", "1200亿元以上、增长6%以上", "市发改委"],
  [null, null, null],
  ["社会消费品零售总额", "前3位", "市商务局"],
];

describe("a table of targets", () => {
  it("is previewed, stored, taken again as the same, and undone", async () => {
    expect(shown(await preview(table))).toEqual([
      "3 邵阳市 地区生产总值 增长5.5%左右 new",
      "4 邵阳市 固定资产投资 1200亿元以上 new",
      "4 邵阳市 固定资产投资 增长6%以上 new",
      "6 邵阳市 社会消费品零售总额 进入前3位 new",
    ]);
    expect(await held()).toEqual([]);
    const { batchId, stored } = await take(table);
    expect([stored, await held()]).toEqual([4, [5.5, 1200, 6, 3]]);
    expect(await take(table)).toMatchObject({ stored: 0, same: 4, batchId: null });
    const { batches } = (await app.inject({ url: "/api/targets/batches?region=430500", headers })).json();
    expect(batches).toMatchObject([{ id: batchId, fileName: "目标.xlsx", stored: 4, undoneAt: null }]);
    expect((await undo(batchId)).json()).toMatchObject({ stored: 4 });
    expect(await held()).toEqual(["withdrawn", "withdrawn", "withdrawn", "withdrawn"]);
    expect(codes(await undo(batchId))).toEqual(["targets/already-undone"]);
  });

  it("says what held before, and brings it back", async () => {
    const first = await take(table);
    const raised: Rows = [
      ["指标", "目标", "文件"],
      ["固定资产投资", "增长8%以上", "某政办发〔2026〕12号"],
    ];
    const seen = await preview(raised);
    expect(shown(seen)).toEqual(["2 邵阳市 固定资产投资 增长8%以上 changed 增长6%以上"]);
    expect(seen.rows[0]?.remarks.map(({ kind }) => kind)).toContain("superseded");
    const second = await take(raised);
    expect(codes(await undo(first.batchId))).toEqual(["targets/changed-since"]);
    await undo(second.batchId);
    expect(await held()).toEqual([5.5, 1200, 6, 3]);
    expect((await undo(first.batchId)).statusCode).toBe(200);
  });

  it("is stored with what was read otherwise than written only once a person has confirmed it", async () => {
    const rows: Rows = [
      ["指标", "目标"],
      ["固定资产投资", "增长6%—7%"],
      ["地区生产总值", "增长5.5%左右"],
    ];
    const { token, rows: seen } = await preview(rows);
    expect(seen[0]?.remarks).toContainEqual({ kind: "read-as", text: "“增长6%—7%”是区间，按6%以上录入" });
    const asked = await commit(token);
    expect([asked.statusCode, codes(asked)]).toEqual([409, ["targets/unconfirmed"]]);
    expect(await held()).toEqual([]);
    const done = await post("/api/targets/import/commit", { token, confirmed: true });
    expect(done.json()).toMatchObject({ stored: 2 });
    // What holds as it was confirmed is not asked about again.
    expect((await commit((await preview(rows)).token)).json()).toMatchObject({ stored: 0, same: 2 });
  });

  it("is refused whole, with the row and column of every fault", async () => {
    const wrong: Rows = [
      ["地区", "指标", "年度", "时期", "目标类型", "比较词", "目标值", "单位", "生效日期"],
      ["邵阳市", "规模以上工业增加值", 2026, "全年", "总量", "以上", 100, "亿元", null],
      ["邵阳市", "地区生产总值", 2026, "5月", "增速", "以上", 5, "%", "2026-02-30"],
      ["邵阳市", "固定资产投资", 2026, "全年", "增速", "以上", 8000, "%", null],
      ["邵阳市", "幸福感", 2026, "全年", "增速", "以上", 8, "%", null],
      ["邵阳市", "固定资产投资", 2026, "全年", "增速", "以上", 8, "%", null],
    ];
    const { faults, token } = await preview(wrong);
    expect(faults.map(({ row, column, text }) => `${row} ${column} ${text.split("：")[0]?.split("。")[0]}`)).toEqual([
      "2 目标值 单位“亿元”换算不成“”",
      "3 生效日期 生效日期“2026-02-30”不是日历上的一天",
      "3 时期 “地区生产总值”没有2026年5月的数",
      "4 目标值 同比目标8000超出合理范围（-1000 ~ 1000%）",
      "5 指标 没有指标“幸福感”",
      "6 指标 与第4行重复",
    ]);
    const refused = await commit(token);
    expect([refused.statusCode, codes(refused)?.length]).toEqual([422, 6]);
    expect(await held()).toEqual([]);
  });

  it("goes out as it comes in", async () => {
    const entries: TargetEntry[] = [
      { comparator: "about", value: 5.5, tolerance: 0.3, indicator: "gdp", effective: "2026-01-20" },
      {
        comparator: "at-least",
        value: 4.5,
        measure: "level",
        region: 430502,
        document: "某政发〔2026〕1号",
        owner: "区发改局",
      },
      { comparator: "in-step", value: null, indicator: "disposable-income", reference: "gdp", month: 202606 },
      { comparator: "strive", value: 3, measure: "rank", tier: "stretch", origin: "claimed" },
      { comparator: "at-least", value: 1, measure: "vs-parent", origin: "assigned" },
      { comparator: "at-most", value: 3, indicator: "cpi", month: 202609 },
      {
        comparator: "at-least",
        value: 8,
        indicator: "industrial-value-added",
        industry: "C26",
        span: "quarter",
        month: 202603,
      },
      { comparator: "reach", value: 3000, indicator: "loans", measure: "level", span: "month" },
    ].map(
      (wish) =>
        ({
          ...{ region: 430500, indicator: "fixed-asset-investment", month: 202612, span: "ytd", measure: "yoy" },
          ...{ tier: "assured", origin: "own", ...wish },
        }) as TargetEntry,
    );
    expect((await post("/api/targets", { entries })).json()).toMatchObject({ stored: entries.length });
    const { rawPayload } = await app.inject({ url: "/api/targets.xlsx?region=430500&year=2026", headers });
    const back: TargetPreview = (await upload(rawPayload)).json();
    expect(back.faults).toEqual([]);
    expect(back.rows.map(({ change }) => change)).toEqual(entries.map(() => "same"));
  });

  it("has an empty form, in which only what is filled in counts", async () => {
    const { rawPayload } = await app.inject({ url: "/api/targets.xlsx?region=430502&year=2027&empty=true", headers });
    expect(codes(await upload(rawPayload))).toEqual(["targets/nothing-filled"]);
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(rawPayload as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];
    const heads = (sheet?.getRow(1).values as string[]).slice(1);
    expect(heads.slice(0, 9)).toEqual(["地区", "指标", "行业", "年度", "时期", "目标类型", "比较词", "目标值", "单位"]);
    sheet?.getRow(2).getCell(8).model && (sheet.getRow(2).getCell(8).value = 6);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { rows } = (await upload(bytes, "目标.xlsx", { home: "430502" })).json() as TargetPreview;
    expect(rows.map(({ place, name, entry }) => [place, name, entry.month, entry.value])).toEqual([
      ["双清区", "地区生产总值", 202712, 6],
    ]);
  });
});

describe("a table from an unfriendly hand", () => {
  it("is one clear refusal and stores nothing", async () => {
    const text = (words: string) => new TextEncoder().encode(words);
    const whole = await aWorkbook({ 目标: table });
    for (const [bytes, code] of [
      [text("<html><body>目标</body></html>"), "collect/web-page"],
      [whole.slice(0, 900), "collect/truncated"],
      [text(""), "collect/empty"],
      [text("地区,产值\n双清区,5\n"), "collect/no-such-table"],
    ] as const)
      expect(codes(await upload(bytes)), code).toEqual([code]);
    expect(codes(await commit("0".repeat(64)))).toEqual(["collect/preview-gone"]);
    expect(codes(await undo(99))).toEqual(["targets/no-such-batch"]);
    expect(codes(await upload(whole, "目标.xlsx", { home: "430599999" }))).toEqual(["http/bad-field"]);
  });

  it("holds formulas and markup for words", async () => {
    const { faults } = await preview([
      ["指标", "目标", "文件"],
      ['=HYPERLINK("http://x","地区生产总值")', "增长5%", "x"],
      ["地区生产总值", "<script>alert(1)</script>", "x"],
      ["地区生产总值", "'; drop table target; --", "x"],
    ]);
    expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(["2 指标", "3 目标", "4 目标"]);
  });

  it("is no way into a neighbour's targets", async () => {
    const code = 430502 as RegionCode;
    actor = { ...localAdministrator, role: "clerk", scope: { from: code, to: code } };
    const rows: Rows = [
      ["地区", "指标", "目标"],
      ["大祥区", "固定资产投资", "增长8%"],
      ["双清区", "固定资产投资", "增长8%"],
    ];
    expect(codes(await upload(await aWorkbook({ 目标: rows })))).toEqual(["targets/outside-scope"]);
    const own = await upload(await aWorkbook({ 目标: rows }), "目标.xlsx", { home: "430502" });
    const { faults, token } = own.json() as TargetPreview;
    expect(faults).toMatchObject([{ row: 2, column: "地区" }]);
    expect(codes(await commit(token))).toEqual(["targets/outside-scope"]);
    expect(await held()).toEqual([]);
  });
});
