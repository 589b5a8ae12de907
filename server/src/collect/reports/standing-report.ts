import { type FormCode, form as formOf, type ReportValues, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import { stateName } from "./read-reports.ts";
import type { ReportKey } from "./report-view.ts";
import type { ReportState } from "./types.ts";

/** A report and its draft as they stand, with who saved them. Values are stored units; the draft's are in the form's. */
export interface Kept {
  report: { values: ReportValues; state: ReportState; version: number; at: string; by: string } | null;
  draft: { fields: ReportValues; version: number; at: string; by: string } | null;
  /** The newest of both; 0 where nothing was kept. Whoever saves sends it back. */
  version: number;
}

interface Row {
  values: ReportValues | null;
  state: number | null;
  version: number | null;
  at: string | null;
  by: string | null;
  fields: ReportValues | null;
  draft_version: number | null;
  draft_at: string | null;
  draft_by: string | null;
}

/** What is kept of one report. Run it as an actor. */
export async function keptOf(tx: Db, { form, month, enterpriseId }: ReportKey): Promise<Kept> {
  const [row] = await tx.query<Row>(
    `-- One row: the report and the draft, either of which may be missing.
     select ${valuesJson(form)} as values, r.state, r.version, r.saved_at as at, r.saved_by as by,
            d.fields, d.version as draft_version, d.at as draft_at, d.by_user as draft_by
       from (select * from report_${form} where month = $2 and enterprise_id = $3) r
       full join (select * from report_draft where form = $1 and month = $2 and enterprise_id = $3) d
         on d.city = r.city and d.enterprise_id = r.enterprise_id`,
    [form, month, enterpriseId],
  );
  const report =
    row?.values && row.version !== null
      ? {
          values: row.values,
          state: stateName(row.state ?? 1),
          version: row.version,
          at: row.at ?? "",
          by: row.by ?? "",
        }
      : null;
  const draft =
    row?.fields && row.draft_version !== null
      ? { fields: row.fields, version: row.draft_version, at: row.draft_at ?? "", by: row.draft_by ?? "" }
      : null;
  return { report, draft, version: Math.max(report?.version ?? 0, draft?.version ?? 0) };
}

/** The values of a report `r` as one JSON object, null where there is no report. */
export const valuesJson = (form: FormCode): string => {
  const pairs = valueColumns(formOf(form)).map((column) => `'${column}', r."${column}"`);
  return `case when r.city is not null then json_build_object(${pairs.join(", ")}) end`;
};

/** The report of an enterprise for some months. Run it as an actor. */
export async function seriesOf(tx: Db, form: FormCode, enterpriseId: number, months: readonly Month[]) {
  return tx.query<{ month: Month; values: ReportValues; state: number }>(
    `select r.month, ${valuesJson(form)} as values, r.state from report_${form} r
      where r.month = any($1) and r.enterprise_id = $2 order by r.month`,
    [months, enterpriseId],
  );
}
