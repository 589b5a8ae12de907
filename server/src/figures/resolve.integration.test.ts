import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Db, localAdministrator } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import { explain, resolve } from "./resolve.ts";

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
  await seed(
    db,
    {
      "430500.retail-sales.202403.ytd.level": 3696000,
      "430500.retail-sales.202503.ytd.level": 3873500,
    },
    { unit: "万元" },
  );
  await seed(db, {
    "430500.industrial-value-added.202502.ytd.yoy": 9.2,
    "430500.industrial-value-added.202503.ytd.yoy": 8.6,
    "430000.industrial-value-added.202503.ytd.yoy": 7.9,
  });
});
afterAll(() => db.close());

const one = async (address: string, context = {}, actor: Actor = localAdministrator) => {
  const [figure] = await resolve(db, actor, [address], context);
  return figure;
};

describe("resolve", () => {
  it("debug", async () => {
    console.warn(await one("邵阳市 规上工业增加值 2025年3月 累计 同比"));
    console.warn(await one("430500.industrial-value-added.202503.ytd.vs-parent;as=against"));
    console.warn(await one("430500.industrial-value-added.202503.ytd.yoy-change;as=speed"));
    console.warn(await one("430500.industrial-value-added.202503.ytd.yoy;as=sentence"));
    console.warn(
      JSON.stringify(
        await explain(db, localAdministrator, "430500.industrial-value-added.202503.ytd.yoy-change"),
        null,
        1,
      ),
    );
  });
});
