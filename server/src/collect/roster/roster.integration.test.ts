import { type RegionCode, usccCheck } from "@diaodu/core/catalogue";
import ExcelJs from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, buildApp } from "../../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { aWorkbook, type Rows } from "../testing/index.ts";
import { rosterRoutes } from "./routes.ts";

let db: Db;
let app: App;
let actor: Actor;
beforeEach(async () => {
  db = await testDatabase();
  actor = localAdministrator;
  app = await buildApp({ db, actorOf: () => actor }, [rosterRoutes]);
});
afterEach(async () => {
  await app.close();
  await db.close();
});

const home = 430500;
const headers = { host: "localhost" };
const heads = ["统一社会信用代码", "单位详细名称", "县市区", "行业代码", "单位规模", "所属园区"];
const codeOf = (number: number) => {
  const first = `91430500MA4L${String(number).padStart(5, "0")}`;
  return first + (usccCheck(first)?.check ?? "");
};
const aFirm = (number: number, wish: { name?: string; county?: string; industry?: string; size?: string } = {}) => [
  codeOf(number),
  wish.name ?? `第${number}厂`,
  wish.county ?? "双清区",
  wish.industry ?? "C26",
  wish.size ?? "小型",
  "",
];
const firms = [aFirm(1), aFirm(2), aFirm(3, { county: "大祥区", industry: "1310" })];

async function upload(url: string, rows: Rows, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries({ home: String(home), month: "202601", ...fields })) form.set(key, value);
  form.set("file", new Blob([Buffer.from(await aWorkbook({ 名录: rows }))]), "名录.xlsx");
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const type = request.headers.get("content-type") ?? "";
  const payload = Buffer.from(await request.arrayBuffer());
  return app.inject({ method: "POST", url, headers: { ...headers, "content-type": type }, payload });
}
const preview = (rows: Rows, month = 202601, place = home) =>
  upload("/api/roster/import/preview", rows, { month: String(month), home: String(place) });
const post = (url: string, payload: object) => app.inject({ method: "POST", url, headers, payload });
const get = async (url: string) => (await app.inject({ url, headers })).json();
const codes = (answer: { json(): { faults?: { code: string }[] } }) => answer.json().faults?.map(({ code }) => code);

async function take(rows: Rows, month = 202601, more: object = {}): Promise<number> {
  const { token } = (await preview([heads, ...rows], month)).json();
  const done = await post("/api/roster/import/commit", { token, ...more });
  expect(done.statusCode, done.body).toBe(200);
  return done.json().batchId;
}
const undo = (batchId: number) => post("/api/roster/import/undo", { batchId });
const roster = async (month: number, region = home) =>
  ((await get(`/api/roster?region=${region}&month=${month}`)).rows as { name: string; regionName: string }[]).map(
    ({ name, regionName }) => `${name} ${regionName}`,
  );
const clerkOf = (region: number): Actor => {
  const code = region as RegionCode;
  return { ...localAdministrator, role: "clerk", scope: { from: code, to: code } };
};

describe("a roster from a workbook", () => {
  it("is previewed, stored and listed, and stores nothing before", async () => {
    const answer = (await preview([heads, ...firms])).json();
    expect(answer.summary).toMatchObject({ rows: 3, new: 3, refused: 0, missing: 0 });
    expect(await roster(202601)).toEqual([]);
    await post("/api/roster/import/commit", { token: answer.token });
    expect(await roster(202601)).toEqual(["第1厂 双清区", "第2厂 双清区", "第3厂 大祥区"]);
    expect((await get(`/api/roster?region=${home}&month=202601&search=3厂&industry=C`)).rows).toMatchObject([
      { code: codeOf(3), industry: "C13", industryName: "C13 农副食品加工业", sizeName: "小型", how: "initial" },
    ]);
  });

  it("says what differs, keeps what was, and can be taken back", async () => {
    await take(firms);
    const next = [aFirm(1, { name: "新一厂" }), aFirm(2, { county: "大祥区" }), aFirm(4)];
    const answer = (await preview([heads, ...next], 202603)).json();
    expect(answer.summary).toMatchObject({ new: 1, renamed: 1, changed: 1, missing: 1 });
    expect(answer.missing).toMatchObject([{ code: codeOf(3), regionName: "大祥区" }]);
    const batch = await take(next, 202603);
    expect(await roster(202602)).toEqual(["第1厂 双清区", "第2厂 双清区", "第3厂 大祥区"]);
    expect(await roster(202603)).toEqual(["新一厂 双清区", "第4厂 双清区", "第2厂 大祥区", "第3厂 大祥区"]);
    expect((await undo(batch)).json()).toEqual({ restored: 3 });
    expect(await roster(202603)).toEqual(["第1厂 双清区", "第2厂 双清区", "第3厂 大祥区"]);
    expect(codes(await undo(batch))).toEqual(["roster/already-undone"]);
  });

  it("has nothing to store where all is as held", async () => {
    await take(firms);
    const { token, summary } = (await preview([heads, ...firms], 202602)).json();
    expect(summary).toMatchObject({ equal: 3, new: 0 });
    expect(codes(await post("/api/roster/import/commit", { token }))).toEqual(["roster/nothing-new"]);
  });

  it("is refused whole, with every fault and its cell", async () => {
    const wrong = [
      ["91430500MA4L00001X", "甲", "双清区", "C26", "小型", ""],
      [codeOf(2), "乙", "长沙县", "A01", "巨型", ""],
      [codeOf(3), "", "双清区", "C26", "小型", ""],
      aFirm(4),
      aFirm(4),
    ];
    const { token, summary, rows } = (await preview([heads, ...wrong])).json();
    expect(summary).toMatchObject({ rows: 5, refused: 5 });
    const cells = rows.flatMap((row: { faults: { cell: string; code: string }[] }) =>
      row.faults.map(({ cell, code }) => `${cell} ${code}`),
    );
    expect(cells).toEqual([
      "A2 roster/code-check",
      "C3 roster/unknown-region",
      "D3 roster/unknown-industry",
      "E3 roster/unknown-size",
      "B4 roster/blank",
      "A5 roster/code-twice",
      "A6 roster/code-twice",
    ]);
    const refused = await post("/api/roster/import/commit", { token });
    expect([refused.statusCode, codes(refused)?.length]).toEqual([422, 7]);
    expect(await roster(202601)).toEqual([]);
  });

  it("lets nobody leave by being left out, only when a person says why", async () => {
    await take(firms);
    const { missing } = (await preview([heads, aFirm(1)], 202603)).json();
    expect(missing).toHaveLength(1);
    await take([aFirm(1, { size: "中型" })], 202603, {
      exits: [{ enterpriseId: missing[0].enterpriseId, how: "below-size" }],
    });
    expect(await roster(202603)).toEqual(["第1厂 双清区", "第3厂 大祥区"]);
    const { events } = await get(`/api/roster/changes?region=${home}&from=202602&to=202604`);
    expect(events.map(({ kind, how, name }: Record<string, string>) => [kind, how, name].join(" ")).sort()).toEqual([
      "changed changed 第1厂",
      "left below-size 第2厂",
    ]);
  });

  it("refuses a county's clerk what is another county's, and shows neither", async () => {
    await take(firms);
    actor = clerkOf(430503);
    expect(await roster(202601)).toEqual(["第3厂 大祥区"]);
    const daxiang = 430503;
    const foreign = (await preview([heads, aFirm(1, { county: "大祥区" })], 202602, daxiang)).json();
    expect(foreign.rows[0].faults).toMatchObject([{ code: "roster/other-county" }]);
    expect(codes(await preview([heads, aFirm(1)], 202602, home))).toEqual(["roster/outside-scope"]);
    await preview([heads, aFirm(5, { county: "大祥区" })], 202602, daxiang).then(async (answer) => {
      expect((await post("/api/roster/import/commit", { token: answer.json().token })).statusCode).toBe(200);
    });
    expect(await roster(202602)).toEqual(["第3厂 大祥区", "第5厂 大祥区"]);
  });

  it("reads its own workbook and its own template back", async () => {
    await take(firms);
    for (const path of [`export.xlsx?region=${home}&month=202601`, `template.xlsx?region=${home}`]) {
      const { rawPayload } = await app.inject({ url: `/api/roster/${path}`, headers });
      const book = new ExcelJs.Workbook();
      await book.xlsx.load(rawPayload as unknown as ArrayBuffer);
      const rows: Rows = [];
      book.worksheets[0]?.eachRow((row) => rows.push((row.values as string[]).slice(1)));
      if (rows.length === 1) rows.push([codeOf(9), "新厂", "430502", "", "2614", "", "大型", "", "202601", "新建投产"]);
      const { summary } = (await preview(rows, 202602)).json();
      expect([summary.refused, summary.equal + summary.new]).toEqual([0, rows.length - 1]);
    }
  });
});

describe("one enterprise by hand", () => {
  const change = (more: object) =>
    post("/api/roster/change", { home, code: codeOf(1), month: 202603, how: "changed", ...more });
  const idOf = async (number: number): Promise<number> =>
    (await get(`/api/roster?region=${home}&month=202601&search=${codeOf(number)}`)).rows[0].id;

  it("changes from a month on, and its history says so", async () => {
    await take(firms);
    expect((await change({ name: "新一厂", industry: "C27", reason: "执照变更" })).statusCode).toBe(200);
    const { states } = await get(`/api/roster/enterprise/${await idOf(1)}`);
    expect(states).toMatchObject([
      { since: 202601, name: "第1厂", industry: "C26", how: "initial" },
      { since: 202603, name: "新一厂", industry: "C27", how: "changed", reason: "执照变更" },
    ]);
  });

  it("leaves only for a reason that is written down", async () => {
    await take(firms);
    expect(codes(await change({ how: "closed" }))).toEqual(["roster/no-reason"]);
    expect((await change({ how: "closed", reason: "法院裁定破产" })).statusCode).toBe(200);
    expect(await roster(202603)).toEqual(["第2厂 双清区", "第3厂 大祥区"]);
    expect(codes(await change({ how: "closed", month: 202604, reason: "又一次" }))).toEqual(["roster/not-on-roster"]);
  });

  it("merges into another, and the undo parts them again", async () => {
    await take(firms);
    const [from, into] = [await idOf(1), await idOf(2)];
    const merge = (more: object) =>
      post("/api/roster/merge", { home, from, into, month: 202603, reason: "吸收合并", ...more });
    expect(codes(await merge({ into: from }))).toEqual(["roster/merge-with-itself"]);
    const { batchId } = (await merge({})).json();
    expect(await roster(202603)).toEqual(["第2厂 双清区", "第3厂 大祥区"]);
    expect(await db.query("select merged_into from enterprise where id = $1", [from])).toEqual([{ merged_into: into }]);
    await undo(batchId);
    expect(await roster(202603)).toHaveLength(3);
    expect(await db.query("select merged_into from enterprise where id = $1", [from])).toEqual([{ merged_into: null }]);
  });

  it("is not undone under a later change, nor where its firm has reported", async () => {
    const batch = await take(firms);
    const { batchId } = (await change({ size: 1 })).json();
    expect(codes(await undo(batch))).toEqual(["roster/changed-since"]);
    await undo(batchId);
    await db.query(
      `insert into report_output (city, month, enterprise_id, region, industry, size) values ($1, 202602, $2, 430502, 26, 3)`,
      [home, await idOf(1)],
    );
    expect(codes(await undo(batch))).toEqual(["roster/has-reports"]);
    await db.query("delete from report_output");
    expect((await undo(batch)).json()).toEqual({ restored: 3 });
    expect(await roster(202603)).toEqual([]);
    const { batches } = await get(`/api/roster/batches?region=${home}`);
    expect(batches).toMatchObject([
      { byHand: true, fileName: "第1厂", month: 202603 },
      { byHand: false, fileName: "名录.xlsx", summary: { new: 3 } },
    ]);
  });
});

describe("who comes and goes", () => {
  it("is counted by month and county; a move inside the city is none of the city's comings", async () => {
    await take(firms);
    await take([aFirm(2, { county: "大祥区" }), aFirm(4)], 202603);
    const changes = await get(`/api/roster/changes?region=${home}&from=202601&to=202603`);
    expect(changes.onRoster).toBe(4);
    expect(changes.months).toEqual([
      { month: 202601, joined: 0, left: 0, changed: 0 },
      { month: 202602, joined: 0, left: 0, changed: 0 },
      { month: 202603, joined: 1, left: 0, changed: 1 },
    ]);
    expect(changes.regions).toEqual([
      { region: 430502, name: "双清区", onRoster: 2, joined: 1, left: 1, changed: 0 },
      { region: 430503, name: "大祥区", onRoster: 2, joined: 1, left: 0, changed: 0 },
    ]);
    expect(changes.events[0]).toMatchObject({ kind: "joined", how: "new-start", name: "第4厂" });
  });
});

describe("who should be on the roster (应统尽统)", () => {
  const clueHeads = ["社会信用代码", "企业名称", "县区", "行业", "用电量（千瓦时）", "开票销售（万元）", "投产项目"];
  const importClues = (rows: Rows) =>
    upload("/api/roster/candidates/import", [clueHeads, ...rows], { month: "202603" });
  const clues = (region = home) => get(`/api/roster/candidates?region=${region}`);

  it("lists who is not on it with the reason, and leaves out who is or is too small", async () => {
    await take(firms);
    const taken = await importClues([
      [codeOf(1), "第1厂", "双清区", "C26", 0, 9000, ""],
      [codeOf(7), "甲公司", "大祥区", "纺织业", 1234567, 3250, ""],
      [codeOf(7), "甲公司", "大祥区", "纺织业", 1000000, null, ""],
      [codeOf(8), "乙公司", "双清区", "纺织业", null, 800, ""],
      [codeOf(9), "丙公司", "双清区", "纺织业", null, null, "年产1万吨纱线"],
    ]);
    expect(taken.json()).toMatchObject({ stored: 2, onRoster: 1, below: 1 });
    const { candidates, counts } = await clues();
    expect(counts).toEqual({ open: 2, onRoster: 0, dismissed: 0 });
    expect(candidates.map(({ sentence }: { sentence: { zh: string } }) => sentence.zh)).toEqual([
      "近12个月开票销售3,250万元，达到规上标准2,000万元；近12个月用电223.46万千瓦时。",
      "“年产1万吨纱线”已建成投产。",
    ]);
  });

  it("judges electricity by what it yields with the firms that report", async () => {
    for (const id of [1, 2, 3]) {
      await db.query(
        `insert into report_output (city, month, enterprise_id, region, industry, size, output_ytd, electricity_ytd)
         values ($1, 202602, $2, 430502, 17, 3, 50000, 10000)`,
        [home, id],
      );
    }
    await importClues([
      [codeOf(7), "甲公司", "大祥区", "纺织业", 500_000, null, ""],
      [codeOf(8), "乙公司", "大祥区", "纺织业", 300_000, null, ""],
    ]);
    const { candidates } = await clues();
    expect(candidates).toHaveLength(1);
    expect(candidates[0].sentence.zh).toBe(
      "近12个月用电50万千瓦时，按同行业规上企业单位用电产出推算，年产值约2,500万元。",
    );
  });

  it("is dismissed for a reason only, and settles itself when the firm comes onto the roster", async () => {
    await importClues([
      [codeOf(7), "甲公司", "大祥区", "纺织业", null, 3250, ""],
      [codeOf(8), "乙公司", "大祥区", "", null, 2000, ""],
    ]);
    const decide = (more: object) =>
      post("/api/roster/candidates/decide", { code: codeOf(7), city: home, state: "dismissed", ...more });
    expect(codes(await decide({}))).toEqual(["roster/no-reason"]);
    expect((await decide({ reason: "贸易企业，不属工业" })).json()).toEqual({ state: "dismissed" });
    await take([aFirm(8)], 202603);
    expect((await clues()).counts).toEqual({ open: 0, onRoster: 1, dismissed: 1 });
    actor = clerkOf(430502);
    expect((await clues(430502)).candidates).toEqual([]);
    expect(codes(await decide({ reason: "x" }))).toEqual(["roster/no-such-candidate"]);
  });

  it("refuses a list that does not say its units", async () => {
    const rows: Rows = [
      ["信用代码", "户名", "县区", "用电量"],
      [codeOf(7), "甲公司", "大祥区", 5],
    ];
    expect(codes(await upload("/api/roster/candidates/import", rows))).toEqual(["roster/unit-missing"]);
  });
});
