import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ask } from "../app/in-process.ts";
import { allRoutes } from "../app/routes.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { UsageError } from "./command.ts";
import { targets } from "./targets.ts";

let db: Db;
let app: App;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, allRoutes);
  folder = mkdtempSync(join(tmpdir(), "diaodu-targets-"));
});
afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const place = { region: "邵阳市", month: "202604" };

/** Runs the command through the door of an app in this process. */
async function run(words: string[], options: Record<string, string | boolean> = {}) {
  const printed: string[] = [];
  const code = await targets.run({
    words,
    options: { ...place, ...options },
    folder,
    door: async () => ({ ask: (method, path, body) => ask(app, method, path, body), close: async () => {} }),
    print: (text) => printed.push(text),
  });
  return { code, out: printed.join("\n") };
}

describe("diaodu targets", () => {
  it("sets, lists, changes and takes back a target in words", async () => {
    expect((await run(["list"])).out).toBe("邵阳市2026年没有目标");
    const set = await run(["set", "固定资产投资", "增长8%以上"], { document: "某政发〔2026〕1号", origin: "下达" });
    expect(set).toMatchObject({ code: 0, out: expect.stringContaining("已入库 1 项") });
    expect((await run(["list"])).out).toMatch(/^1\t固定资产投资\t2026年\t确保\t增长8%以上/);
    const raised = await run(["set", "固定资产投资", "增长9%以上"], { origin: "下达", reason: "省里加压" });
    expect(raised.out).toContain("原为增长8%以上（某政发〔2026〕1号）");
    expect((await run(["undo", "2"])).out).toContain("1 项目标恢复");
    expect((await run(["list"])).out).toContain("增长8%以上");
    expect((await run(["withdraw", "1"], { reason: "不再考核" })).code).toBe(0);
    expect((await run([])).out).toBe("邵阳市2026年没有目标");
  });

  it("takes a table in whole or not at all, and writes one that it reads back", async () => {
    const table = join(folder, "目标.csv");
    writeFileSync(table, "指标,目标\n地区生产总值,增长5.5%左右\n幸福感,增长8%\n");
    expect(await run(["import", table])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/第3行 指标：没有指标“幸福感”[\s\S]*整表未入库：1 处有误/),
    });
    writeFileSync(table, "指标,目标\n地区生产总值,增长5.5%左右\n");
    expect((await run(["import", table], { "dry-run": true })).out).toBe("新增\t邵阳市\t地区生产总值\t增长5.5%左右");
    expect((await run(["import", table])).out).toContain("已入库 1 项");
    const out = join(folder, "目标.xlsx");
    expect((await run(["export"], { out })).out).toBe(`已写成 ${out}`);
    expect((await run(["import", out])).out).toContain("没有变动（1 项相同）");
  });

  it("answers wrong words with its usage, and a refusal with its reason", async () => {
    for (const words of [["lits"], ["set", "固定资产投资"], ["import"], ["export"], ["withdraw", "x"], ["undo"]])
      await expect(run(words), words.join(" ")).rejects.toThrow(UsageError);
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect((await run(["undo", "99"])).code).toBe(1);
    expect(told.mock.calls.join()).toContain("没有第99次目标入库");
    told.mockRestore();
  });
});
