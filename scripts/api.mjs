// Writes web/src/api.gen.d.ts from the server's own OpenAPI document. A test fails when it is out of date.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { ensureBuilt, root } from "./lib/ready.mjs";

await ensureBuilt(["server"]);
const printed = spawnSync("node", ["server/dist/main.js", "openapi"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 << 20,
});
if (printed.status !== 0) {
  process.stderr.write(printed.stderr);
  process.exit(1);
}
const text = `// Made by \`npm run api\` from the server's OpenAPI document; do not edit.\n${astToString(await openapiTS(JSON.parse(printed.stdout)))}`;
const path = join(root, "web/src/api.gen.d.ts");
if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== text) {
    console.error("web/src/api.gen.d.ts is out of date: run `npm run api`");
    process.exit(1);
  }
} else writeFileSync(path, text);
