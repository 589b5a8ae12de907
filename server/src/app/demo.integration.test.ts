import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HistoryLine } from "../collect/schemas.ts";
import type { Overview } from "../figures/schemas.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import type { TargetSheet, WhatIfAnswer } from "../targets/schemas.ts";
import { testDatabase } from "../testing/index.ts";
import { loadDemo } from "./demo.ts";
import { ask } from "./in-process.ts";
import { allRoutes } from "./routes.ts";

let db: Db;
let app: App;
let folder: string;

const send = async (path: string, body: FormData | object) => {
  const answer = await ask(app, "POST", path, body);
  if (answer.status !== 200) throw new Error(answer.body.toString("utf8").slice(0, 300));
  return JSON.parse(answer.body.toString("utf8"));
};
const read = async <T>(path: string): Promise<T> => JSON.parse((await ask(app, "GET", path)).body.toString("utf8"));

beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, allRoutes);
  folder = mkdtempSync(join(tmpdir(), "diaodu-demo-"));
  await loadDemo(db, send, folder, () => {});
}, 180_000);
afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the demo: 邵阳市, real figures", () => {
  it("goes in whole, with hardly a cell that was not understood", async () => {
    const { imports } = await read<{ imports: HistoryLine[] }>("/api/imports");
    expect(imports).toHaveLength(6);
    for (const { fileName, summary } of imports) {
      const { read: understood = 0, unknown = 0, flagged = 0 } = summary ?? {};
      expect((unknown + flagged) / (understood + unknown + flagged), fileName).toBeLessThan(0.03);
    }
  });

  it("is taken in only once", async () => {
    await loadDemo(db, send, folder, () => {});
    expect((await read<{ imports: unknown[] }>("/api/imports")).imports).toHaveLength(6);
  });

  it("shows the first quarter of 2025 as the bureau published it", async () => {
    const view = await read<Overview>("/api/overview?region=430500&month=202503");
    const shown = (code: string) => view.headlines.find(({ indicator }) => indicator === code);
    expect(shown("gdp")?.level.text).toBe("663.61亿元");
    expect(shown("industrial-value-added")?.yoy.text).toBe("8.8%");
    expect(shown("fixed-asset-investment")?.counts.text).toBe("9升3降");
    const first = shown("gdp")?.children.find(({ rank }) => rank.value === 1);
    expect(first?.region).toBe(430524); // 隆回县
  });
});

describe("the demo: 示范市, made up", () => {
  it("has targets of every standing: met, at risk, hardly in reach", async () => {
    const sheet = await read<TargetSheet>("/api/targets?region=990100&month=202604");
    const marks = new Set(sheet.rows.map(({ mark }) => mark));
    expect([...marks].sort()).toEqual(expect.arrayContaining(["green", "red", "yellow"]));
    expect(sheet.rows.filter(({ upTo }) => upTo === null)).toEqual([]);
  });

  it("judges no target by a month that enterprises are still reporting, on the sheet and in what one supposes", async () => {
    const { rows } = await read<TargetSheet>("/api/targets?region=990100&month=202604");
    const [row] = rows.filter(
      ({ entry: { indicator, measure, month } }) =>
        [indicator, measure, month].join() === "industrial-output,yoy,202612",
    );
    expect(row?.upTo).toBe(202603);
    expect(row?.nextLabel).toBe("4月（为上半年）");
    const supposed: WhatIfAnswer = await send(`/api/targets/${row?.goal}/what-if`, { month: 202604, levers: {} });
    expect(supposed.needed).toBeCloseTo(row?.needed.value ?? 0, 6);
    expect(supposed.after.growth).toBeCloseTo(row?.forecast.value ?? 0, 6);
  });
});
