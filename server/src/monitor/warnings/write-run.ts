import { prefectureOf, type RegionCode } from "@diaodu/core/catalogue";
import type { Finding } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import type { RuleInForce } from "../rules/index.ts";

/** What a run changes. */
export interface RunChanges {
  raised: { rule: RuleInForce; region: RegionCode; earlier: number | null; finding: Finding }[];
  /** Standing ones as they are found now. */
  stay: ToldAnew[];
  /** Standing ones whose newest period is good. */
  easing: ToldAnew[];
  /** Over by themselves, or, where dismissed, followed by a new one. */
  cleared: { id: number; text: string }[];
}

/** How a standing warning is told in the month that is run. */
export type ToldAnew = { id: number; region: RegionCode } & Pick<Finding, "severity" | "detail">;

export interface RunPlace {
  home: RegionCode;
  month: Month;
}

export interface Written {
  raised: number;
  worse: number;
  cleared: number;
}

/** Writes a run in one transaction of the actor: first what is over, so that the same rule may be raised again. */
export async function writeRun(tx: Db, actor: Actor, place: RunPlace, changes: RunChanges): Promise<Written> {
  const cleared = await clear(tx, actor, place, changes.cleared);
  const raised = await raise(tx, actor, place, changes.raised);
  const worse = await retell(tx, actor, place, [...changes.stay, ...changes.easing]);
  return { raised, worse, cleared };
}

async function clear(tx: Db, actor: Actor, at: RunPlace, cleared: RunChanges["cleared"]): Promise<number> {
  if (cleared.length === 0) return 0;
  const rows = await tx.query<{ id: number; region: number; severity: number }>(
    `update warning set cleared = $1, status = case when status = 'dismissed' then status else 'cleared' end
      where city = $2 and id = any ($3) and cleared is null
      returning id, region, severity`,
    [at.month, prefectureOf(at.home), cleared.map(({ id }) => id)],
  );
  const texts = new Map(cleared.map(({ id, text }) => [id, text]));
  await addSteps(
    tx,
    actor,
    at,
    rows.map((row) => ({ ...row, step: "cleared", text: texts.get(row.id) ?? "" })),
  );
  return rows.length;
}

async function raise(tx: Db, actor: Actor, at: RunPlace, raised: RunChanges["raised"]): Promise<number> {
  if (raised.length === 0) return 0;
  const rows = await tx.query<ToldAnew & { sentence: string }>(
    `insert into warning (city, region, home, rule, rule_version, month, address, value, unit, threshold, vintage,
                          severity, sentence, detail, owner, earlier)
     select $1, r.region, $2, r.rule, r.version, $3, r.address, r.value, r.unit, r.threshold, r.vintage,
            r.severity, r.sentence, r.detail, r.owner, r.earlier
       from jsonb_to_recordset($4::jsonb) as r (region int, rule text, version int, address text, value float8, unit text,
            threshold float8, vintage timestamptz, severity smallint, sentence text, detail jsonb, owner text, earlier int)
     on conflict (city, home, rule, region) where cleared is null do nothing
     returning id, region, severity, sentence, detail`,
    [prefectureOf(at.home), at.home, at.month, JSON.stringify(raised.map(asRow))],
  );
  await keepTold(tx, at, rows);
  await addSteps(
    tx,
    actor,
    at,
    rows.map(({ id, region, severity, sentence }) => ({ id, region, severity, step: "raised", text: sentence })),
  );
  return rows.length;
}

const asRow = ({ rule: { rule, version }, region, earlier, finding }: RunChanges["raised"][number]) => {
  const { knownAt, holds: _, ...rest } = finding;
  const vintage = knownAt === null ? null : new Date(knownAt).toISOString();
  return { ...rest, region, rule: rule.code, version, vintage, owner: rule.owner, earlier };
};

/** A standing warning is told by its newest figures; what raised it stays as it was. */
async function retell(tx: Db, actor: Actor, at: RunPlace, stay: readonly ToldAnew[]): Promise<number> {
  if (stay.length === 0) return 0;
  await keepTold(tx, at, stay);
  const rows = await tx.query<{ id: number; region: number; severity: number; was: number; text: string }>(
    `update warning w set detail = r.detail, severity = r.severity
       from warning before, jsonb_to_recordset($2::jsonb) as r (id int, severity smallint, detail jsonb)
      where w.city = $1 and w.id = r.id and before.city = w.city and before.id = w.id
        and (w.detail, w.severity) is distinct from (r.detail, r.severity)
      returning w.id, w.region, w.severity, before.severity as was, r.detail -> 'latest' ->> 'sentence' as text`,
    [prefectureOf(at.home), JSON.stringify(stay.map(({ id, severity, detail }) => ({ id, severity, detail })))],
  );
  const moved = rows.filter(({ severity, was }) => severity !== was);
  await addSteps(
    tx,
    actor,
    at,
    moved.map(({ was, ...row }) => ({ ...row, step: row.severity > was ? "worse" : "milder" })),
  );
  return moved.filter(({ severity, was }) => severity > was).length;
}

/** What was told in a month stays; only the newest month that was run is told again as its figures come in. */
async function keepTold(tx: Db, { home, month }: RunPlace, told: readonly ToldAnew[]): Promise<void> {
  await tx.query(
    `insert into warning_told (city, warning_id, region, month, severity, detail)
     select $1, r.id, r.region, $2, r.severity, r.detail
       from jsonb_to_recordset($3::jsonb) as r (id int, region int, severity smallint, detail jsonb)
     on conflict (city, warning_id, month) do update set severity = excluded.severity, detail = excluded.detail
      where not exists (select from monitor_run later where later.home = $4 and later.month > $2)`,
    [
      prefectureOf(home),
      month,
      JSON.stringify(told.map(({ id, region, severity, detail }) => ({ id, region, severity, detail }))),
      home,
    ],
  );
}

interface Step {
  id: number;
  region: number;
  severity: number;
  step: "raised" | "worse" | "milder" | "cleared";
  text: string;
}

async function addSteps(tx: Db, actor: Actor, { home, month }: RunPlace, steps: readonly Step[]) {
  if (steps.length === 0) return;
  await tx.query(
    `insert into warning_step (city, warning_id, region, step, severity, month, text, by_user)
     select $1, r.id, r.region, r.step, r.severity, $2, r.text, $3
       from jsonb_to_recordset($4::jsonb) as r (id int, region int, step text, severity smallint, text text)`,
    [prefectureOf(home), month, actor.user, JSON.stringify(steps)],
  );
}
