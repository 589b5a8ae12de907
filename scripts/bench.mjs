// `npm run bench -- NAME [--json]`: measurements, never part of the tests.
import { spawnSync } from "node:child_process";
import { ensureBuilt, ensureInstalled, requireNode, root } from "./lib/ready.mjs";

requireNode();
await ensureInstalled();
await ensureBuilt(["server", "web"]);
const done = spawnSync("node", ["--import", "tsx", "scripts/bench/main.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(done.status ?? 1);
