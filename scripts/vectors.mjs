// `npm run vectors -- FILE.json`: runs a file of test vectors against the code.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ensureInstalled, requireNode, root } from "./lib/ready.mjs";

requireNode();
await ensureInstalled();
// npm changes into the project; the file is named from where the caller stands.
const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
const done = spawnSync("node", ["--import", "tsx", "scripts/vectors/main.ts", ...files], {
  cwd: root,
  stdio: "inherit",
});
process.exit(done.status ?? 1);
