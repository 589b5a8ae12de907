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
}

const columns = `id, region, home, rule, rule_version, month, cleared, address, value, threshold, vintage, severity,
  sentence, detail, owner, status, earlier, raised_at`;

export interface WarningsWanted {
  /** Codes between which their regions lie. */
  first: number;
  last: number;
  month: number;
  /** Only those raised in the month. */
  onlyNew?: boolean;
}

/** Warnings that stand in a month or were raised in it, gravest first, then the newest. Run it as an actor. */
export const standingWarnings = (tx: Db, { first, last, month, onlyNew = false }: WarningsWanted) =>
  tx.query<StoredWarning>(
    `select ${columns} from warning
      where region between $1 and $2 and month <= $3 and (cleared is null or cleared > $3) and (not $4 or month = $3)
      order by status = 'dismissed', severity desc, month desc, region, id`,
    [first, last, month, onlyNew],
  );

export async function storedWarning(tx: Db, id: number): Promise<StoredWarning | null> {
  const [row] = await tx.query<StoredWarning>(`select ${columns} from warning where id = $1`, [id]);
  return row ?? null;
}

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
