import { codeRange } from "@diaodu/core/catalogue";
import { changedColumns, type FormCode, form as formOf, reportFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { Static } from "typebox";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { lockReports } from "./lock.ts";
import { lockedFaults } from "./locked.ts";
import type { ReportPlace } from "./progress.ts";
import { type Put, putReports } from "./put-reports.ts";
import { readReports } from "./read-reports.ts";
import type { BatchSchema } from "./schemas.ts";
import type { MonthGate, StoredReport } from "./types.ts";
import type { KeptReport } from "./write-reports.ts";

export interface NewBatch {
  form: FormCode;
  month: Month;
  fileName: string;
  sha256: string;
  /** The smallest region that holds all of its enterprises. */
  home: number;
  summary: { stored: number };
}

/** Keeps that a file of reports was taken in. */
export async function addBatch(tx: Db, actor: Actor, batch: NewBatch): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into batch (home, kind, form, month, file_name, sha256, by_user, summary)
     values ($1, 'report', $2, $3, $4, $5, $6, $7) returning id`,
    [batch.home, batch.form, batch.month, batch.fileName, batch.sha256, actor.user, JSON.stringify(batch.summary)],
  );
  return row?.id ?? 0;
}

/** Files of reports taken in for a form and month, newest first. */
export async function listBatches(db: Db, actor: Actor, place: ReportPlace): Promise<Static<typeof BatchSchema>[]> {
  const { first, last } = codeRange(place.region);
  return asActor(db, actor, (tx) =>
    tx.query(
      `select id, kind, form, month, file_name as "fileName", at, by_user as by,
              (summary ->> 'stored')::int as stored, undone_at as "undoneAt"
         from batch
        where kind = 'report' and form = $1 and month = $2 and home between $3 and $4
        order by id desc`,
      [place.form, place.month, first, last],
    ),
  );
}

/**
 * Takes a file of reports back: every report is again what it was before. One that was changed since stays as it is now.
 */
export async function undoBatch(
  db: Db,
  actor: Actor,
  id: number,
  gate: MonthGate,
): Promise<Result<{ restored: number }>> {
  return asActor(db, actor, async (tx) => {
    const batch = await batchOf(tx, id);
    if (!batch) return refuse(reportFault("report/no-such-batch", { id }));
    const { form, month } = batch;
    for (const { city } of await citiesIn(tx, id)) await lockReports(tx, form, city);
    // Read again under the lock: two may press at once.
    if ((await batchOf(tx, id))?.undone) return refuse(reportFault("report/already-undone", { id }));
    const puts = await toRestore(tx, form, month, id);
    const regions = puts.flatMap(({ now, to }) => [now.region, ...(to ? [to.region] : [])]);
    const locked = await lockedFaults(tx, gate, form, month, regions);
    if (locked.size > 0) return refuse(...locked.values());
    const note = { how: "undone" as const, reason: batch.fileName, by: actor.user, batchId: id };
    await putReports(tx, actor, form, month, puts, note, gate);
    await tx.query("update batch set undone_at = now(), undone_by = $2 where id = $1", [id, actor.user]);
    return ok({ restored: puts.length });
  });
}

async function batchOf(tx: Db, id: number) {
  const [row] = await tx.query<{ form: FormCode; month: Month; fileName: string; undone: boolean }>(
    `select form, month, file_name as "fileName", undone_at is not null as undone
       from batch where id = $1 and kind = 'report'`,
    [id],
  );
  return row;
}

const citiesIn = (tx: Db, id: number) =>
  tx.query<{ city: number }>(
    "select distinct city from report_change where batch_id = $1 and how = 'imported' order by city",
    [id],
  );

/** The batch's reports that still stand as it left them, with what they were before. */
async function toRestore(tx: Db, form: FormCode, month: Month, id: number): Promise<(Put & { now: StoredReport })[]> {
  const changes = await tx.query<{ enterpriseId: number; before: KeptReport | null; after: KeptReport }>(
    `select enterprise_id as "enterpriseId", before, after from report_change
      where form = $1 and month = $2 and batch_id = $3 and how = 'imported'`,
    [form, month, id],
  );
  const enterpriseIds = changes.map(({ enterpriseId }) => enterpriseId);
  const standing = await readReports(tx, form, { months: [month], enterpriseIds });
  const byId = new Map(standing.map((report) => [report.enterpriseId, report]));
  return changes.flatMap(({ enterpriseId, before, after }) => {
    const now = byId.get(enterpriseId);
    if (!now || changedColumns(formOf(form), now.values, after.values).length > 0) return [];
    return [{ enterpriseId, city: now.city, to: before, now }];
  });
}
