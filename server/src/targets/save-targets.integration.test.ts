import type { RegionCode } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { figureRoutes } from "../figures/index.ts";
import { type App, buildApp } from "../http/index.ts";
import { type Actor, asActor, type Db, localAdministrator } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import { targetRoutes } from "./index.ts";
import { saveTargets } from "./save-targets.ts";
import type { Saved, TargetEntry } from "./schemas.ts";

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
const post = (url: string, payload: object) => app.inject({ method: "POST", url, headers, payload });
const anEntry = (wish: Partial<TargetEntry> = {}): TargetEntry => ({
  region: 430500,
  indicator: "fixed-asset-investment",
  month: 202612,
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: 8,
  tier: "assured",
  origin: "own",
  ...wish,
});
const save = (...entries: TargetEntry[]) => post("/api/targets", { entries });
async function saved(...entries: TargetEntry[]): Promise<Saved> {
  const answer = await save(...entries);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
const faults = (answer: { json(): { faults?: { code: string; where?: { field?: string } }[] } }) =>
  answer.json().faults?.map(({ code, where }) => `${where?.field ?? ""} ${code}`.trim());
const versions = () =>
  db.query<Target & { withdrawn: boolean; reason: string }>(
    "select goal, region, value, document, owner, effective, withdrawn, reason from target order by id",
  );
const scoped = (region: number): Actor => {
  const [from, to] = [region, region % 100 === 0 ? region + 99 : region] as [RegionCode, RegionCode];
  return { ...localAdministrator, role: "clerk", scope: { from, to } };
};

describe("targets as saved", () => {
  it("take their number, and say nothing twice", async () => {
    expect(await saved(anEntry(), anEntry({ tier: "stretch", value: 10 }))).toMatchObject({ stored: 2, same: 0 });
    expect(await saved(anEntry(), anEntry({ value: 12, tier: "stretch" }))).toMatchObject({ stored: 1, same: 1 });
    expect((await versions()).map(({ goal, value }) => [goal, value])).toEqual([
      [1, 8],
      [2, 10],
      [2, 12],
    ]);
  });

  it("give way to the next version, which says what it supersedes", async () => {
    await saved(anEntry({ document: "某政发〔2026〕1号", owner: "市发改委", effective: "2026-01-15" }));
    const { remarks } = await saved(anEntry({ value: 9, document: "某政办发〔2026〕12号", effective: "2026-03-20" }));
    expect(remarks.filter(({ kind }) => kind === "superseded")).toEqual([
      {
        kind: "superseded",
        text: "邵阳市固定资产投资2026年目标原为增长8%以上（某政发〔2026〕1号），自2026-03-20起改为增长9%以上（某政办发〔2026〕12号）",
      },
    ]);
    const [first, second] = await versions();
    expect([first, second]).toMatchObject([
      { goal: 1, value: 8, effective: "2026-01-15" },
      { goal: 1, value: 9, effective: "2026-03-20", owner: "市发改委" },
    ]);
  });

  it("hold from today in Beijing unless a day is named; what is left unsaid of an unchanged promise stays", async () => {
    const late = new Date("2026-02-28T20:00:00Z");
    await saveTargets(db, actor, { entries: [anEntry({ document: "某政发〔2026〕1号" })] }, late);
    expect(await versions()).toMatchObject([{ effective: "2026-03-01", document: "某政发〔2026〕1号" }]);
    expect(await saved(anEntry())).toMatchObject({ stored: 0, same: 1 });
    expect(await saved(anEntry({ document: "" }))).toMatchObject({ stored: 1 });
    expect(await saved(anEntry({ value: 9 }))).toMatchObject({ stored: 1 });
    expect((await versions()).map(({ document }) => document)).toEqual(["某政发〔2026〕1号", "", ""]);
  });

  it("are refused whole, with every fault at its row and field", async () => {
    const answer = await save(
      anEntry(),
      anEntry({ indicator: "industrial-value-added", measure: "level", value: 5 }),
      anEntry({ indicator: "gdp", month: 202605, tolerance: 1 }),
      anEntry(),
    );
    expect(answer.statusCode).toBe(422);
    expect(faults(answer)).toEqual([
      "entries.1.measure targets/measure-impossible",
      "entries.2.month targets/period-unfit",
      "entries.2.tolerance targets/tolerance-surplus",
      "entries.3.indicator targets/twice",
    ]);
    expect(await versions()).toEqual([]);
  });

  it("are refused at the door where a day is none, by its row and field", async () => {
    const answer = await save(anEntry(), anEntry({ effective: "2026-02-30" }));
    expect(answer.statusCode).toBe(400);
    expect(faults(answer)).toEqual(["entries.1.effective http/bad-field"]);
  });

  it("refuse a ring of 同步 through what is held already", async () => {
    const pace = (indicator: string, reference: string) =>
      anEntry({ indicator, reference, comparator: "in-step", value: null });
    await saved(pace("gdp", "disposable-income"));
    expect(faults(await save(pace("disposable-income", "gdp")))).toEqual([
      "entries.0.reference targets/reference-circular",
    ]);
  });

  it("tell what contradicts, what has no figures and whose superior has said nothing", async () => {
    await seed(db, { "430500.fixed-asset-investment.202512.ytd.level": 1000 });
    const { remarks, stored } = await saved(
      anEntry(),
      anEntry({ measure: "level", value: 1120 }),
      anEntry({ indicator: "retail-sales", comparator: "as-assigned", value: null }),
      anEntry({ measure: "vs-parent", value: 1 }),
    );
    expect(stored).toBe(4);
    expect(remarks).toEqual([
      {
        kind: "conflict",
        text: "总量目标1120.00亿元按上年1000.00亿元推算增长12.0%，增速目标为8.0%，两者相差4.0个百分点，分别考核",
      },
      { kind: "no-series", text: "库中没有邵阳市“社会消费品零售总额”的任何数据，这项目标暂不能衡量" },
      { kind: "no-parent", text: "湖南省还没有下达“社会消费品零售总额”的目标，下达前不作判定" },
      { kind: "unknown-parent", text: "库中没有湖南省“固定资产投资”的数据，暂不能比较" },
    ]);
  });

  it("tell of a path that does not lead to the year's growth", async () => {
    await seed(db, {
      "430500.fixed-asset-investment.202506.ytd.level": 450,
      "430500.fixed-asset-investment.202512.ytd.level": 1000,
    });
    const { remarks } = await saved(anEntry(), anEntry({ month: 202606, value: 2 }));
    expect(remarks.map(({ text }) => text)).toEqual(["上半年按2.0%安排，此后须增长12.9%才能达到全年的8.0%"]);
    expect((await saved(anEntry({ month: 202606, value: 7 }))).remarks.map(({ kind }) => kind)).toEqual(["superseded"]);
  });
});

describe("a target taken back", () => {
  it("stays in the history with its reason, and comes back under its number", async () => {
    await saved(anEntry());
    const withdraw = (goal: number) => post(`/api/targets/${goal}/withdraw`, { reason: "省里不再考核" });
    expect((await withdraw(1)).json()).toMatchObject({ stored: 1 });
    expect(faults(await withdraw(1))).toEqual(["targets/already-withdrawn"]);
    expect(faults(await withdraw(7))).toEqual(["targets/no-such-target"]);
    expect(await saved(anEntry())).toMatchObject({ stored: 1, same: 0 });
    expect((await versions()).map(({ goal, withdrawn }) => [goal, withdrawn])).toEqual([
      [1, false],
      [1, true],
      [1, false],
    ]);
  });
});

describe("who sets what", () => {
  it("a county sets its own, sees its city's, and none of its neighbour's", async () => {
    await saved(anEntry(), anEntry({ region: 430502 }), anEntry({ region: 430503 }));
    actor = scoped(430502);
    expect(faults(await save(anEntry({ region: 430503, value: 9 }), anEntry({ value: 9 })))).toEqual([
      "entries.0.region targets/outside-scope",
      "entries.1.region targets/outside-scope",
    ]);
    expect(await saved(anEntry({ region: 430502, value: 9 }))).toMatchObject({ stored: 1 });
    const withdraw = async (goal: number) =>
      (await post(`/api/targets/${goal}/withdraw`, { reason: "不认" })).statusCode;
    // The city's is seen and refused; the neighbour's is not even there.
    expect([await withdraw(1), await withdraw(3)]).toEqual([403, 404]);
    expect(await versions()).toHaveLength(4);
  });

  it("is judged by the store as well, whatever the code in front of it says", async () => {
    const insert = asActor(db, scoped(430502), (tx) =>
      tx.query(
        `insert into target (city, goal, region, indicator, month, span, measure, comparator, unit, tier, origin, effective, by_user)
         values (430500, 9, 430503, 'gdp', 202612, 'ytd', 'yoy', 'at-least', '%', 'assured', 'own', '2026-01-01', 'x')`,
      ),
    );
    await expect(insert).rejects.toThrow();
  });
});
