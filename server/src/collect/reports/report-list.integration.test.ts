import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, buildApp } from "../../http/index.ts";
import { type Actor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { reportList } from "./report-list.ts";
import { reportRoutes } from "./routes.ts";
import { submit } from "./submit.ts";
import { aFirm, aGate, clerkOf, daxiang, march, plainOutput, shuangqing } from "./testing.ts";

let db: Db;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

const file = async (enterpriseId: number, fields: Record<string, number | null>) => {
  const ask = { form: "output" as const, month: march, enterpriseId, version: 0, fields, explanations: [] };
  const done = await submit(db, localAdministrator, ask, aGate());
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
};
const listed = (actor: Actor) =>
  reportList(db, actor, { form: "output", month: march, region: 430500, state: "reported" });

describe("the list of reports", () => {
  it("has the heaviest first, with who they are and what they filed in the form's units", async () => {
    const small = await aFirm(db, 1, { name: "小厂" });
    const large = await aFirm(db, 2, { name: "大厂", region: daxiang });
    await file(small, plainOutput);
    await file(large, { ...plainOutput, output_ytd: 4000 });
    const { total, items } = await listed(localAdministrator);
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { enterpriseId: large, name: "大厂", regionName: "大祥区", value: 4000, unexplained: 0, state: "reported" },
      { enterpriseId: small, name: "小厂", regionName: "双清区", value: 3000 },
    ]);
    expect((await listed(clerkOf(shuangqing))).items.map(({ name }) => name)).toEqual(["小厂"]);
  });
});

describe("a form on its way through the door", () => {
  it("keeps an empty cell empty and a nought a nought", async () => {
    const enterpriseId = await aFirm(db, 1);
    const app: App = await buildApp({ db, actorOf: () => localAdministrator }, [reportRoutes(aGate())]);
    const fields = { output: null, sales: 0 };
    const key = { form: "output", month: march, enterpriseId };
    await app.inject({ method: "PUT", url: "/api/reports/draft", payload: { ...key, version: 0, fields } });
    const view = await app.inject({ url: `/api/reports/${enterpriseId}?form=output&month=${march}` });
    expect(view.json().draft.fields).toEqual(fields);
    await app.close();
  });
});
