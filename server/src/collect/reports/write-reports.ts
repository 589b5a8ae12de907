import { type FormCode, form as formOf, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import { type ReportDelta, reportStates, type StoredReport } from "./types.ts";

/** How a report came to be as it is, as report_change keeps it. */
export type ReportHow = "filed" | "imported" | "corrected" | "reviewed" | "accepted" | "sent-back" | "undone";

/** Who did it and why, kept with every change. */
export interface ChangeNote {
  how: ReportHow;
  reason: string;
  by: string;
  batchId: number | null;
}

const carriedColumns = ["filed", "filed_ytd", "previous", "was_region", "was_industry", "was_size"] as const;
const carriedTypes = ["bigint", "bigint", "bigint", "int", "smallint", "smallint"];
const carriedValues = ({ filed, filedYtd, previous, was }: StoredReport) => [
  filed,
  filedYtd,
  previous,
  was?.region ?? null,
  was?.industry ?? null,
  was?.size ?? null,
];

/** Columns of rows, as unnest takes them. */
const columnsOf = (rows: readonly (readonly unknown[])[], width: number): unknown[][] =>
  Array.from({ length: width }, (_, at) => rows.map((row) => row[at]));

/** Writes reports as they are to be, each over the one that stood. Run it as owner: the caller has checked the scope. */
export async function upsertReports(
  owner: Db,
  form: FormCode,
  month: Month,
  reports: readonly StoredReport[],
  { by, batchId }: Pick<ChangeNote, "by" | "batchId">,
): Promise<void> {
  if (reports.length === 0) return;
  const values = valueColumns(formOf(form));
  const columns = ["city", "enterprise_id", "region", "industry", "size", ...values.map((each) => `"${each}"`)];
  const types = ["int", "int", "int", "smallint", "smallint", ...values.map(() => "bigint")];
  const names = [...columns, ...carriedColumns, "state", "version"];
  const rows = reports.map((report) => [
    report.city,
    report.enterpriseId,
    report.region,
    report.industry,
    report.size,
    ...values.map((column) => report.values[column] ?? null),
    ...carriedValues(report),
    reportStates[report.state],
    report.version,
  ]);
  const arrays = [...types, ...carriedTypes, "smallint", "int"].map((type, at) => `$${at + 4}::${type}[]`);
  const updated = [...names.slice(2), "month", "saved_by", "batch_id"].map((name) => `${name} = excluded.${name}`);
  await owner.query(
    `insert into report_${form} (month, saved_by, batch_id, ${names.join(", ")})
     select $1::int, $2::text, $3::int, * from unnest(${arrays.join(", ")})
         on conflict (month, city, enterprise_id) do update set ${updated.join(", ")}, saved_at = now()`,
    [month, by, batchId, ...columnsOf(rows, names.length)],
  );
}

/** Takes reports away, as if never filed. */
export async function deleteReports(owner: Db, form: FormCode, month: Month, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await owner.query(`delete from report_${form} where month = $1 and enterprise_id = any($2)`, [month, ids]);
}

/** Moves reports on without touching what was filed. */
export async function updateStates(owner: Db, form: FormCode, reports: readonly StoredReport[]): Promise<void> {
  const rows = reports.map((report) => [
    report.city,
    report.month,
    report.enterpriseId,
    reportStates[report.state],
    report.version,
  ]);
  await owner.query(
    `update report_${form} r set state = n.state, version = n.version
       from unnest($1::int[], $2::int[], $3::int[], $4::smallint[], $5::int[]) n (city, month, id, state, version)
      where r.city = n.city and r.month = n.month and r.enterprise_id = n.id`,
    columnsOf(rows, 5),
  );
}

/** Brings what later reports carry along from an earlier one up to date. */
export async function updateCarried(owner: Db, form: FormCode, reports: readonly StoredReport[]): Promise<void> {
  const rows = reports.map((report) => [report.city, report.month, report.enterpriseId, ...carriedValues(report)]);
  const arrays = ["int", "int", "int", ...carriedTypes].map((type, at) => `$${at + 1}::${type}[]`);
  await owner.query(
    `update report_${form} r set ${carriedColumns.map((name) => `${name} = n.${name}`).join(", ")}
       from unnest(${arrays.join(", ")}) n (city, month, id, ${carriedColumns.join(", ")})
      where r.city = n.city and r.month = n.month and r.enterprise_id = n.id`,
    columnsOf(rows, arrays.length),
  );
}

/** What report_change keeps of a report: enough to bring it back. */
export type KeptReport = Pick<StoredReport, "values" | "state" | "region" | "industry" | "size">;

const kept = (report: StoredReport | null): string | null => {
  if (!report) return null;
  const { values, state, region, industry, size } = report;
  return JSON.stringify({ values, state, region, industry, size } satisfies KeptReport);
};

/** Keeps what was replaced. */
export async function keepChanges(
  owner: Db,
  form: FormCode,
  month: Month,
  deltas: readonly ReportDelta[],
  note: ChangeNote,
): Promise<void> {
  const rows = deltas.map(({ before, after }) => {
    const { city, region, enterpriseId } = (after ?? before) as StoredReport;
    return [city, region, enterpriseId, after?.version ?? (before?.version ?? 0) + 1, kept(before), kept(after)];
  });
  await owner.query(
    `insert into report_change (form, month, how, reason, batch_id, by_user, city, region, enterprise_id, version, before, after)
     select $1, $2::int, $3, $4, $5::int, $6, n.*
       from unnest($7::int[], $8::int[], $9::int[], $10::int[], $11::jsonb[], $12::jsonb[]) n`,
    [form, month, note.how, note.reason, note.batchId, note.by, ...columnsOf(rows, 6)],
  );
}
