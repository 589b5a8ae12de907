import type { Finding } from "@diaodu/core/check";
import type { FormCode, ReportValues } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import { putReports } from "./put-reports.ts";
import { standingsOf } from "./standings.ts";
import type { MonthGate, ReportDelta } from "./types.ts";
import type { ReportHow } from "./write-reports.ts";

/** An enterprise's values of a form, in stored units. */
export interface FiledReport {
  enterpriseId: number;
  values: ReportValues;
}

export interface StoreOptions {
  how: Extract<ReportHow, "filed" | "imported" | "corrected">;
  reason?: string;
  batchId?: number;
  /** Findings of these reports, where they were just examined. */
  findings?: ReadonlyMap<number, readonly Finding[]>;
}

/**
 * Stores enterprises' reports of one month, over those that stood. Where and what each is, the month's roster says. Run it as an actor
 * that has locked the reports; whether the month is open and every enterprise on the roster, the caller has asked.
 */
export async function storeReports(
  tx: Db,
  actor: Actor,
  form: FormCode,
  month: Month,
  reports: readonly FiledReport[],
  { how, reason = "", batchId, findings }: StoreOptions,
  gate: MonthGate,
): Promise<ReportDelta[]> {
  const standings = await standingsOf(
    tx,
    month,
    reports.map(({ enterpriseId }) => enterpriseId),
  );
  const puts = reports.map(({ enterpriseId, values }) => {
    const standing = standings.get(enterpriseId);
    if (!standing) throw new Error(`enterprise ${enterpriseId} has no standing on the roster in ${month}`);
    const { city, region, industry, size } = standing;
    return { enterpriseId, city, to: { region, industry, size, values, state: "reported" as const } };
  });
  const note = { how, reason, by: actor.user, batchId: batchId ?? null };
  return putReports(tx, actor, form, month, puts, { ...note, ...(findings ? { findings } : {}) }, gate);
}
