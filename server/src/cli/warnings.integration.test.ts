import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../app/in-process.ts";
import { allRoutes } from "../app/routes.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import { exit, UsageError } from "./command.ts";
import { warnings } from "./warnings.ts";

let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, allRoutes);
  const months = [202502, 202503, 202504];
  // 双清区 falls behind 邵阳市.
  await seed(db, {
    ...Object.fromEntries(months.map((month) => [`430500.industrial-value-added.${month}.ytd.yoy`, 6])),
    ...Object.fromEntries(months.map((month, i) => [`430502.industrial-value-added.${month}.ytd.yoy`, 2 - 2 * i])),
  });
}, 60_000);
afterAll(async () => {
  await app.close();
  await db.close();
});

async function said(words: string[], options: Record<string, string> = {}) {
  const lines: string[] = [];
  const code = await warnings.run({
    words,
    options: { region: "430500", month: "202504", ...options },
    folder: "",
    door: async () => ({ ask: (method, path, body) => ask(app, method, path, body), close: async () => {} }),
    print: (text) => lines.push(text),
  });
  return { code, out: lines.join("\n") };
}

describe("diaodu warnings", () => {
  it("runs the rules, lists what stands, confirms and dismisses", async () => {
    expect((await said(["run"])).out).toMatch(/条规则.*新增[1-9]/);
    const { out } = await said(["list"]);
    expect(out).toContain("双清区规模以上工业增加值1—4月同比下降2.0%，低于全市8.0个百分点");
    const id = out.split("  ")[0] ?? "";
    expect((await said(["confirm", id])).out).toContain("已确认");
    expect((await said(["dismiss", id])).code).toBe(exit.refused);
    expect((await said(["dismiss", id], { reason: "检修停产" })).out).toContain("不予采纳");
  });

  it("reads out the rules and tries one", async () => {
    expect((await said(["rules"])).out).toContain("value-added-negative  暂停");
    expect((await said(["try", "value-added-negative"])).out).toContain("应验");
    await expect(said(["try", "no-such-rule"])).rejects.toThrow(UsageError);
    await expect(said(["nothing"])).rejects.toThrow(UsageError);
  });
});
