import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allRoutes } from "../../server/src/app/routes.ts";
import { buildApp } from "../../server/src/http/index.ts";
import { openStore } from "../../server/src/store/index.ts";
import { type LivedMonth, liveThrough } from "./as-if-live.ts";
import { type Lean, leanOf } from "./lean.ts";
import { type RuleResult, resultsOf } from "./results.ts";

export interface Tried {
  lived: LivedMonth[];
  results: RuleResult[];
  lean: Lean;
}

/** All shipped rules over 邵阳's bulletins in an empty store of its own, month by month. */
export async function tryOnShaoyang(tell: (text: string) => void): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "diaodu-shaoyang-"));
  const store = await openStore(folder, "");
  const app = await buildApp({ db: store.db }, allRoutes);
  try {
    const lived = await liveThrough(app, tell);
    const months = lived.map(({ month }) => month);
    const results = await resultsOf(store.db, months);
    return { lived, results, lean: await leanOf(store.db, results, months) };
  } finally {
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
