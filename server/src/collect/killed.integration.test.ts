import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../store/index.ts";

const kills = 20;
/** Regions, indicators and months of a bulletin: as many figures as the bureau's workbook has. */
const regions = [
  "邵阳市",
  "双清区",
  "大祥区",
  "北塔区",
  "新邵县",
  "邵阳县",
  "隆回县",
  "洞口县",
  "绥宁县",
  "新宁县",
  "武冈市",
  "邵东市",
];
const indicators = ["社会消费品零售总额", "一般公共预算收入", "进出口", "固定资产投资", "工业投资", "工业用电量"];
// Years to date from February: what many indicators have no January of.
const months = Array.from({ length: 11 }, (_, i) => `2024-${String(i + 2).padStart(2, "0")}`);
const figures = regions.length * indicators.length * months.length;

let folder: string;
let bundle: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "diaodu-killed-"));
  // Inside the project, so that the bundle finds the packages; bundled, so that twenty starts do not compile.
  const cache = join(projectRoot(), "node_modules/.cache/diaodu");
  mkdirSync(cache, { recursive: true });
  bundle = join(cache, `import-loop-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, "testing/import-loop.ts")],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    external: [
      "@electric-sql/*",
      "pg",
      "pg-copy-streams",
      "@e965/*",
      "exceljs",
      "fflate",
      "fastify",
      "@fastify/*",
      "typebox",
      "esbuild",
    ],
    logLevel: "error",
  });
  writeFileSync(join(folder, "月报.csv"), aBulletin());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { force: true });
});

/** The city is as large as its counties together; a county above its city would be held back. */
const sizeOf = (r: number): number =>
  r === 0 ? regions.reduce((sum, _, of) => sum + (of === 0 ? 0 : of + 5), 0) : r + 5;

function aBulletin(): string {
  const lines = months.flatMap((month, m) =>
    regions.flatMap((region, r) =>
      indicators.map(
        (indicator, i) =>
          `${month},${region},${indicator},累计值,${sizeOf(r) * (i + 3) * (m + 1)},${indicator === "工业用电量" ? "万千瓦时" : "万元"}`,
      ),
    ),
  );
  return ["period,region,indicator,measure,value,unit", ...lines].join("\n");
}

interface Line {
  step: "opened" | "import" | "undo";
  torn?: number;
  inForce?: number;
}

/** Starts the process that imports and takes back; answers its lines one by one. */
function start(): { child: ChildProcess; next(): Promise<Line> } {
  const child = spawn(process.execPath, [bundle, join(folder, "data"), join(folder, "月报.csv")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  return {
    child,
    next: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the process ended by itself with ${child.exitCode}`);
      return JSON.parse(value);
    },
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function kill(child: ChildProcess) {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

describe.skipIf(process.env.DATABASE_URL)("an import that is killed (kill -9)", () => {
  it(`leaves the month as it was or as it becomes, ${kills} times over the length of an import`, async () => {
    const calm = start();
    expect(await calm.next()).toEqual({ step: "opened", torn: 0, inForce: 0 });
    // How long the first step of a process takes here: all that a kill can fall into.
    const length = { opened: 0, import: 0, undo: 0 };
    let { step } = await calm.next();
    for (let steps = 0; steps < 2; steps++) {
      const began = performance.now();
      const next = await calm.next();
      length[step] = performance.now() - began;
      step = next.step;
    }
    await kill(calm.child);

    const seen = new Set<number>();
    for (let i = 0; i < kills; i++) {
      const { child, next } = start();
      const { torn, inForce = -1 } = await next();
      expect({ torn, whole: inForce === 0 || inForce === figures }, `after ${i} kills: ${inForce} figures`).toEqual({
        torn: 0,
        whole: true,
      });
      seen.add(inForce);
      const { step: running } = await next();
      // Beyond the measured end, so that some kills find the step done. The last waits to be told: how long a step takes differs
      // between processes, and both of a month's states must have been seen.
      if (i < kills - 2) await wait(((i + Math.random()) / kills) * length[running] * 1.5);
      else await next();
      await kill(child);
    }
    const last = start();
    seen.add((await last.next()).inForce ?? -1);
    await kill(last.child);
    expect([...seen].sort()).toEqual([0, figures].sort());
  }, 300_000);
});
