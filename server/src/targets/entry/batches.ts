import { codeRange } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type HeldTarget, targetFault, targetSubject } from "@diaodu/core/targets";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { Saved, TargetBatch } from "../schemas.ts";
import { heldColumns, lockCities } from "./held-targets.ts";
import { type NewVersion, writeVersions } from "./write-versions.ts";

export interface NewBatch {
  home: number;
  fileName: string;
  sha256: string;
  stored: number;
  same: number;
}

/** One taking in of a file of targets. Run it as an actor. */
export async function addBatch(tx: Db, actor: Actor, batch: NewBatch): Promise<number> {
  const { home, fileName, sha256, stored, same } = batch;
  const [row] = await tx.query<{ id: number }>(
    `insert into batch (home, kind, file_name, sha256, summary, by_user) values ($1, 'target', $2, $3, $4, $5) returning id`,
    [home, fileName, sha256, JSON.stringify({ stored, same }), actor.user],
  );
  return row?.id ?? 0;
}

/** A screen of them; older ones are not undone any more. */
const most = 50;

/** Files of targets taken in by a region and those below it, newest first. */
export function targetBatches(db: Db, actor: Actor, region: number): Promise<TargetBatch[]> {
  const { first, last } = codeRange(region);
  return asActor(db, actor, (tx) =>
    tx.query<TargetBatch>(
      `select id, file_name as "fileName", (summary->>'stored')::int as stored, at, by_user as by, undone_at as "undoneAt"
         from batch where kind = 'target' and home between $1 and $2 order by id desc limit $3`,
      [first, last, most],
    ),
  );
}

interface Batch {
  home: number;
  fileName: string;
  undoneAt: string | null;
}
const batchById = async (tx: Db, id: number): Promise<Batch | undefined> =>
  (
    await tx.query<Batch>(
      `select home, file_name as "fileName", undone_at as "undoneAt" from batch where id = $1 and kind = 'target'`,
      [id],
    )
  )[0];

/** Takes a file's targets back: what held before it holds again, as a new version. Refused where one of them changed since. */
export async function undoBatch(db: Db, actor: Actor, id: number, at: Date): Promise<Result<Saved>> {
  return asActor(db, actor, async (tx) => {
    const found = await batchById(tx, id);
    if (!found) return refuse(targetFault("targets/no-such-batch", { id }));
    const of = await versionsOf(tx, id);
    await lockCities(
      tx,
      of.map(({ region }) => region),
    );
    const batch = await batchById(tx, id);
    if (batch?.undoneAt) return refuse(targetFault("targets/already-undone", { id }));
    const own = of.map((version) => version.id);
    const changed = (await standing(tx, of)).filter((version) => !own.includes(version.id));
    if (changed.length > 0) return refuse(targetFault("targets/changed-since", { names: namesOf(changed) }));
    const versions = restored(of, await standing(tx, of, own));
    const reason = `撤销第${id}次入库（${found.fileName}）`;
    if (versions.length > 0) await writeVersions(tx, actor, versions, { reason, batchId: id, at });
    await tx.query("update batch set undone_at = now(), undone_by = $2 where id = $1", [id, actor.user]);
    return ok({ stored: versions.length, same: 0, batchId: id, remarks: [] });
  });
}

/** Names enough to know which ones are meant. */
const mostNames = 5;
const namesOf = (targets: readonly HeldTarget[]): string =>
  targets.slice(0, mostNames).map(targetSubject).join("、") +
  (targets.length > mostNames ? ` 等${targets.length}项` : "");

/** What a batch stored. */
const versionsOf = (tx: Db, batch: number): Promise<HeldTarget[]> =>
  tx.query<HeldTarget>(`select ${heldColumns} from target where batch_id = $1 order by id`, [batch]);

/**
 * Of each the newest version that stands, or stood before the batch's own. What an undone batch stored, and what its undoing stored, is as
 * if it had never been.
 */
const standing = (tx: Db, of: readonly HeldTarget[], except: readonly number[] = []): Promise<HeldTarget[]> =>
  tx.query<HeldTarget>(
    `-- One row per target: its newest version that was not undone.
     select distinct on (goal) ${heldColumns} from target t
      where goal = any($1::int[]) and id <> all($2::int[])
        and not exists (select 1 from batch b where b.id = t.batch_id and b.undone_at is not null)
      order by goal, known_at desc, id desc`,
    [of.map(({ goal }) => goal), except],
  );

/** What held before holds again; what did not exist is withdrawn. */
function restored(of: readonly HeldTarget[], before: readonly HeldTarget[]): NewVersion[] {
  const earlier = new Map(before.map((version) => [version.goal, version]));
  return of.map((version) => {
    const held = earlier.get(version.goal);
    return held
      ? { version: held, withdrawn: held.withdrawn, after: version.knownAt }
      : { version, withdrawn: true, after: version.knownAt };
  });
}
