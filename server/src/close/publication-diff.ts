import { codeRange } from "@diaodu/core/catalogue";
import { layoutOf } from "@diaodu/core/close";
import { form } from "@diaodu/core/collect";
import type { KeptReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";
import { type Publication, publicationsOf } from "./publications.ts";

/** Sums by name (core/close/layout), stored units. */
type Sums = Readonly<Record<string, number>>;

/** A cell that is not any more as it was published; null where it was or is empty. */
export interface CellDiff {
  region: number;
  industry: number;
  published: Sums | null;
  now: Sums | null;
}

/** A report that was filed, corrected or sent back after the publication; null on the side where there was none. */
export interface ReportDiff {
  enterpriseId: number;
  city: number;
  region: number;
  how: string;
  reason: string;
  by: string;
  at: string;
  before: KeptReport | null;
  after: KeptReport | null;
}

export interface PublicationDiff {
  /** Null where the month was never published. */
  publication: Publication | null;
  /** All sizes together: every region and industry that differs. */
  cells: CellDiff[];
  /** Changes of reports since, oldest first; several of one report may follow each other. */
  reports: ReportDiff[];
}

/**
 * What changed since a region's month was published (the newest publication unless another is named), in sums and in reports.
 * Run it as an actor.
 */
export async function publicationDiff(tx: Db, place: ClosePlace, publicationId?: number): Promise<PublicationDiff> {
  const all = await publicationsOf(tx, place);
  const publication = publicationId === undefined ? all[0] : all.find(({ id }) => id === publicationId);
  if (!publication) return { publication: null, cells: [], reports: [] };
  return {
    publication,
    cells: await changedCells(tx, place, publication.id),
    reports: await changedReports(tx, place, publication.at),
  };
}

async function changedCells(tx: Db, { form: code, month, region }: ClosePlace, publicationId: number) {
  const { first, last } = codeRange(region);
  const columns = layoutOf(form(code)).columns;
  const sums = (table: string) => columns.map((column) => `${table}."${column}"`).join(", ");
  const rows = await tx.query<{ region: number; industry: number; published: number[] | null; now: number[] | null }>(
    `select coalesce(p.region, c.region) as region, coalesce(p.industry, c.industry) as industry,
            case when p.region is not null then json_build_array(${sums("p")}) end as published,
            case when c.region is not null then json_build_array(${sums("c")}) end as now
       from (select * from published_${code} where publication_id = $1 and size = 0 and region between $3 and $4) p
       full join (select * from cube_${code} where month = $2 and size = 0 and region between $3 and $4) c
         on c.region = p.region and c.industry = p.industry
      where row(${sums("p")}) is distinct from row(${sums("c")})
      order by 1, 2`,
    [publicationId, month, first, last],
  );
  const named = (values: number[] | null): Sums | null =>
    values && Object.fromEntries(columns.map((column, at) => [column, values[at] ?? 0]));
  return rows.map(({ published, now, ...cell }) => ({ ...cell, published: named(published), now: named(now) }));
}

const changedReports = (tx: Db, { form: code, month, region }: ClosePlace, since: string): Promise<ReportDiff[]> => {
  const { first, last } = codeRange(region);
  return tx.query<ReportDiff>(
    `select enterprise_id as "enterpriseId", city, region, how, reason, by_user as by, at, before, after
       from report_change where form = $1 and month = $2 and region between $3 and $4 and at > $5::timestamptz
      order by id`,
    [code, month, first, last, since],
  );
};
