import { isWithin, regionPath } from "@diaodu/core/catalogue";
import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";

export interface Publication {
  id: number;
  at: string;
  by: string;
  /** Who published: the region itself or one above it. */
  region: number;
}

/** Publications that hold a region's month, newest first. */
export const publicationsOf = (tx: Db, { form, month, region }: ClosePlace): Promise<Publication[]> =>
  tx.query<Publication>(
    `select id, at, by_user as by, region from publication
      where form = $1 and month = $2 and region = any($3::int[]) order by at desc, id desc`,
    [form, month, regionPath(region).map(({ code }) => code)],
  );

/**
 * Finds the newest publication that holds a region's month.
 * @param until ISO time: only what was published by then
 */
export async function newestPublications(tx: Db, form: FormCode, months: readonly Month[], until = "infinity") {
  const rows = await tx.query<{ id: number; month: Month; region: number; at: string }>(
    `select id, month, region, at from publication
      where form = $1 and month = any($2::int[]) and at <= $3::timestamptz order by at desc, id desc`,
    [form, months, until],
  );
  const byMonth = new Map(months.map((month) => [month, rows.filter((row) => row.month === month)]));
  return (month: Month, region: number) => byMonth.get(month)?.find((row) => isWithin(region, row.region));
}
