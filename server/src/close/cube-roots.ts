import { codeRange, parentOf, prefectureOf, regionPath } from "@diaodu/core/catalogue";
import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";

/** Holds that a region's month was summed and ranked from there down. Run it as owner. */
export async function noteClosed(owner: Db, { form, month, region }: ClosePlace) {
  const { first, last } = codeRange(region);
  await owner.query(
    `insert into cube_root (city, region, form, month) values ($1, $2, $3, $4)
     on conflict (form, month, region, city) do update set known_at = now()`,
    [prefectureOf(region), region, form, month],
  );
  await owner.query("delete from cube_unranked where form = $1 and month = $2 and region between $3 and $4", [
    form,
    month,
    first,
    last,
  ]);
  // It was ranked without its own sisters, who may be in a cube of the region above.
  const above = parentOf(region);
  if (above && topRoot(await rootsOf(owner, { form, month }), above.code) !== undefined)
    await noteUnranked(owner, { form, month }, [above.code]);
}

/** Regions whose children are not any more as they were ranked. Run it as owner. */
export async function noteUnranked(owner: Db, { form, month }: Omit<ClosePlace, "region">, regions: readonly number[]) {
  await owner.query(
    `insert into cube_unranked (city, region, form, month)
     select city, region, $3, $4 from unnest($1::int[], $2::int[]) u (city, region) on conflict do nothing`,
    [regions.map(prefectureOf), regions, form, month],
  );
}

/** Regions whose month was summed as a whole. */
export async function rootsOf(tx: Db, { form, month }: Omit<ClosePlace, "region">): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ region: number }>("select region from cube_root where form = $1 and month = $2", [
    form,
    month,
  ]);
  return new Set(rows.map(({ region }) => region));
}

/** The highest of a region and those above it whose month was summed as a whole. */
export const topRoot = (roots: ReadonlySet<number>, region: number): number | undefined =>
  regionPath(region).findLast(({ code }) => roots.has(code))?.code;

/** Holds that sums of these regions have just changed. Run it as owner. */
export const noteCorrected = (owner: Db, { form, month }: Omit<ClosePlace, "region">, regions: readonly number[]) =>
  owner.query("update cube_root set known_at = now() where form = $1 and month = $2 and region = any($3::int[])", [
    form,
    month,
    regions,
  ]);

/** What is known of the live cube of some months. */
export interface LiveMonths {
  /** Milliseconds: when the sums that hold the region were made or last corrected. */
  knownAt(month: Month, region: number): number;
  /** Whether the children of a region have changed since they were ranked. */
  isUnranked(month: Month, region: number | undefined): boolean;
}

export async function liveMonths(tx: Db, form: FormCode, months: readonly Month[]): Promise<LiveMonths> {
  const roots = await tx.query<{ month: Month; region: number; at: string }>(
    "select month, region, known_at as at from cube_root where form = $1 and month = any($2::int[])",
    [form, months],
  );
  const unranked = await tx.query<{ month: Month; region: number }>(
    "select month, region from cube_unranked where form = $1 and month = any($2::int[])",
    [form, months],
  );
  const known = new Map(roots.map(({ month, region, at }) => [`${month} ${region}`, Date.parse(at)]));
  const moved = new Set(unranked.map(({ month, region }) => `${month} ${region}`));
  return {
    knownAt: (month, region) =>
      Math.max(
        ...regionPath(region).flatMap(({ code }) => known.get(`${month} ${code}`) ?? []),
        Number.NEGATIVE_INFINITY,
      ),
    isUnranked: (month, region) => moved.has(`${month} ${region}`),
  };
}

/** Forms of which months have been summed in these regions or in one above them. Run it as an actor. */
export async function formsWithCubes(tx: Db, regions: readonly number[]): Promise<Set<FormCode>> {
  const paths = [...new Set(regions.flatMap((code) => regionPath(code).map((each) => each.code)))];
  const rows = await tx.query<{ form: FormCode }>("select distinct form from cube_root where region = any($1::int[])", [
    paths,
  ]);
  return new Set(rows.map(({ form }) => form));
}
