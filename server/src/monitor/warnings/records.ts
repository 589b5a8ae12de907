import type { RegionCode } from "@diaodu/core/catalogue";
import type { Recorded, Severity, WarningDetail, WarningStatus } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";

/** A warning on record, with what a run needs of it. */
export interface WarningRecord extends Recorded {
  rule: string;
  region: RegionCode;
  severity: Severity;
  detail: WarningDetail;
}

interface Row {
  id: number;
  rule: string;
  region: RegionCode;
  month: Month;
  cleared: Month | null;
  status: WarningStatus;
  severity: Severity;
  detail: WarningDetail;
  dismissed: Month | null;
}

/** All warnings of a unit's rules, by rule and region. Run it as an actor. */
export async function readRecords(tx: Db, home: RegionCode): Promise<Map<string, WarningRecord[]>> {
  const rows = await tx.query<Row>(
    `select w.id, w.rule, w.region, w.month, w.cleared, w.status, w.severity, w.detail, s.month as dismissed
       from warning w
       left join lateral (select month from warning_step
                           where city = w.city and warning_id = w.id and step = 'dismissed' order by id desc limit 1) s on true
      where w.home = $1`,
    [home],
  );
  const records = new Map<string, WarningRecord[]>();
  for (const row of rows) {
    const { detail } = row;
    const key = keyOf(row.rule, row.region);
    const record = { ...row, since: detail.since, knownTo: detail.latest.month };
    records.set(key, [...(records.get(key) ?? []), record]);
  }
  return records;
}

export const keyOf = (rule: string, region: number): string => `${rule} ${region}`;
