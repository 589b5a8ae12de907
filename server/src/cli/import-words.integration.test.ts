import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "../app/in-process.ts";
import { allRoutes } from "../app/routes.ts";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { importFile } from "./import.ts";

let db: Db;
let app: App;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, allRoutes);
  folder = mkdtempSync(join(tmpdir(), "diaodu-words-"));
});
afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(path: string, options: Record<string, string | boolean | string[]> = {}) {
  const printed: string[] = [];
  const code = await importFile.run({
    words: [path],
    options: { home: "430500", "dry-run": true, ...options },
    folder,
    door: async () => ({ ask: (method, url, body) => ask(app, method, url, body), close: async () => {} }),
    print: (text) => printed.push(text),
  });
  return { code, out: printed.join("\n") };
}

it("asks about an unknown heading once for its column, with what it likely means, and remembers the answer", async () => {
  const path = join(folder, "邵阳市.csv");
  const heading = "夜间消费品零售收入（亿元）";
  writeFileSync(path, `2025年1-3月主要指标\n地区,${heading}\n全市,38.35\n双清区,4.68\n大祥区,3.72\n`);
  const first = await run(path);
  expect(first.out).toMatch(/夜间消费品零售收入[^\n]*3 格[^\n]*可能是：[^\n]*零售/);
  const words = /^ {2}(夜间消费品零售收入.*?)（3 格/mu.exec(first.out)?.[1] ?? "";
  const second = await run(path, { means: [`${words}=社会消费品零售总额`] });
  expect(second.out).toContain("新增 3");
  // Remembered: no word is needed the next time.
  expect((await run(path)).out).toContain("新增 3");
  await expect(run(path, { means: ["别的词=社会消费品零售总额"] })).rejects.toThrow("没有待说明");
});
