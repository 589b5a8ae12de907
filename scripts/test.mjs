// `npm test [-- --project unit …]`: lint-free tests of every kind. Browser tests need Chromium; where there is none this
// says so and goes on without them, and REQUIRE_BROWSER=1 makes that a failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, requireNode, root } from "./lib/ready.mjs";

requireNode();
await ensureInstalled();
await ensureBuilt(["server", "web"]);

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const chromium = candidates.find((path) => path && existsSync(path));
const missing =
  "!!! 没有 Chromium，浏览器测试未运行；Debian/Ubuntu：apt-get install chromium；或设 CHROMIUM=路径 / NO CHROMIUM: browser tests did not run !!!";

const chosen = process.argv.slice(2);
const wantsBrowser = !chosen.includes("--project") || chosen.includes("browser");
const skipsBrowser = wantsBrowser && !chromium;
const isRequired = process.env.REQUIRE_BROWSER === "1" || chosen.includes("browser");
if (skipsBrowser && isRequired) fail(missing);

const folder = mkdtempSync(join(tmpdir(), "diaodu-test-"));
const report = join(folder, "report.json");
const vitest = spawnSync(
  "node",
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...(skipsBrowser ? ["--project", "unit", "--project", "integration"] : []),
    ...chosen,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) } },
);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
rmSync(folder, { recursive: true, force: true });
if (skipsBrowser) console.error(missing);
if (!counts) fail("vitest gave no report");
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`);
process.exit(vitest.status ?? 1);

function fail(text) {
  console.error(text);
  process.exit(1);
}
