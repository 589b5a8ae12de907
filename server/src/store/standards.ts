import { type RegionCode, regionPath } from "@diaodu/core/catalogue";
import type { Cuts, Standards, StandardsNeed, Target } from "@diaodu/core/figures";
import { beijingDay, yearOf } from "@diaodu/core/period";
import type { Db } from "./db.ts";
import { endOfDay, type ReadOptions } from "./observations.ts";

/**
 * Reads what figures are judged by: of each target the version in force at `asOf`, and the cuts of the lights. Run it as an actor:
 * row-level security decides what is seen.
 */
export async function readStandards(tx: Db, need: StandardsNeed, { asOf }: ReadOptions): Promise<Standards> {
  const known = asOf === undefined ? "infinity" : endOfDay(asOf);
  const targets = await readTargets(tx, need.targets, known, asOf === undefined ? null : dayOf(asOf));
  const cuts = await readCuts(tx, need.cuts, known);
  return {
    targets: ({ region, indicator, industry, month }) =>
      targets.get(`${region} ${indicator.code} ${industry} ${yearOf(month)}`) ?? [],
    cuts: ({ region, indicator, month }) => cuts(region, indicator.code, yearOf(month)),
  };
}

/** A target refers to the superior's (完成上级下达任务), and cuts of the units above hold below: they are read as well. */
const withSuperiors = (places: StandardsNeed["targets"]): RegionCode[] => [
  ...new Set(places.flatMap(({ region }) => pathOf(region))),
];

const paths = new Map<RegionCode, readonly RegionCode[]>();

function pathOf(region: RegionCode): readonly RegionCode[] {
  let held = paths.get(region);
  if (!held) paths.set(region, (held = regionPath(region).map(({ code }) => code)));
  return held;
}

const indicatorsOf = (places: StandardsNeed["targets"]): string[] => [
  ...new Set(places.map(({ indicator }) => indicator)),
];

interface TargetRow extends Target {
  withdrawn: boolean;
}

/** Columns of the table target that make a version of it. */
export const targetColumns = `goal, region, indicator, industry, month, span, measure, comparator, value, unit, tolerance, reference, tier, origin,
       document, clause, owner, to_char(effective, 'YYYY-MM-DD') as effective, withdrawn,
       (extract(epoch from known_at) * 1000)::float8 as "knownAt"`;

/** One row per target: of the versions known by then the newest that had taken effect. */
const inForce = `
  select distinct on (goal) ${targetColumns}
    from target
   where region = any($1::int[]) and indicator = any($2::text[]) and known_at <= $3::timestamptz
     and effective <= coalesce($4::date, (now() at time zone 'Asia/Shanghai')::date)
   order by goal, known_at desc, id desc`;

/** By region, indicator, industry and year. */
async function readTargets(tx: Db, places: StandardsNeed["targets"], known: string, day: string | null) {
  const found = new Map<string, Target[]>();
  if (places.length === 0) return found;
  const rows = await tx.query<TargetRow>(inForce, [withSuperiors(places), indicatorsOf(places), known, day]);
  for (const { withdrawn, ...target } of rows) {
    if (withdrawn) continue;
    const key = `${target.region} ${target.indicator} ${target.industry} ${yearOf(target.month)}`;
    const held = found.get(key);
    if (held) held.push(target);
    else found.set(key, [target]);
  }
  return found;
}

interface CutsRow extends Omit<Cuts, "cuts"> {
  home: number;
  indicator: string;
  year: number;
  c1: number;
  c2: number;
  c3: number;
  c4: number;
}

/** Who stands for cuts that were drawn from the years before. They are of their year, on whichever day they were drawn. */
export const drawnBySystem = "系统";

/** One row per home, indicator and year: the newest cuts known by then. */
const newestCuts = `
  select distinct on (home, indicator, year) home, indicator, year, measure, c1, c2, c3, c4, how,
         (extract(epoch from known_at) * 1000)::float8 as "knownAt"
    from light_cuts
   where home = any($1::int[]) and indicator = any($2::text[]) and year = any($3::int[])
     and (known_at <= $4::timestamptz or by_user = $5)
   order by home, indicator, year, known_at desc, id desc`;

/** The region's own, else those of the nearest unit above that set any. */
async function readCuts(tx: Db, places: StandardsNeed["cuts"], known: string) {
  const found = new Map<string, Cuts>();
  const years = [...new Set(places.map(({ year }) => year))];
  const rows =
    places.length === 0
      ? []
      : await tx.query<CutsRow>(newestCuts, [withSuperiors(places), indicatorsOf(places), years, known, drawnBySystem]);
  for (const { home, indicator, year, c1, c2, c3, c4, measure, how, knownAt } of rows)
    found.set(`${home} ${indicator} ${year}`, { cuts: [c1, c2, c3, c4], measure, how, knownAt });
  return (region: RegionCode, indicator: string, year: number): Cuts | null => {
    if (found.size === 0) return null;
    for (const home of pathOf(region)) {
      const cuts = found.get(`${home} ${indicator} ${year}`);
      if (cuts) return cuts;
    }
    return null;
  };
}

/** @example dayOf("2025-04-20T17:00:00Z") // "2025-04-21", the day it is in Beijing */
export function dayOf(asOf: string): string {
  const isDay = asOf.length === "2025-04-20".length;
  return isDay ? asOf : beijingDay(asOf);
}
