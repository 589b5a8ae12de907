import { changedColumns, type Form, form as formOf, toUnits } from "@diaodu/core/collect";
import type { Db } from "../../store/index.ts";
import type { ReportKey } from "./report-view.ts";
import type { ReportView } from "./schemas.ts";
import type { KeptReport } from "./write-reports.ts";

interface Row {
  version: number;
  how: string;
  reason: string;
  by: string;
  at: string;
  before: KeptReport | null;
  after: KeptReport | null;
}

const mostChanges = 50;

/** What became of a report, newest first. Run it as an actor. */
export async function changesOf(tx: Db, { form, month, enterpriseId }: ReportKey): Promise<ReportView["changes"]> {
  const rows = await tx.query<Row>(
    `select version, how, reason, by_user as by, at, before, after from report_change
      where form = $1 and month = $2 and enterprise_id = $3 order by id desc limit ${mostChanges}`,
    [form, month, enterpriseId],
  );
  return rows.map(({ before, after, ...row }) => ({ ...row, changed: changedBetween(formOf(form), before, after) }));
}

function changedBetween(form: Form, before: KeptReport | null, after: KeptReport | null) {
  const [was, is] = [before, after].map((report) => (report ? toUnits(form, report.values) : null));
  return changedColumns(form, before?.values ?? null, after?.values ?? null).map((column) => ({
    column,
    before: was?.[column] ?? null,
    after: is?.[column] ?? null,
  }));
}
