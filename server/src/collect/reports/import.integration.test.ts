import { form, toUnits } from "@diaodu/core/collect";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, asActor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { PreviewShelf } from "../shelf.ts";
import { aWorkbook, type Rows } from "../testing/index.ts";
import { listBatches, undoBatch } from "./batches.ts";
import { commitReports, previewReports } from "./import.ts";
import { readReports } from "./read-reports.ts";
import { review } from "./review.ts";
import { reportTemplate } from "./template.ts";
import { aCode, aFirm, aGate, clerkOf, daxiang, march, plainOutput, shuangqing } from "./testing.ts";

let db: Db;
let gate = aGate();
let firms: number[];
const shelf = new PreviewShelf();
beforeEach(async () => {
  db = await testDatabase();
  gate = aGate();
  firms = [await aFirm(db, 1), await aFirm(db, 2), await aFirm(db, 3, { region: daxiang })];
});
afterEach(() => db.close());

const clerk = clerkOf(shuangqing);
const columns = Object.keys(plainOutput) as (keyof typeof plainOutput)[];
const titled = (rows: Rows): Rows => [
  ["双清区2025年3月工业产销总值"],
  [
    "统一社会信用代码",
    "企业名称",
    "工业总产值（千元）",
    "",
    "工业销售产值",
    "",
    "出口交货值",
    "",
    "用电量",
    "",
    "期末用工人数",
  ],
  ["", "", "本月", "1-本月", "本月", "1-本月", "本月", "1-本月", "本月", "1-本月", "本月"],
  ...rows,
];
const rowOf = (number: number, wish: Partial<Record<keyof typeof plainOutput, number | string | null>> = {}) => [
  aCode(number),
  `${number}厂`,
  ...columns.map((column) => (column in wish ? (wish[column] ?? null) : plainOutput[column])),
];
async function preview(rows: Rows, actor: Actor = clerk, of = gate) {
  const bytes = await aWorkbook({ 三月: titled(rows) });
  const shown = await previewReports(db, actor, shelf, { fileName: "三月.xlsx", bytes, said: {}, form: "output" }, of);
  if (!shown.ok) throw new Error(JSON.stringify(shown.faults));
  return shown.value;
}
async function take(rows: Rows, reason?: string) {
  const { token } = await preview(rows);
  return commitReports(db, clerk, shelf, { token, ...(reason ? { reason } : {}) }, gate);
}
async function held(actor: Actor = localAdministrator) {
  const reports = await asActor(db, actor, (tx) => readReports(tx, "output", { months: [march] }));
  return reports.map(({ enterpriseId, state, version, values }) => [
    firms.indexOf(enterpriseId) + 1,
    state,
    version,
    toUnits(form("output"), values).output,
  ]);
}

describe("a clerk's table of many reports", () => {
  it("says what storing it would do, stores it once, and says so when it comes again", async () => {
    const shown = await preview([rowOf(1)]);
    expect(shown).toMatchObject({ month: march, summary: { rows: 1, new: 1, refused: 0, missing: 1 } });
    expect(await held()).toEqual([]);
    const done = await take([rowOf(1)]);
    expect(done).toMatchObject({ ok: true, value: { stored: 1 } });
    expect(await held()).toEqual([[1, "reported", 1, 1000]]);
    expect(gate.told).toMatchObject([{ month: march, deltas: [{ before: null }] }]);
    const again = await take([rowOf(1)]);
    expect(again.ok ? "" : again.faults[0]?.code).toBe("report/nothing-new");
    expect((await preview([rowOf(1, { output: 1001 }), rowOf(2)])).summary).toMatchObject({
      new: 1,
      changed: 1,
      missing: 0,
    });
  });

  it("is refused whole, every fault at its cell, and nothing of it is stored", async () => {
    const rows = [
      rowOf(1, { output: "约一千", sales: -5 }),
      [aCode(2).replace(/.$/, (last) => (last === "0" ? "1" : "0")), "2厂", 1, 3],
      [aCode(9), "9厂", 1, 3],
      rowOf(3),
      ["", "没有的厂", 1, 3],
      rowOf(2),
      rowOf(2),
    ];
    const shown = await preview(rows);
    const told = shown.rows
      .flatMap(({ row, faults }) => faults.map(({ code, cell }) => `${row} ${code} ${cell}`))
      .sort();
    expect(told).toEqual([
      "10 report/twice A10",
      "4 report/not-a-number C4",
      "5 report/wrong-code A5",
      "6 report/unknown-code A6",
      "7 report/outside-scope A7",
      "8 report/unknown-name B8",
      "9 report/twice A9",
    ]);
    const done = await commitReports(db, clerk, shelf, { token: shown.token }, gate);
    expect(done.ok ? 0 : done.faults.length).toBe(told.length);
    expect(await held()).toEqual([]);
  });

  it("is refused for hard checks, a firm that is not on the roster, and a locked month", async () => {
    const hard = await preview([rowOf(1, { sales: -5 })]);
    expect(hard.rows[0]?.faults.map(({ code, cell }) => `${code} ${cell}`)).toContain("report/hard-check E4");
    const locked = await preview([rowOf(1)], clerk, aGate([shuangqing]));
    expect(locked.rows[0]?.faults.map(({ code }) => code)).toEqual(["report/month-closed"]);
    await db.query("update roster_state set from_month = 202504 where enterprise_id = $1", [firms[0]]);
    expect((await preview([rowOf(1)])).rows[0]?.faults.map(({ code }) => code)).toEqual(["report/not-on-roster"]);
  });

  it("finds an enterprise without a code by its exact name, and leaves columns that it lacks as they are", async () => {
    await take([rowOf(1)]);
    const bytes = await aWorkbook({
      表: [
        ["2025年3月", null, null],
        ["单位名称", "工业总产值本月（万元）", "工业总产值1-本月（万元）"],
        ["1厂", 101, 301],
        ["2厂", null, null],
        ["合计", 101, 301],
      ],
    });
    const upload = { fileName: "产值.xlsx", bytes, said: {}, form: "output" as const };
    const shown = await previewReports(db, clerk, shelf, upload, gate);
    expect(shown.ok && shown.value.summary).toMatchObject({ rows: 1, changed: 1, missing: 1 });
    await commitReports(db, clerk, shelf, { token: shown.ok ? shown.value.token : "" }, gate);
    const [report] = await asActor(db, clerk, (tx) => readReports(tx, "output", { months: [march] }));
    expect(report?.values).toMatchObject({ output: 1010, output_ytd: 3010, sales: 980, employees: 50 });
  });

  it("is compared anew when the store has changed since its preview", async () => {
    const { token } = await preview([rowOf(1), rowOf(2)]);
    await take([rowOf(1)]);
    const done = await commitReports(db, clerk, shelf, { token }, gate);
    expect(done).toMatchObject({ ok: true, value: { stored: 1 } });
    expect(await held()).toEqual([
      [1, "reported", 1, 1000],
      [2, "reported", 1, 1000],
    ]);
  });

  it("replaces a reviewed report only with a reason, and is taken back to what stood before", async () => {
    await take([rowOf(1)]);
    const key = { form: "output" as const, month: march, enterpriseIds: [firms[0] ?? 0] };
    await review(db, clerk, { ...key, move: "review" }, gate);
    const changed = [rowOf(1, { output: 1010, output_ytd: 3010 }), rowOf(2)];
    const refused = await take(changed);
    expect(refused.ok ? "" : refused.faults[0]?.code).toBe("report/needs-reason");
    const done = await take(changed, "企业更正");
    expect(await held()).toEqual([
      [1, "reported", 3, 1010],
      [2, "reported", 1, 1000],
    ]);
    gate.told.length = 0;
    const id = done.ok ? done.value.batchId : 0;
    expect(await undoBatch(db, clerk, id, gate)).toEqual({ ok: true, value: { restored: 2 } });
    expect(await held()).toEqual([[1, "reviewed", 4, 1000]]);
    expect(gate.told[0]?.deltas).toMatchObject([{ after: { version: 4 } }, { after: null }]);
    const again = await undoBatch(db, clerk, id, gate);
    expect(again.ok ? "" : again.faults[0]?.code).toBe("report/already-undone");
    const place = { form: "output" as const, month: march, region: shuangqing };
    expect((await listBatches(db, clerk, place)).map(({ stored, undoneAt }) => [stored, undoneAt === null])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it("leaves nothing behind when the close breaks", async () => {
    const { token } = await preview([rowOf(1)]);
    const broken = { ...gate, stored: async () => Promise.reject(new Error("the close broke")) };
    await expect(commitReports(db, clerk, shelf, { token }, broken)).rejects.toThrow("the close broke");
    expect(await db.query("select 1 from batch union all select 1 from report_change")).toEqual([]);
    expect(await held()).toEqual([]);
  });
});

describe("the template", () => {
  it("holds who is due, and comes back as it went out: who has not filled it is missing, not refused", async () => {
    await take([rowOf(1)]);
    const place = { form: "output" as const, month: march, region: shuangqing };
    const { bytes, fileName } = await reportTemplate(db, clerk, place);
    expect(fileName).toBe("2025年3月工业产销总值月报（双清区）.xlsx");
    const shown = await previewReports(db, clerk, shelf, { fileName, bytes, said: {}, form: "output" }, gate);
    expect(shown.ok && shown.value.rows.map(({ name, status }) => [name, status])).toEqual([["1厂", "equal"]]);
    expect(shown.ok && shown.value.summary).toMatchObject({ rows: 1, missing: 1 });
  });
});
