import type { Measure } from "@diaodu/core/address";
import { prefectureOf } from "@diaodu/core/catalogue";
import type { FourCuts } from "@diaodu/core/monitor";
import type { Db } from "../store/index.ts";

export interface StoredCuts {
  home: number;
  indicator: string;
  measure: Measure;
  cuts: FourCuts;
  how: string;
  at: string;
  by: string;
}

/** Cuts of a year that some units have set, the newest of each unit and indicator. Run it as an actor. */
export async function storedCuts(tx: Db, year: number, homes: readonly number[]): Promise<StoredCuts[]> {
  const rows = await tx.query<Row>(
    `select distinct on (home, indicator) home, indicator, measure, c1, c2, c3, c4, how, known_at, by_user
       from light_cuts where home = any ($1) and year = $2
      order by home, indicator, known_at desc, id desc`,
    [homes, year],
  );
  return rows.map(({ c1, c2, c3, c4, known_at: at, by_user: by, ...rest }) => ({
    ...rest,
    cuts: [c1, c2, c3, c4],
    at,
    by,
  }));
}

interface Row extends Pick<StoredCuts, "home" | "indicator" | "measure" | "how"> {
  c1: number;
  c2: number;
  c3: number;
  c4: number;
  known_at: string;
  by_user: string;
}

export interface NewCuts extends Pick<StoredCuts, "indicator" | "measure" | "cuts" | "how"> {
  home: number;
  year: number;
}

/** Adds cuts; earlier ones of the same year stay as they were. Run it as an actor. */
export async function storeCuts(tx: Db, all: readonly NewCuts[], by: string): Promise<void> {
  const column = <K extends keyof NewCuts>(key: K) => all.map((each) => each[key]);
  const cut = (at: number) => all.map(({ cuts }) => cuts[at] ?? null);
  await tx.query(
    `insert into light_cuts (city, home, indicator, year, measure, c1, c2, c3, c4, how, by_user)
     select *, $11 from unnest($1::int[], $2::int[], $3::text[], $4::int[], $5::text[],
                               $6::float8[], $7::float8[], $8::float8[], $9::float8[], $10::text[])`,
    [
      all.map(({ home }) => prefectureOf(home)),
      column("home"),
      column("indicator"),
      column("year"),
      column("measure"),
      ...[0, 1, 2, 3].map(cut),
      column("how"),
      by,
    ],
  );
}

/** One at a time draws the cuts of a home and year, so that they are drawn once. Held until the transaction ends. */
export async function lockCuts(tx: Db, home: number, year: number): Promise<void> {
  await tx.query("select pg_advisory_xact_lock($1::bigint)", [lockSpace + home * 10_000 + year]);
}
/** Apart from the locks of the close, whose keys begin above it. */
const lockSpace = 10_000_000_000;
