import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../store/index.ts";

const root = projectRoot();
let folder: string;
let table: string;

/** A small bulletin of 邵阳市 as a clerk might save it. */
const bulletin = `2025年1-3月主要指标
地区,规模工业增加值增速（%）,社会消费品零售总额（亿元）
全市,8.8,387.35
双清区,8.25,45.68
大祥区,4.95,31.72
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diaodu-cli-"));
  table = join(folder, "邵阳市.csv");
  writeFileSync(table, bulletin);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The embedded store, also where the suite runs on a server: a command line of one machine.
const environment = () => ({ ...process.env, DATABASE_URL: "", DIAODU_DATA: join(folder, "data") });
function diaodu(...words: string[]) {
  const done = spawnSync("node", ["server/dist/main.js", ...words], {
    cwd: root,
    encoding: "utf8",
    env: environment(),
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe.runIf(!process.env.DATABASE_URL)("the command line", () => {
  it("shows every command, and the options of one", () => {
    expect(diaodu("help").out).toMatch(/import[\s\S]*figure[\s\S]*brief/);
    expect(diaodu("help", "import").out).toContain("--dry-run");
  });

  it("answers wrong words with the usage and exit code 2", () => {
    expect(diaodu("improt").code).toBe(2);
    expect(diaodu("import").code).toBe(2);
    expect(diaodu("import", table, "--dryrun")).toMatchObject({ code: 2, err: expect.stringContaining("--dry-run") });
    expect(diaodu("import", join(folder, "nothing.xlsx")).code).toBe(2);
  });

  it("recognises without storing, in codes for a program", () => {
    const { cells, summary } = JSON.parse(diaodu("import", table, "--dry-run", "--json").out);
    expect(summary).toMatchObject({ new: 6, unknown: 0 });
    expect(cells).toContainEqual(
      expect.objectContaining({
        cell: "C4",
        status: "new",
        region: 430502,
        indicator: "retail-sales",
        month: 202503,
        span: "ytd",
        measure: "level",
        unit: "亿元",
        value: 45.68,
        address: "430502.retail-sales.202503.ytd.level",
      }),
    );
    expect(diaodu("history").out.trim()).toBe("");
  });

  it("takes a table in once, answers from it, and takes it back", () => {
    expect(diaodu("import", table)).toMatchObject({ code: 0, out: expect.stringContaining("已入库 6 个数") });
    expect(diaodu("import", table).out).toContain("未重复入库");
    const asked = "双清区 规上工业增加值 2025年3月 累计 同比 | 增降";
    expect(diaodu("figure", asked)).toMatchObject({ code: 0, out: expect.stringContaining("增长8.3%") });
    expect(diaodu("figure", "双清区 规上工业增加值 2025年3月 累计 同比", "--explain").out).toContain("邵阳市.csv");
    expect(diaodu("undo", "1")).toMatchObject({ code: 0, out: expect.stringContaining("6 个数不再有值") });
    expect(diaodu("figure", asked)).toMatchObject({ code: 1, out: expect.stringContaining("未公布") });
  });

  it("names a word it does not know, with what was probably meant", () => {
    const { code, err } = diaodu("figure", "双清区 规上工业增价值 2025年3月");
    expect(code).toBe(1);
    expect(err).toContain("规上工业增");
  });

  it("goes through the server that has the folder open", async () => {
    const server = spawn("node", ["server/dist/main.js", "serve", "--no-demo", "--port", "4390"], {
      cwd: root,
      env: environment(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    await printed(server, /http:\/\/127\.0\.0\.1:\d+/);
    expect(diaodu("history")).toMatchObject({ code: 0, out: expect.stringContaining("邵阳市.csv") });
    expect(diaodu("serve")).toMatchObject({ code: 3, err: expect.stringMatching(/正被 .+ 上的进程 \d+ 使用/) });
    const ended = new Promise((end) => server.once("exit", end));
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

function printed(child: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((found) => {
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      if (pattern.test(text)) found();
    });
  });
}
