import { shippedRules, type WarningRule } from "@diaodu/core/monitor";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allRoutes } from "../../app/routes.ts";
import { type App, buildApp } from "../../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../../store/index.ts";
import { type Published, seed, testDatabase } from "../../testing/index.ts";
import type { MonitorSummary, RuleList, RunAnswer, WarningDetailView, WarningList } from "../schemas.ts";

let db: Db;
let app: App;
let actor: Actor = localAdministrator;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db, actorOf: () => actor }, allRoutes);
}, 60_000);
afterAll(async () => {
  await app.close();
  await db.close();
});

const [city, shuangqing, daxiang] = [430500, 430502, 430503];
const scopeOf = (code: number, last: number): Actor => ({
  ...localAdministrator,
  scope: { from: code as never, to: last as never },
});

const slow: WarningRule = {
  code: "slow",
  name: "工业增速偏低",
  conditions: [{ kind: "compare", figure: "规上工业增加值 累计 同比", op: "<", value: 3 }],
  scope: { of: "both", regions: [] },
  owner: "工业和信息化局",
  severity: 2,
  worsens: { periods: 4, to: 3 },
  raiseAfter: 2,
  clearAfter: 2,
  rearmMonths: 2,
  note: "",
};

beforeEach(async () => {
  actor = localAdministrator;
  for (const table of [
    "warning_told",
    "warning_step",
    "warning",
    "warning_rule",
    "monitor_run",
    "light_cuts",
    "observation",
  ])
    await db.query(`delete from ${table}`);
  // Only the rule of the test speaks.
  for (const rule of shippedRules)
    await db.query(
      `insert into warning_rule (city, home, code, version, state, definition, by_user) values ($1, $1, $2, 1, 'paused', $3::jsonb, '测试')`,
      [city, rule.code, JSON.stringify(rule)],
    );
});

/** Growth of value added of 双清区 in months of 2025 from February on. */
const growths = (values: readonly (number | null)[], region = shuangqing): Published =>
  Object.fromEntries(values.map((value, i) => [`${region}.industrial-value-added.${202502 + i}.ytd.yoy`, value]));

async function save(rule: Partial<WarningRule> = {}, state = "live", home = city) {
  const payload = { home, rule: { ...slow, ...rule }, state };
  const answer = await app.inject({ method: "PUT", url: "/api/warning-rules", payload });
  return answer.json() as RuleList & { faults?: { code: string; where?: { field?: string } }[] };
}
async function run(month: number, region = city): Promise<RunAnswer> {
  const answer = await app.inject({ method: "POST", url: "/api/warnings/run", payload: { region, month } });
  if (answer.statusCode > 499) throw new Error(answer.body);
  return answer.json() as RunAnswer;
}
const list = async (month: number, region = city): Promise<WarningList> =>
  (await app.inject(`/api/warnings?region=${region}&month=${month}`)).json();
const detail = async (id: number): Promise<WarningDetailView> => (await app.inject(`/api/warnings/${id}`)).json();
async function move(id: number, step: string, text = "") {
  const answer = await app.inject({ method: "POST", url: `/api/warnings/${id}/steps`, payload: { step, text } });
  return answer.json() as WarningDetailView & { faults?: { code: string }[] };
}
const only = (answer: WarningList) => {
  expect(answer.warnings).toHaveLength(1);
  return answer.warnings[0] as WarningList["warnings"][number];
};

describe("running the rules", () => {
  it("raises after two periods, worsens, clears after two good ones, and is raised again with the link to before", async () => {
    await save();
    await seed(db, growths([2, 2.1, 1, 1.5, 5, 6, 1, 1, 1]));
    const steps: string[] = [];
    for (let month = 202502; month <= 202510; month++) {
      const { raised, worse, cleared, standing } = await run(month);
      steps.push(`${month}: ${raised} ${worse} ${cleared} ${standing}`);
    }
    expect(steps).toEqual([
      "202502: 0 0 0 0",
      "202503: 1 0 0 1",
      "202504: 0 0 0 1",
      "202505: 0 1 0 1",
      "202506: 0 0 0 1",
      "202507: 0 0 1 0",
      "202508: 0 0 0 0",
      "202509: 1 0 0 1",
      "202510: 0 0 0 1",
    ]);
    const again = await detail(only(await list(202510)).id);
    expect(again.earlier).toHaveLength(1);
    const first = await detail(again.earlier[0]?.id ?? 0);
    expect(first.steps.map(({ step, month }) => `${step} ${month}`)).toEqual([
      "raised 202503",
      "worse 202505",
      "cleared 202507",
    ]);
    expect(first.warning).toMatchObject({ status: "cleared", month: 202503, cleared: 202507 });
  });

  it("keeps address, value and vintage, and says in one sentence what is wrong, by how much and since when", async () => {
    await save();
    await seed(db, growths([2, 2.1]));
    await run(202503);
    const warning = only(await list(202503));
    expect(warning).toMatchObject({
      regionName: "双清区",
      sentence: "双清区规模以上工业增加值一季度同比增长2.1%，低于预警线3%，相差0.9个百分点，已连续3个月低于预警线。",
      figure: { address: "430502.industrial-value-added.202503.ytd.yoy", value: 2.1 },
      thenValue: 2.1,
      threshold: 3,
      owner: "工业和信息化局",
      severity: 2,
    });
    expect(warning.vintage).toBe("2025-04-20T02:00:00.000Z");
    await seed(db, growths([2, 2.4]), { at: "2025-05-20T02:00:00Z" });
    const after = await detail(warning.id);
    expect(after.warning).toMatchObject({
      figure: { value: 2.4 },
      thenValue: 2.1,
      vintage: "2025-04-20T02:00:00.000Z",
    });
    expect(after.course.at(-1)).toMatchObject({ month: 202503, figure: { value: 2.4 } });
    expect(after.ruleText).toContain("发出黄色预警，由工业和信息化局负责");
  });

  it("changes nothing when run twice, also from two pages at once", async () => {
    await save();
    await seed(db, growths([2, 2.1]));
    const rows = async () => ({
      warnings: await db.query("select * from warning order by id"),
      steps: await db.query("select * from warning_step order by id"),
    });
    await Promise.all([list(202503), list(202503), run(202503)]);
    const before = await rows();
    expect(before.warnings).toHaveLength(1);
    await run(202503);
    await list(202503);
    expect(await rows()).toEqual(before);
  });

  it("runs by itself when figures or rules have changed, and lets a paused rule's warnings go", async () => {
    await save();
    await seed(db, growths([2]));
    expect((await list(202503)).warnings).toEqual([]);
    await seed(db, growths([2, 2.1]));
    only(await list(202503));
    await save({}, "paused");
    expect((await list(202503)).warnings).toEqual([]);
  });

  it("runs later months again when an earlier one is run after them", async () => {
    await save();
    await seed(db, growths([2, 2.1, 5, 6]));
    await run(202505);
    await run(202503);
    const warning = only(await list(202503));
    expect(warning).toMatchObject({ month: 202503, cleared: 202505 });
    expect((await list(202505)).warnings).toEqual([]);
  });
});

describe("a month seen again", () => {
  it("is as it was then, with what is known now beside it", async () => {
    await save();
    await seed(db, growths([2, 2.1]));
    await list(202503);
    const then = only(await list(202503));
    expect(then).toMatchObject({ severity: 2, periods: 2, later: null, thenValue: 2.1 });
    await seed(db, growths([2, 2.1, 1, 1.5]));
    expect(only(await list(202505))).toMatchObject({ severity: 3, periods: 4, month: 202503 });
    const again = await list(202503);
    expect(only(again)).toMatchObject({
      sentence: then.sentence,
      severity: 2,
      periods: 2,
      later: { month: 202505, severity: 3, cleared: null },
    });
    expect(again.counts.find(({ severity }) => severity === 2)).toMatchObject({ open: 1, news: 1 });
    await seed(db, growths([2, 2.1, 1, 1.5, 5, 6]));
    await list(202507);
    expect(only(await list(202503)).later).toMatchObject({ status: "cleared", cleared: 202507 });
    await run(202503);
    expect(only(await list(202503))).toMatchObject({ sentence: then.sentence, severity: 2, periods: 2 });
  });

  it("keeps what people had done with a warning by then", async () => {
    await save();
    await seed(db, growths([2, 2.1, 1]));
    await list(202503);
    await list(202504);
    await move(only(await list(202504)).id, "dismissed", "检修停产");
    expect(only(await list(202504)).status).toBe("dismissed");
    expect(only(await list(202503))).toMatchObject({ status: "raised", later: { status: "dismissed" } });
  });

  it("reads warnings stored before each month's telling was kept", async () => {
    await save();
    await seed(db, growths([2, 2.1, 1]));
    await list(202503);
    await list(202504);
    await db.query("delete from warning_told");
    expect(only(await list(202504))).toMatchObject({ thenValue: 1, periods: 3 });
    expect(only(await list(202503))).toMatchObject({ thenValue: 2.1, label: "一季度" });
  });
});

describe("warnings live on", () => {
  const gap = [2, 2.1, 1, 1.5, 2, null, null];

  it("counts on over months that did not come out, and says which", async () => {
    await save();
    await seed(db, growths([...gap, 1.2]));
    for (const month of [202503, 202504, 202505, 202506, 202509]) await run(month);
    expect(only(await list(202509)).sentence).toContain("已连续6期低于预警线（缺1—7月、1—8月数）");
  });

  it("says on every surface that the newest figures are good, and is no longer before the meeting", async () => {
    await save();
    await seed(db, growths([...gap, 5.8]));
    for (const month of [202503, 202504, 202505, 202506]) await run(month);
    await list(202509);
    const easing = only(await list(202509));
    expect(easing).toMatchObject({
      mark: "easing",
      figure: { address: "430502.industrial-value-added.202509.ytd.yoy", value: 5.8 },
      sentence: "双清区规模以上工业增加值前三季度同比增长5.8%，已不再低于预警线，再有1期正常即解除预警。",
    });
    const { warnings } = (
      await app.inject(`/api/warnings/summary?region=${city}&month=202509`)
    ).json() as MonitorSummary;
    expect(warnings[0]?.sentence).toBe(easing.sentence);
    expect((await detail(easing.id)).warning.sentence).toBe(easing.sentence);
  });

  it("says of old figures how old they are, where newer ones did not come", async () => {
    await save();
    await seed(db, growths(gap));
    for (const month of [202503, 202504, 202505, 202506]) await run(month);
    const old = only(await list(202509));
    expect(old.mark).toBe("outdated");
    expect(old.sentence).toMatch(
      /^双清区规模以上工业增加值上半年同比增长2.0%，.*（数据截至上半年，其后缺数，未作判断）。$/u,
    );
  });
});

describe("one sentence a matter", () => {
  const behind: Partial<WarningRule> = {
    code: "behind-city",
    name: "低于全市",
    conditions: [{ kind: "behind", figure: "规上工业增加值 累计 同比", whom: "parent", by: 1 }],
    severity: 3,
    worsens: null,
  };

  it("tells two rules on one figure of one place together, the gravest first", async () => {
    await save({ scope: { of: "children", regions: [] } });
    await save(behind);
    await seed(db, { ...growths([2, 2.1]), ...growths([6, 6], city) });
    await run(202503);
    const answer = await list(202503);
    const matter = only(answer);
    expect(matter).toMatchObject({
      ruleName: "低于全市",
      severity: 3,
      also: [{ ruleName: "工业增速偏低", severity: 2 }],
    });
    expect(matter.sentence).toBe(
      "双清区规模以上工业增加值一季度同比增长2.1%，低于全市3.9个百分点，已连续3个月低于全市；低于预警线3%，相差0.9个百分点，已连续3个月低于预警线。",
    );
    expect(answer.counts.map(({ open }) => open)).toEqual([0, 1, 0, 0]);
  });

  it("tells once, for the whole, what befell most places; who stands worse than the others is told apart", async () => {
    await save({ scope: { of: "children", regions: [] } });
    await save(behind);
    const counties = [430502, 430503, 430511, 430522, 430523, 430524, 430525];
    const fell = counties.map((code) => growths([-5, -5], code));
    await seed(db, Object.assign({}, ...fell, growths([-20, -20], 430527), growths([-5, -5], city)));
    await run(202503);
    const { warnings } = await list(202503);
    expect(warnings.map(({ regionName, isCommon, also }) => [regionName, isCommon, also.length])).toEqual([
      ["绥宁县", false, 0],
      ["邵阳市", true, 8],
    ]);
    expect(warnings[1]?.sentence).toContain("所辖12个地区中8个同时预警：");
    expect(warnings[0]?.ruleName).toBe("低于全市");
  });
});

describe("what people do with a warning", () => {
  it("confirms it, dismisses it with a reason only, and says it again once the rule is armed", async () => {
    await save();
    await seed(db, growths([2, 2.1, 1, 1, 1]));
    await run(202503);
    const { id } = only(await list(202503));
    expect((await move(id, "confirmed")).warning.status).toBe("confirmed");
    expect((await move(id, "dismissed")).faults?.[0]?.code).toBe("monitor/no-reason");
    expect((await move(id, "dismissed", "检修停产")).steps.at(-1)).toMatchObject({
      step: "dismissed",
      text: "检修停产",
    });
    expect(await run(202504)).toMatchObject({ raised: 0, standing: 0 });
    expect(await run(202505)).toMatchObject({ raised: 1, standing: 1 });
    const again = only(await list(202505));
    expect((await detail(again.id)).earlier.map((each) => each.id)).toEqual([id]);
    expect((await move(id, "reopened")).faults?.[0]?.code).toBe("monitor/step-not-possible");
  });

  it("takes a dismissed one up again", async () => {
    await save();
    await seed(db, growths([2, 2.1]));
    await run(202503);
    const { id } = only(await list(202503));
    await move(id, "dismissed", "误报");
    expect((await list(202503)).counts.every(({ open }) => open === 0)).toBe(true);
    expect((await move(id, "reopened")).warning.status).toBe("raised");
    expect((await move(999_999, "confirmed")).faults?.[0]?.code).toBe("monitor/no-such-warning");
  });
});

describe("who sees what", () => {
  it("shows a county its own warnings, and lets it neither run the city's rules nor touch another county's", async () => {
    await save();
    await seed(db, { ...growths([2, 2.1]), ...growths([1, 1], daxiang) });
    await run(202503);
    expect((await list(202503)).warnings).toHaveLength(2);
    const other = (await list(202503, daxiang)).warnings[0]?.id ?? 0;
    actor = scopeOf(shuangqing, shuangqing);
    expect(only(await list(202503)).region).toBe(shuangqing);
    expect((await move(other, "confirmed")).faults?.[0]?.code).toBe("monitor/no-such-warning");
    expect(await run(202503)).toMatchObject({ faults: [{ code: "monitor/rules-not-yours" }] });
    expect((await save({ code: "own" }, "live", city)).faults?.[0]?.code).toBe("monitor/rules-not-yours");
  });
});

describe("the summary of 总览", () => {
  it("counts what is open and names the gravest", async () => {
    await save();
    await seed(db, { ...growths([2, 2.1]), ...growths([1, 1], daxiang) });
    const summary = async () =>
      (await app.inject(`/api/warnings/summary?region=${city}&month=202503`)).json() as MonitorSummary;
    const { warnings } = await summary();
    expect(warnings.map(({ regionName }) => regionName)).toEqual(["双清区", "大祥区"]);
    await move(warnings[0]?.id ?? 0, "dismissed", "误报");
    expect(await summary()).toMatchObject({ open: 1, targets: { total: 0 }, warnings: [{ regionName: "大祥区" }] });
  });
});

describe("rules", () => {
  it("hold below as the superior set them; shipped ones may be changed by each unit", async () => {
    await save({ code: "of-province" }, "draft", 430000);
    const rules = (await (await app.inject(`/api/warning-rules?region=${city}`)).json()) as RuleList;
    expect(rules.rules.find(({ rule }) => rule.code === "of-province")).toMatchObject({
      home: 430000,
      isShipped: false,
    });
    expect((await save({ code: "of-province" })).faults?.map(({ code }) => code)).toEqual(["monitor/rule-of-superior"]);
    const shipped = shippedRules[0] as WarningRule;
    const saved = await save({ ...shipped, name: "改了名" }, "draft");
    expect(saved.rules.find(({ rule }) => rule.code === shipped.code)).toMatchObject({
      version: 2,
      state: "draft",
      isShipped: true,
      rule: { name: "改了名" },
    });
  });

  it("are shipped lean: most are off until a unit wants them, each with the trial it was shipped with", async () => {
    await db.query("delete from warning_rule");
    const { rules } = (await app.inject(`/api/warning-rules?region=${city}`)).json() as RuleList;
    expect(rules.filter(({ state }) => state === "live")).toHaveLength(13);
    const lost = rules.find(({ rule }) => rule.code === "value-added-rank-lost");
    expect(lost).toMatchObject({ state: "paused", trial: { basis: "shaoyang" } });
    const tried = rules.flatMap(({ trial }) => trial ?? []);
    expect(tried).toHaveLength(rules.length);
  });

  it("are refused with every fault, and nothing is stored", async () => {
    const conditions = [
      { kind: "compare", figure: "没有这个 同比", op: "<", value: 3 },
      { kind: "falls", figure: "规上工业增加值 累计 同比", periods: 0 },
    ] as WarningRule["conditions"];
    const { faults } = await save({ name: "", conditions });
    expect(faults?.map(({ code, where }) => `${code} ${where?.field}`)).toEqual([
      "monitor/rule-no-name name",
      "address/word-not-understood conditions.0.figure",
      "monitor/threshold-out-of-range conditions.1.periods",
    ]);
    expect(await db.query("select 1 from warning_rule where code = 'slow'")).toEqual([]);
  });

  it("are tried over all history before they go live, and the trial is kept", async () => {
    await seed(db, { ...growths([2, 2, 2, 5, 5, 5]), ...growths([6, 6, 6, 6, 6, 6], city) });
    const saved = await save();
    const { trial, text } = saved.rules.find(({ rule }) => rule.code === "slow") ?? {};
    expect(trial).toMatchObject({ raised: 1, followed: 1, inVain: 0 });
    expect(text).toContain("规模以上工业增加值累计同比低于3%");
  });

  it("that never or always fire are told at once", async () => {
    await seed(db, growths([2, 2, 2, 5, 5, 5]));
    const remarks = async (value: number) => {
      const conditions = [{ kind: "compare", figure: "规上工业增加值 累计 同比", op: "<", value }];
      const payload = { home: city, rule: { ...slow, conditions } };
      const answer = await app.inject({ method: "POST", url: "/api/warning-rules/try", payload });
      return (answer.json() as { trial: { remarks: string[] } }).trial.remarks.join();
    };
    expect(await remarks(-50)).toContain("从未预警");
    expect(await remarks(50)).toContain("几乎一直预警");
  });

  it("are written with the words that the editor is given", async () => {
    const { kinds } = (await app.inject("/api/warning-rules/words")).json() as { kinds: { kind: string }[] };
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["below-target", "revised", "mismatch"]));
  });
});
