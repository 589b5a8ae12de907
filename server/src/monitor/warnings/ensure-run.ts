import { coversOf } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { basisOf, lastRun, runMonths } from "./basis.ts";
import { runMonth } from "./run-rules.ts";
import type { RunPlace } from "./write-run.ts";

/** Runs under way in this process: a page that asks for the list and the summary at once runs the rules once. */
const underWay = new WeakMap<Db, Map<string, Promise<void>>>();

/**
 * Runs the rules of a unit's month where figures, reports, targets, cuts or rules have changed since they were last run. Months before
 * the newest that was run are left as they were recorded, and so is a unit that the actor does not have.
 */
export async function ensureRun(db: Db, actor: Actor, place: RunPlace): Promise<void> {
  if (!coversOf(actor)(place.home)) return;
  const runs = underWay.get(db) ?? new Map<string, Promise<void>>();
  underWay.set(db, runs);
  const key = `${place.home} ${place.month} ${actor.scope.from} ${actor.scope.to}`;
  const running = runs.get(key) ?? runWhereDue(db, actor, place).finally(() => runs.delete(key));
  runs.set(key, running);
  await running;
}

async function runWhereDue(db: Db, actor: Actor, place: RunPlace): Promise<void> {
  const isDue = await asActor(db, actor, async (tx) => {
    const months = await runMonths(tx, place.home);
    if ((months.at(-1) ?? 0) > place.month) return false;
    const last = await lastRun(tx, place);
    return last?.basis !== (await basisOf(tx));
  });
  if (isDue) await runMonth(db, actor, place);
}
