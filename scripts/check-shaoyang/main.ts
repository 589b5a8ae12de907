// `node --import tsx scripts/check-shaoyang/main.ts`: the shipped rules over 邵阳's history as if live; rewrites docs/warnings-shaoyang.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allRoutes } from "../../server/src/app/routes.ts";
import { buildApp } from "../../server/src/http/index.ts";
import { openStore } from "../../server/src/store/index.ts";
import { liveThrough } from "./as-if-live.ts";
import { putInto } from "./report.ts";
import { resultsOf } from "./results.ts";

const page = "docs/warnings-shaoyang.md";
const folder = mkdtempSync(join(tmpdir(), "diaodu-shaoyang-"));
const store = await openStore(folder, "");
const app = await buildApp({ db: store.db }, allRoutes);
try {
  const lived = await liveThrough(app, (text) => process.stderr.write(`${text}\n`));
  const results = await resultsOf(
    store.db,
    lived.map(({ month }) => month),
  );
  writeFileSync(page, putInto(readFileSync(page, "utf8"), results, lived));
} finally {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
