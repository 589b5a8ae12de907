import { prefectureOf } from "@diaodu/core/catalogue";
import { type FormCode, form, valueColumns } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { StoredReport } from "../../collect/index.ts";
import { reportStates } from "../../collect/index.ts";
import type { Db } from "../../store/index.ts";

/** A report of 洞口县's cement trade for tests; only what a test names differs. */
export function aReport(enterpriseId: number, wish: Partial<StoredReport> = {}): StoredReport {
  const region = wish.region ?? 430525;
  return {
    city: prefectureOf(region),
    month: 202503 as Month,
    enterpriseId,
    region,
    industry: 30,
    size: 3,
    values: {},
    filed: null,
    filedYtd: null,
    previous: null,
    was: null,
    state: "reported",
    version: 1,
    ...wish,
  };
}

/** Stores reports as they are, past all checks: as the owner. */
export async function storeReports(db: Db, code: FormCode, reports: readonly StoredReport[]) {
  const values = valueColumns(form(code));
  const columns = ["city", "month", "enterprise_id", "region", "industry", "size", "filed", "filed_ytd", "previous"];
  const was = ["was_region", "was_industry", "was_size", "state", "version"];
  const all = [...columns, ...was, ...values];
  const rows = reports.map((report) => [
    ...[report.city, report.month, report.enterpriseId, report.region, report.industry, report.size],
    ...[report.filed, report.filedYtd, report.previous],
    ...[report.was?.region ?? null, report.was?.industry ?? null, report.was?.size ?? null],
    ...[reportStates[report.state], report.version],
    ...values.map((column) => report.values[column] ?? null),
  ]);
  await db.query(
    `insert into report_${code} (${all.join(", ")})
     select * from unnest(${all.map((_, at) => `$${at + 1}::bigint[]`).join(", ")})
     on conflict (month, city, enterprise_id) do update set ${all.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    all.map((_, at) => rows.map((row) => row[at])),
  );
}

/** The live cube of a month as it is stored, in key order. */
export const storedCells = (db: Db, code: FormCode, month: number): Promise<Record<string, number | null>[]> =>
  db.query(`select * from cube_${code} where month = $1 order by region, size, industry`, [month]);

/** Takes away all reports and sums of a form. */
export async function emptyForm(db: Db, code: FormCode) {
  for (const table of [`report_${code}`, `cube_${code}`, "cube_root", "cube_unranked"])
    await db.query(`delete from ${table}`);
}
