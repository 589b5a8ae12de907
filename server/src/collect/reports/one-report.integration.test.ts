import type { Month } from "@diaodu/core/period";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeGate } from "../../close/index.ts";
import { type Actor, asActor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { saveDraft } from "./draft.ts";
import { explainDoubt } from "./explain-doubt.ts";
import { progress } from "./progress.ts";
import { readReports } from "./read-reports.ts";
import { reportView } from "./report-view.ts";
import { review } from "./review.ts";
import { type SubmitAsk, submit } from "./submit.ts";
import { aFirm, aGate, clerkOf, daxiang, march, plainOutput, shuangqing } from "./testing.ts";
import { worklist } from "./worklist.ts";

let db: Db;
let firm: number;
let gate = aGate();
beforeEach(async () => {
  db = await testDatabase();
  gate = aGate();
  firm = await aFirm(db, 1);
});
afterEach(() => db.close());

const clerk = clerkOf(shuangqing);
const key = () => ({ form: "output" as const, month: march, enterpriseId: firm });
const ask = (wish: Partial<SubmitAsk> = {}): SubmitAsk => ({
  ...key(),
  version: 0,
  fields: plainOutput,
  explanations: [],
  ...wish,
});
const codes = (answer: { ok: true } | { ok: false; faults: { code: string }[] }) =>
  answer.ok ? [] : answer.faults.map(({ code }) => code);
async function viewed(actor: Actor = clerk, month = march) {
  const view = await reportView(db, actor, { ...key(), month }, gate);
  if (!view.ok) throw new Error(view.faults[0]?.code);
  return view.value;
}
const file = async (wish: Partial<SubmitAsk> = {}) => {
  const done = await submit(db, clerk, ask(wish), gate);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.value;
};
/** Half of the year's sales are sold in March, and stocks of nothing: in doubt, but possible. */
const doubtful = { ...plainOutput, electricity: 0, electricity_ytd: 20.5 };

describe("a report being typed", () => {
  it("is kept as typed, and a second clerk's save on the old version is told who was quicker; nothing is lost", async () => {
    const first = await saveDraft(db, clerk, { ...key(), version: 0, fields: { output: 5 } }, gate);
    expect(first.ok && first.value.version).toBe(1);
    const other = clerkOf(shuangqing, "小王");
    const late = await saveDraft(db, other, { ...key(), version: 0, fields: { output: 6 } }, gate);
    expect(codes(late)).toEqual(["report/changed-meanwhile"]);
    expect(late.ok ? "" : late.faults[0]?.message.zh).toContain(clerk.user);
    expect((await viewed(other)).draft).toMatchObject({ fields: { output: 5 }, version: 1, by: clerk.user });
    expect(codes(await saveDraft(db, other, { ...key(), version: 1, fields: { output: 6 } }, gate))).toEqual([]);
  });

  it("says its doubts at once, refuses none of them, and no number that the form has not", async () => {
    const saved = await saveDraft(db, clerk, { ...key(), version: 0, fields: { output: 5 } }, gate);
    expect(saved.ok && saved.value.doubts.some(({ level }) => level === "hard")).toBe(true);
    const wrong = await saveDraft(db, clerk, { ...key(), version: 1, fields: { outpt: 5, sales: 1e14 } }, gate);
    expect(codes(wrong)).toEqual(["report/unknown-column", "report/not-a-number"]);
  });
});

describe("a report handed in", () => {
  it("stands with what the form's units mean, where the roster says the firm is", async () => {
    const { version } = await file();
    expect(version).toBe(1);
    const [report] = await asActor(db, clerk, (tx) => readReports(tx, "output", { months: [march], region: 430500 }));
    expect(report).toMatchObject({ region: shuangqing, industry: 26, size: 3, state: "reported" });
    expect(report?.values).toMatchObject({ output: 1000, electricity: 1025, output_base: null });
    expect((await viewed()).values).toMatchObject({ output: 1000, electricity: 10.25 });
    expect(gate.told).toMatchObject([{ month: march, deltas: [{ before: null, after: { enterpriseId: firm } }] }]);
  });

  it("is refused while a hard check fails, each fault at its field", async () => {
    const refused = await submit(db, clerk, ask({ fields: { ...plainOutput, output: null, sales: -5 } }), gate);
    const fields = refused.ok ? [] : refused.faults.map(({ code, where }) => `${code} ${where?.field}`);
    expect(fields).toContain("report/hard-check output");
    expect(fields).toContain("report/hard-check sales");
  });

  it("needs a real explanation of each doubt, which is kept and offered the next month", async () => {
    expect(new Set(codes(await submit(db, clerk, ask({ fields: doubtful }), gate)))).toEqual(
      new Set(["report/needs-explanation"]),
    );
    const draft = await saveDraft(db, clerk, { ...key(), version: 0, fields: doubtful }, gate);
    const asked = (draft.ok ? draft.value.doubts : []).filter(({ level }) => level === "soft");
    const explain = (text: string) => asked.map(({ checkId, field }) => ({ checkId, field, text }));
    const weak = await submit(
      db,
      clerk,
      ask({ version: 1, fields: doubtful, explanations: explain("核实无误") }),
      gate,
    );
    expect(new Set(codes(weak))).toEqual(new Set(["report/weak-explanation"]));
    const reason = "三月起改用自备电厂供电";
    const { doubts } = await file({ version: 1, fields: doubtful, explanations: explain(reason) });
    expect(doubts.find(({ level }) => level === "soft")?.explanation?.text).toBe(reason);
    const april = 202504 as Month;
    const next = { ...doubtful, output_ytd: 4000, sales_ytd: 3920 };
    await saveDraft(db, clerk, { ...key(), month: april, version: 0, fields: next }, gate);
    const again = (await viewed(clerk, april)).doubts.find(({ checkId }) => checkId === asked[0]?.checkId);
    expect(again).toMatchObject({ offered: reason, explanation: null });
  });

  it("is replaced only with a reason, and what it was is kept", async () => {
    await file();
    const changed = { ...plainOutput, employees: 52 };
    expect(codes(await submit(db, clerk, ask({ version: 1, fields: changed }), gate))).toEqual(["report/needs-reason"]);
    await file({ version: 1, fields: changed, reason: "漏报两人" });
    const [last] = (await viewed()).changes;
    expect(last).toMatchObject({ how: "corrected", reason: "漏报两人", version: 2 });
    expect(last?.changed).toEqual([{ column: "employees", before: 50, after: 52 }]);
  });

  it("is refused in a locked month, saying how to unlock it, and in a month without a report", async () => {
    const locked = await submit(db, clerk, ask(), aGate([shuangqing]));
    expect(codes(locked)).toEqual(["report/month-closed"]);
    expect(locked.ok ? "" : locked.faults[0]?.remedy.zh).toContain("月结");
    const january = await submit(db, clerk, ask({ month: 202501 as Month }), gate);
    expect(codes(january)).toEqual(["report/not-collected"]);
  });

  it("is locked by its city's close, a step that its county's clerk cannot see", async () => {
    await db.query(
      "insert into month_state (city, region, form, month, state, by_user) values (430500, 430500, 'output', $1, 'closed', '市局')",
      [march],
    );
    expect(codes(await submit(db, clerk, ask(), closeGate))).toEqual(["report/month-closed"]);
  });

  it("brings what next month's and next year's reports carry along up to date", async () => {
    const [april, nextYear] = [202504 as Month, 202603 as Month];
    await file();
    await file({ month: april, fields: { ...plainOutput, output_ytd: 4000, sales_ytd: 3920, electricity_ytd: 41 } });
    const grown = Object.entries(plainOutput).flatMap(([column, value]) => {
      const isPower = column.startsWith("electricity");
      const now = isPower ? Math.round(value * 108) / 100 : Math.round(value * 1.08);
      return [[column, now] as const, [`${column}_base`, value] as const];
    });
    await file({ month: nextYear, fields: Object.fromEntries(grown) });
    gate.told.length = 0;
    await file({ version: 1, fields: { ...plainOutput, output: 1010, output_ytd: 3010 }, reason: "漏报一批" });
    const told = (month: Month) => gate.told.find((each) => each.month === month)?.deltas[0];
    expect(told(april)).toMatchObject({ before: { previous: 1000 }, after: { previous: 1010 } });
    expect(told(nextYear)).toMatchObject({ before: { filed: 1000 }, after: { filed: 1010, filedYtd: 3010 } });
    const { doubts } = await viewed(clerk, nextYear);
    expect(doubts.map(({ checkId }) => checkId)).toContain("output.filed-base");
  });
});

describe("a county's clerk", () => {
  const neighbour = clerkOf(daxiang);

  it("neither sees nor writes another county's reports", async () => {
    await file();
    expect(codes(await reportView(db, neighbour, key(), gate))).toEqual(["report/no-such-enterprise"]);
    expect(codes(await submit(db, neighbour, ask({ version: 1 }), gate))).toEqual(["report/no-such-enterprise"]);
    const back = { ...key(), enterpriseIds: [firm], move: "send-back" as const, reason: "数据不实" };
    expect(codes(await review(db, neighbour, back, gate))).toEqual(["report/no-such-enterprise"]);
    const seen = await asActor(db, neighbour, (tx) => readReports(tx, "output", { months: [march] }));
    expect(seen).toEqual([]);
    const place = { form: "output" as const, month: march, region: 430500 };
    expect((await progress(db, neighbour, place, gate)).total.due).toBe(0);
  });
});

describe("reports under review", () => {
  const place = { form: "output" as const, month: march, region: 430500 };
  const move = (to: "review" | "accept" | "send-back", ids = [firm], reason?: string) =>
    review(db, clerk, { ...key(), enterpriseIds: ids, move: to, ...(reason ? { reason } : {}) }, gate);

  it("move on one after the other, all or none, and count no longer once sent back", async () => {
    const other = await aFirm(db, 2);
    await file();
    expect(codes(await move("review", [firm, other]))).toEqual(["report/no-report"]);
    expect(codes(await move("accept"))).toEqual(["report/wrong-state"]);
    expect(codes(await move("review"))).toEqual([]);
    expect(codes(await move("accept"))).toEqual([]);
    expect(codes(await move("send-back"))).toEqual(["report/send-back-reason"]);
    gate.told.length = 0;
    expect(codes(await move("send-back", [firm], "电量与产值不符"))).toEqual([]);
    expect(gate.told[0]?.deltas[0]?.after?.state).toBe("sent-back");
    const { total, chase } = await progress(db, localAdministrator, place, gate);
    expect(total).toMatchObject({ due: 2, missing: 1, sentBack: 1, accepted: 0 });
    expect(chase.map(({ state }) => state)).toEqual(["sent-back", "missing"]);
    await file({ version: 4 });
    expect((await viewed()).changes.map(({ how }) => how)).toEqual([
      "filed",
      "sent-back",
      "accepted",
      "reviewed",
      "filed",
    ]);
  });

  it("pass nobody's desk while a check that must hold is broken, and may be sent back", async () => {
    await file();
    await db.query(
      `insert into finding (form, month, city, region, enterprise_id, check_id, field, level, effect_pp, detail)
       select 'output', month, city, region, enterprise_id, 'own', 'output', 'hard', 4, '{"sentence":"产值小于出口"}'
         from report_output where enterprise_id = $1`,
      [firm],
    );
    const refused = await move("review");
    expect(codes(refused)).toEqual(["report/hard-doubt"]);
    expect(!refused.ok && refused.faults[0]?.message.zh).toContain("产值小于出口");
    expect(codes(await move("send-back", [firm], "产值与出口矛盾"))).toEqual([]);
  });

  it("are listed by doubt; a refused explanation opens the doubt again", async () => {
    const draft = await saveDraft(db, clerk, { ...key(), version: 0, fields: doubtful }, gate);
    const asked = (draft.ok ? draft.value.doubts : []).filter(({ level }) => level === "soft");
    const explanations = asked.map(({ checkId, field }) => ({ checkId, field, text: "三月起改用自备电厂供电" }));
    await file({ version: 1, fields: doubtful, explanations });
    expect((await worklist(db, clerk, place)).counts).toMatchObject({ soft: asked.length, unexplained: 0 });
    const [first] = asked;
    const judged = { ...key(), checkId: first?.checkId ?? "", field: first?.field ?? "", text: "", accepted: false };
    expect(codes(await explainDoubt(db, clerk, judged))).toEqual([]);
    const open = await worklist(db, clerk, { ...place, open: true });
    expect(open.counts.unexplained).toBe(1);
    expect(open.items.filter(({ level }) => level === "soft")).toMatchObject([
      { name: "1厂", explanation: { accepted: false } },
    ]);
  });
});

describe("a failure in the close", () => {
  it("leaves nothing of the report behind", async () => {
    const broken = { ...gate, stored: async () => Promise.reject(new Error("the close broke")) };
    await expect(submit(db, clerk, ask(), broken)).rejects.toThrow("the close broke");
    const rows = await db.query(
      "select 1 from report_output union all select 1 from report_change union all select 1 from finding",
    );
    expect(rows).toEqual([]);
  });
});
