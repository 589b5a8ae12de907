import type { RegionCode } from "@diaodu/core/catalogue";
import { codeRange, industryCode, industryNumber } from "@diaodu/core/catalogue";
import type { Month, Span } from "@diaodu/core/period";
import { readReports, type StoredReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";
import { type Filed, type FormFigure, filedIn } from "./form-figures.ts";

/** Enterprises of one cell: all of a region, or of one industry or size in it. */
export interface CellOf {
  region: RegionCode;
  /** GB/T 4754 code of a division or section; empty: all. */
  industry: string;
  /** 0: all. */
  size: number;
}

/** Reports of the cell that count in sums, where the enterprises stood when they reported. Run it as an actor. */
export async function reportsOf(tx: Db, { form }: FormFigure, month: Month, cell: CellOf): Promise<StoredReport[]> {
  const reports = await readReports(tx, form.code, { months: [month], region: cell.region });
  const wanted = industryNumber(cell.industry);
  return reports.filter(
    ({ state, industry, size }) =>
      state !== "sent-back" &&
      (wanted === null || wanted === 0 || industry === wanted || sectionOf(industry) === cell.industry) &&
      (cell.size === 0 || size === cell.size),
  );
}

const sectionOf = (division: number): string => industryCode(division).charAt(0);

/** A report with what it filed of one line. */
export interface Member extends Filed {
  report: StoredReport;
}

/** In the comparable panel, by how much each moved the whole: the one that took most away first. */
export function byChange(line: FormFigure, span: Span, reports: readonly StoredReport[]): Member[] {
  const changeOf = ({ now, base }: Filed): number => (now === null || base === null ? 0 : now - base);
  return reports
    .map((report) => ({ report, ...filedIn(line, span, report) }))
    .sort((a, b) => changeOf(a) - changeOf(b));
}

/** What an enterprise is called. */
export interface EnterpriseName {
  id: number;
  code: string;
  name: string;
}

/** Code and newest name up to a month of some enterprises. Run it as an actor. */
export async function namesOf(
  tx: Db,
  region: RegionCode,
  month: Month,
  ids: readonly number[],
): Promise<Map<number, EnterpriseName>> {
  const { first, last } = codeRange(region);
  const rows = await tx.query<EnterpriseName>(
    `select distinct on (r.enterprise_id) r.enterprise_id as id, e.code, r.name
       from roster_state r
       join enterprise e on e.city = r.city and e.id = r.enterprise_id
      where r.city between $1 and $2 and r.enterprise_id = any ($3::int[]) and r.from_month <= $4 and r.how <> 'undone'
      order by r.enterprise_id, r.from_month desc, r.id desc`,
    [first - (first % 100), last, ids, month],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
