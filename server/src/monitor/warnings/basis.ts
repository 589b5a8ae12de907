import { prefectureOf, type RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import type { RunPlace } from "./write-run.ts";

/**
 * The newest of everything a run stands on, as the actor sees it: where it is still the same, running again would change nothing.
 * One row.
 */
const newest = `
  select concat_ws('.',
    (select count(*) from import), (select max(id) from import),
    (select max(id) from batch), (select count(undone_at) from batch),
    (select max(id) from report_change), (select max(id) from month_state),
    (select max(id) from publication), (select extract(epoch from max(known_at)) from cube_root),
    (select max(id) from target), (select max(id) from light_cuts),
    (select count(*) from warning_rule), (select extract(epoch from max(known_at)) from warning_rule),
    $1::text) as basis`;

/** Counted up whenever shipped rules or what they mean change, so that the rules are run again after an update. */
const rulesEdition = "2";

/** Run it as an actor. */
export async function basisOf(tx: Db): Promise<string> {
  const [row] = await tx.query<{ basis: string }>(newest, [rulesEdition]);
  return row?.basis ?? "";
}

export interface LastRun {
  at: string;
  basis: string;
}

export async function lastRun(tx: Db, { home, month }: RunPlace): Promise<LastRun | null> {
  const [row] = await tx.query<LastRun>("select at, basis from monitor_run where home = $1 and month = $2", [
    home,
    month,
  ]);
  return row ? { ...row, at: new Date(row.at).toISOString() } : null;
}

/** Months for which a unit's rules were run, oldest first. */
export async function runMonths(tx: Db, home: RegionCode): Promise<Month[]> {
  const rows = await tx.query<{ month: Month }>("select month from monitor_run where home = $1 order by month", [home]);
  return rows.map(({ month }) => month);
}

export async function noteRun(
  tx: Db,
  { home, month }: RunPlace,
  run: { seconds: number; raised: number; basis: string },
) {
  await tx.query(
    `insert into monitor_run (city, home, month, seconds, raised, basis) values ($1, $2, $3, $4, $5, $6)
     on conflict (city, home, month) do update
       set at = now(), seconds = excluded.seconds, raised = excluded.raised, basis = excluded.basis`,
    [prefectureOf(home), home, month, run.seconds, run.raised, run.basis],
  );
}
