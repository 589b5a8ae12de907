import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, asActor, type Db, localAdministrator } from "../../store/index.ts";
import { testDatabase } from "../../testing/index.ts";
import { enterpriseByCode, rosterAt, rosterHistory } from "./roster-at.ts";
import { anEnterprise, aState } from "./testing.ts";

let db: Db;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

const city = 430500;
const [shuangqing, daxiang] = [430502, 430503];
const clerkOf = (region: number): Actor => ({
  ...localAdministrator,
  role: "clerk",
  scope: { from: region as RegionCode, to: region as RegionCode },
});
const namesAt = (month: number, region: number, actor = localAdministrator) =>
  asActor(db, actor, async (tx) => (await rosterAt(tx, month as Month, region)).map(({ name }) => name));

describe("the roster of a month", () => {
  it("holds who is on it then, as it stood then", async () => {
    const id = await anEnterprise(db, "A");
    await aState(db, id, 202301, { name: "甲厂", industry: 26 });
    await aState(db, id, 202406, { name: "甲公司", industry: 27, how: "changed" });
    await aState(db, id, 202501, { name: "甲公司", industry: 27, how: "below-size", onRoster: false });
    const months = [202212, 202301, 202405, 202406, 202412, 202501];
    expect(await Promise.all(months.map((month) => namesAt(month, city)))).toEqual([
      [],
      ["甲厂"],
      ["甲厂"],
      ["甲公司"],
      ["甲公司"],
      [],
    ]);
  });

  it("believes the newest of what was known for one month, and forgets what was undone", async () => {
    const id = await anEnterprise(db, "A");
    await aState(db, id, 202301, { name: "甲厂" });
    await aState(db, id, 202301, { name: "乙厂" });
    await aState(db, id, 202302, { name: "丙厂" });
    expect(await namesAt(202303, city)).toEqual(["丙厂"]);
    await aState(db, id, 202302, { name: "丙厂", how: "undone" });
    expect(await namesAt(202303, city)).toEqual(["乙厂"]);
  });

  it("moves a firm from one county's clerk to the other's, and neither sees the other's", async () => {
    const id = await anEnterprise(db, "A");
    await aState(db, id, 202301, { name: "甲厂", region: shuangqing });
    await aState(db, id, 202403, { name: "甲厂", region: daxiang, how: "changed" });
    const seen = (month: number) =>
      Promise.all([
        namesAt(month, shuangqing, clerkOf(shuangqing)),
        namesAt(month, daxiang, clerkOf(daxiang)),
        namesAt(month, daxiang, clerkOf(shuangqing)),
        namesAt(month, city),
      ]);
    expect(await seen(202402)).toEqual([["甲厂"], [], [], ["甲厂"]]);
    expect(await seen(202403)).toEqual([[], ["甲厂"], [], ["甲厂"]]);
  });

  it("tells a county the history up to the move, and that it moved", async () => {
    const id = await anEnterprise(db, "A");
    await aState(db, id, 202301, { region: shuangqing });
    await aState(db, id, 202403, { region: daxiang, how: "changed" });
    const told = (actor: Actor) =>
      asActor(db, actor, async (tx) =>
        (await rosterHistory(tx, id)).map(({ since, region, how }) => [since, region, how]),
      );
    expect(await told(clerkOf(shuangqing))).toEqual([
      [202301, shuangqing, "initial"],
      [202403, shuangqing, "moved-out"],
    ]);
    expect(await told(clerkOf(daxiang))).toEqual([[202403, daxiang, "changed"]]);
    expect(await told(clerkOf(430521))).toEqual([]);
  });

  it("finds enterprises by code for the city's people only", async () => {
    const id = await anEnterprise(db, "A");
    const found = (actor: Actor) =>
      asActor(db, actor, async (tx) => [...(await enterpriseByCode(tx, ["A", "B"])).values()]);
    expect(await found(clerkOf(daxiang))).toEqual([{ id, city, code: "A", mergedInto: null }]);
    expect(await found(clerkOf(430102))).toEqual([]);
  });
});
