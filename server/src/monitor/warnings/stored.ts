import type { RegionCode } from "@diaodu/core/catalogue";
import type { Severity, WarningDetail, WarningStatus } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";

/** A warning as it is stored. */
export interface StoredWarning {
  id: number;
  region: RegionCode;
  home: RegionCode;
  rule: string;
  rule_version: number;
  month: Month;
  cleared: Month | null;
  address: string;
  value: number | null;
  threshold: number | null;
  vintage: string | null;
  severity: Severity;
  sentence: string;
  detail: WarningDetail;
  owner: string;
  status: WarningStatus;
  earlier: number | null;
  raised_at: string;
  /** As the newest run up to the month asked told it; null of a warning stored before 0.4. */
  told: { severity: Severity; detail: WarningDetail } | null;
  /** What people had done with it by then; null: as `status`. */
  status_then: WarningStatus | null;
  /** Newest month for which its unit's rules were run. */
  newest_run: Month | null;
}

/** @param month number of the parameter that holds the month asked */
const warningsAt = (month: number) => `
  select w.id, w.region, w.home, w.rule, w.rule_version, w.month, w.cleared, w.address, w.value, w.threshold, w.vintage, w.severity,
         w.sentence, w.detail, w.owner, w.status, w.earlier, w.raised_at,
         case when t.month is null then null else jsonb_build_object('severity', t.severity, 'detail', t.detail) end as told,
         s.status as status_then,
         (select max(month) from monitor_run r where r.city = w.city and r.home = w.home) as newest_run
    from warning w
    left join lateral (select month, severity, detail from warning_told
                        where city = w.city and warning_id = w.id and month <= $${month}
                        order by month desc limit 1) t on true
    left join lateral (select case step when 'reopened' then 'raised' else step end as status from warning_step
                        where city = w.city and warning_id = w.id and month <= $${month}
                          and step in ('raised', 'confirmed', 'dismissed', 'reopened')
                        order by id desc limit 1) s on true`;

export interface WarningsWanted {
  /** Codes between which their regions lie. */
  first: number;
  last: number;
  month: number;
  /** Only those raised in the month. */
  onlyNew?: boolean;
}

/** Warnings that stand in a month or were raised in it, as they were told then. Run it as an actor. */
export const standingWarnings = (tx: Db, { first, last, month, onlyNew = false }: WarningsWanted) =>
  tx.query<StoredWarning>(
    `${warningsAt(3)}
      where w.region between $1 and $2 and w.month <= $3 and (w.cleared is null or w.cleared > $3) and (not $4 or w.month = $3)
      order by w.region, w.id`,
    [first, last, month, onlyNew],
  );

/** One as it stands now. */
export async function storedWarning(tx: Db, id: number): Promise<StoredWarning | null> {
  const [row] = await tx.query<StoredWarning>(`${warningsAt(2)} where w.id = $1`, [id, endOfTime]);
  return row ?? null;
}
const endOfTime = 999912;

/** The warnings before one, newest first. */
export const earlierWarnings = (tx: Db, { rule, region, home, id }: StoredWarning) =>
  tx.query<Pick<StoredWarning, "id" | "month" | "sentence">>(
    `select id, month, sentence from warning
      where home = $1 and rule = $2 and region = $3 and id < $4 order by id desc limit 20`,
    [home, rule, region, id],
  );

export interface StoredStep {
  step: "raised" | "worse" | "milder" | "confirmed" | "dismissed" | "reopened" | "cleared";
  severity: number | null;
  month: number | null;
  text: string;
  at: string;
  by: string;
}

/** What was done with a warning, oldest first. */
export async function stepsOf(tx: Db, id: number): Promise<StoredStep[]> {
  const rows = await tx.query<StoredStep>(
    `select step, severity, month, text, at, by_user as by from warning_step where warning_id = $1 order by id`,
    [id],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
