import type { RosterStanding } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import { enterpriseByCode } from "./roster-at.ts";

/** Any fixed number, other than those of migrations and imports. */
const lock = 20250303;

/** Changes of one city's roster run one after the other: each decides by what the one before left. */
export const oneRosterWriter = (tx: Db, city: number) =>
  tx.query("select pg_advisory_xact_lock($1::int, $2::int)", [lock, city]);

/** What holds of an enterprise from a month on, ready to be stored. */
export interface NewState extends RosterStanding {
  code: string;
  reason?: string;
}

export interface NewBatch {
  home: number;
  kind: "roster" | "candidate";
  month: Month;
  fileName: string;
  sha256: string;
  summary: object;
}

export async function addBatch(tx: Db, actor: Actor, batch: NewBatch): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into batch (home, kind, month, file_name, sha256, summary, by_user)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      ...[batch.home, batch.kind, batch.month, batch.fileName, batch.sha256],
      ...[JSON.stringify(batch.summary), actor.user],
    ],
  );
  return row?.id ?? 0;
}

/** Stores states under a batch, and the enterprises that are not known yet. */
export async function addStates(
  tx: Db,
  actor: Actor,
  city: number,
  batchId: number,
  states: readonly NewState[],
): Promise<void> {
  const ids = await idsOf(tx, city, [...new Set(states.map(({ code }) => code))]);
  const column = <T>(of: (state: NewState) => T) => states.map(of);
  await tx.query(
    `insert into roster_state (city, enterprise_id, from_month, on_roster, how, name, region, industry, size, park, reason,
                               batch_id, by_user)
     select $1, id, since, on_roster, how, name, region, industry, size, park, reason, $2, $3
       from unnest($4::int[], $5::int[], $6::boolean[], $7::text[], $8::text[], $9::int[], $10::smallint[], $11::smallint[],
                   $12::text[], $13::text[]) with ordinality
            as given (id, since, on_roster, how, name, region, industry, size, park, reason, place)
      order by place`,
    [
      ...[city, batchId, actor.user, column(({ code }) => ids.get(code)), column(({ since }) => since)],
      ...[column(({ onRoster }) => onRoster), column(({ how }) => how), column(({ name }) => name)],
      ...[column(({ region }) => region), column(({ industry }) => industry), column(({ size }) => size)],
      ...[column(({ park }) => park), column(({ reason }) => reason ?? "")],
    ],
  );
}

async function idsOf(tx: Db, city: number, codes: readonly string[]): Promise<Map<string, number>> {
  await tx.query(
    "insert into enterprise (city, code) select $1, code from unnest($2::text[]) as given (code) on conflict do nothing",
    [city, codes],
  );
  const known = await enterpriseByCode(tx, codes, city);
  return new Map([...known].map(([code, { id }]) => [code, id]));
}
