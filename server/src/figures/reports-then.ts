import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { KeptReport, StoredReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";

/** A report as it stood at some time (milliseconds); undefined where there was none, or it had been sent back. */
export type ReportThen = (report: StoredReport, at: number) => StoredReport | undefined;

interface Change {
  enterpriseId: number;
  month: Month;
  at: string;
  before: KeptReport | null;
}

/**
 * Reads what changed of some reports, so that a published month's enterprises are told as they were published: only then do their
 * pulls add up to what was published of their region. Run it as an actor.
 */
export async function reportsThen(
  tx: Db,
  form: FormCode,
  months: readonly Month[],
  enterpriseIds: readonly number[],
): Promise<ReportThen> {
  const changes = await tx.query<Change>(
    `select enterprise_id as "enterpriseId", month, at, before from report_change
      where form = $1 and month = any ($2) and enterprise_id = any ($3) order by id`,
    [form, months, enterpriseIds],
  );
  const byReport = new Map<string, Change[]>();
  for (const change of changes) byReport.set(keyOf(change), [...(byReport.get(keyOf(change)) ?? []), change]);
  return (report, at) => {
    const next = byReport.get(keyOf(report))?.find((change) => Date.parse(change.at) > at);
    const then = next ? next.before && { ...report, ...next.before } : report;
    return then && then.state !== "sent-back" ? then : undefined;
  };
}

const keyOf = ({ enterpriseId, month }: Pick<Change, "enterpriseId" | "month">) => `${enterpriseId};${month}`;
