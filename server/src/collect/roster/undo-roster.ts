import { prefectureOf } from "@diaodu/core/catalogue";
import { rosterFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, asOwner, type Db } from "../../store/index.ts";
import { oneRosterWriter } from "./write-states.ts";

interface Batch {
  home: number;
  undoneAt: string | null;
  summary: { merge?: { from: number } };
}

/**
 * Takes a change of the roster back. Nothing is deleted: where something was held for the same month before it stands again, and where
 * nothing was a row says that the change is undone; both rows belong to the batch that they undo. Refused where one of its enterprises
 * changed since, or has reported.
 */
export async function undoRoster(db: Db, actor: Actor, id: number): Promise<Result<{ restored: number }>> {
  return asActor(db, actor, async (tx) => {
    const [batch] = await tx.query<Batch>(
      `select home, undone_at as "undoneAt", summary from batch where id = $1 and kind = 'roster'`,
      [id],
    );
    if (!batch) return refuse(rosterFault("roster/no-such-batch", { id }));
    await oneRosterWriter(tx, prefectureOf(batch.home));
    const [now] = await tx.query<Batch>(`select undone_at as "undoneAt" from batch where id = $1`, [id]);
    if (now?.undoneAt) return refuse(rosterFault("roster/already-undone", { id }));
    // As the owner: the batch lies in the actor's scope, but a firm that moved since may stand outside it.
    const done = await asOwner(tx, async (owner): Promise<Result<{ restored: number }>> => {
      const faults = await hindrances(owner, id);
      return faults.length > 0 ? refuse(...faults) : ok({ restored: await restore(owner, actor, id) });
    });
    if (!done.ok) return done;
    if (batch.summary.merge) {
      await tx.query("update enterprise set merged_into = null where id = $1", [batch.summary.merge.from]);
    }
    await tx.query("update batch set undone_at = now(), undone_by = $2 where id = $1", [id, actor.user]);
    return done;
  });
}

/** A row that a batch left which was undone, or that its undoing left. */
const isUndone = (row: string) =>
  `exists (select 1 from batch x where x.id = ${row}.batch_id and x.undone_at is not null)`;

/** Names enough to know which ones are meant. */
const mostNames = 5;
const namesOf = (rows: readonly { name: string }[]): string =>
  rows
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join("、") + (rows.length > mostNames ? ` 等${rows.length}户` : "");

async function hindrances(owner: Db, id: number): Promise<Fault[]> {
  const changed = await owner.query<{ name: string }>(
    `-- One row per enterprise of the batch that has something newer.
     select max(s.name) as name
       from roster_state s
       join (select city, enterprise_id, max(id) as last from roster_state where batch_id = $1 group by city, enterprise_id) b
         on b.city = s.city and b.enterprise_id = s.enterprise_id and s.id > b.last
      where not ${isUndone("s")}
      group by s.city, s.enterprise_id`,
    [id],
  );
  if (changed.length > 0) return [rosterFault("roster/changed-since", { names: namesOf(changed) })];
  const reported = await owner.query<{ name: string }>(
    `-- One row per enterprise that came onto the roster by the batch alone and has a report.
     select max(s.name) as name
       from roster_state s
      where s.batch_id = $1 and s.on_roster
        and not exists (select 1 from roster_state o where o.city = s.city and o.enterprise_id = s.enterprise_id
                           and o.batch_id is distinct from $1 and not ${isUndone("o")})
        and (exists (select 1 from report_output r where r.city = s.city and r.enterprise_id = s.enterprise_id)
          or exists (select 1 from report_finance r where r.city = s.city and r.enterprise_id = s.enterprise_id)
          or exists (select 1 from report_labour r where r.city = s.city and r.enterprise_id = s.enterprise_id))
      group by s.city, s.enterprise_id`,
    [id],
  );
  return reported.length > 0 ? [rosterFault("roster/has-reports", { names: namesOf(reported) })] : [];
}

/** For each month of each enterprise what was held before the batch, or that nothing was. */
async function restore(owner: Db, actor: Actor, id: number): Promise<number> {
  const columns = "name, region, industry, size, park";
  const stored = await owner.query(
    `insert into roster_state (city, enterprise_id, from_month, on_roster, how, ${columns}, reason, batch_id, by_user)
     select b.city, b.enterprise_id, b.from_month, coalesce(h.on_roster, b.on_roster), coalesce(h.how, 'undone'),
            coalesce(h.name, b.name), coalesce(h.region, b.region), coalesce(h.industry, b.industry), coalesce(h.size, b.size),
            coalesce(h.park, b.park), coalesce(h.reason, ''), $1, $2
       from (select distinct on (city, enterprise_id, from_month) * from roster_state where batch_id = $1
              order by city, enterprise_id, from_month, id desc) b
       left join lateral (
            select * from roster_state o
             where o.city = b.city and o.enterprise_id = b.enterprise_id and o.from_month = b.from_month
               and o.batch_id is distinct from $1 and o.id < b.id
             order by o.id desc limit 1) h on true
     returning id`,
    [id, actor.user],
  );
  return stored.length;
}
