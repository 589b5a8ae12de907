import type { RegionCode } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";
import { type Db, dayOf, endOfDay, targetColumns } from "../store/index.ts";

/** One version of a target as it is kept. */
export interface TargetVersionRow extends Target {
  withdrawn: boolean;
  /** Why it was changed or withdrawn. */
  reason: string;
  by: string;
}

export interface TargetsWanted {
  /** A range of region codes, both ends included. */
  regions: { first: number; last: number };
  year?: number;
  goal?: number;
  indicator?: string;
  /** What was in force at the end of that day; absent: today. */
  asOf?: string;
}

const columns = `${targetColumns}, reason, by_user as by`;

/** Targets in force: of each the newest version known then whose day had come, unless it was withdrawn. Run it as an actor. */
export async function readTargets(tx: Db, wanted: TargetsWanted): Promise<Target[]> {
  const { regions, year = null, goal = null, indicator = null, asOf } = wanted;
  const rows = await tx.query<TargetVersionRow>(
    // One row a target: its newest version known and effective on the day.
    `select distinct on (goal) ${columns}
       from target
      where region between $1 and $2 and ($3::int is null or month / 100 = $3) and ($4::int is null or goal = $4)
        and ($5::text is null or indicator = $5) and known_at <= $6::timestamptz
        and effective <= coalesce($7::date, (now() at time zone 'Asia/Shanghai')::date)
      order by goal, known_at desc, id desc`,
    [regions.first, regions.last, year, goal, indicator, ...until(asOf)],
  );
  return rows.filter(({ withdrawn }) => !withdrawn);
}

/** Every version of a target known then, newest first. Run it as an actor. */
export const readVersions = (tx: Db, goal: number, asOf?: string): Promise<TargetVersionRow[]> =>
  tx.query<TargetVersionRow>(
    `select ${columns} from target where goal = $1 and known_at <= $2::timestamptz order by known_at desc, id desc`,
    [goal, until(asOf)[0]],
  );

/** Years of which a region has targets, newest first. Run it as an actor. */
export async function targetYears(tx: Db, region: RegionCode): Promise<number[]> {
  const rows = await tx.query<{ year: number }>(
    "select distinct month / 100 as year from target where region = $1 order by year desc",
    [region],
  );
  return rows.map(({ year }) => year);
}

const until = (asOf: string | undefined): [string, string | null] =>
  asOf === undefined ? ["infinity", null] : [endOfDay(asOf), dayOf(asOf)];
