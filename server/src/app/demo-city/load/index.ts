import { forms } from "@diaodu/core/collect";
import { asActor, asOwner, type Db } from "../../../store/index.ts";
import type { CityOptions } from "../city.ts";
import { demoCityCode } from "../reports.ts";
import { loadCandidates, loadClosedMonths, loadDrafts } from "./beside.ts";
import { changesOf, insertChanges } from "./changes.ts";
import { closeOpenMonth, correctLate, publishMonths } from "./close.ts";
import { loadDoubts } from "./doubts.ts";
import { type Loading, loadingOf } from "./loading.ts";
import { demoClerk } from "./place.ts";
import { copyReports, signReports } from "./reports.ts";
import { loadRoster } from "./roster.ts";
import { loadTargets } from "./targets.ts";

/**
 * Takes 示范市 in: roster, three years of reports as they stand after correction, every month closed and published but the last,
 * which is being collected. All in one transaction; a city that is already in is left as it is.
 */
export async function loadDemoCity(db: Db, tell: (text: string) => void, options: CityOptions = {}): Promise<void> {
  await asActor(db, demoClerk, async (tx) => {
    const held = await tx.query("select 1 from enterprise where city = $1 limit 1", [demoCityCode]);
    if (held.length > 0) return;
    tell("正在装入示例数据：示范市（虚构），企业名录和报表");
    const loading = await loadingOf(tx, options);
    await asOwner(tx, (owner) => loadReports(owner, loading));
    tell("正在装入示例数据：示范市（虚构），各月汇总和发布");
    await publishMonths(tx, loading);
    await correctLate(tx, loading);
    await closeOpenMonth(tx, loading);
    tell("正在装入示例数据：示范市（虚构），审核意见");
    await loadDoubts(tx, loading);
    await loadTargets(tx);
  });
}

async function loadReports(owner: Db, loading: Loading) {
  const { city, firstId, regions, reports } = loading;
  await loadRoster(owner, city, firstId);
  for (const { code } of forms) {
    await copyReports(owner, code, reports.get(code) ?? [], firstId);
    await signReports(owner, code, city.openMonth, city.city);
  }
  await insertChanges(owner, city.city, changesOf(loading), firstId);
  await loadCandidates(owner, city);
  await loadDrafts(owner, city, regions, firstId);
  await loadClosedMonths(owner, city);
}
