import { prefectureOf } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";
import type { Actor, Db } from "../../store/index.ts";

/** A version to be stored. `goal` is null for a target that never was. */
export interface NewVersion {
  version: Omit<Target, "goal" | "knownAt"> & { goal: number | null };
  withdrawn?: boolean;
  /** When its forerunner became known, milliseconds; the new one is the newer whatever the clock says. */
  after: number;
}

export interface Writing {
  reason: string;
  batchId: number | null;
  at: Date;
}

/** Stores versions of targets. Run it as an actor. */
export async function writeVersions(
  tx: Db,
  actor: Actor,
  versions: readonly NewVersion[],
  { reason, batchId, at }: Writing,
): Promise<void> {
  const column = <T>(of: (one: NewVersion) => T) => versions.map(of);
  const said = <K extends keyof NewVersion["version"]>(key: K) => column(({ version }) => version[key]);
  await tx.query(
    `insert into target (city, goal, region, indicator, industry, month, span, measure, comparator, value, unit, tolerance,
                         reference, tier, origin, document, clause, owner, effective, withdrawn, known_at, reason, batch_id, by_user)
     select city, coalesce(goal, nextval('target_goal')), region, indicator, industry, month, span, measure, comparator, value, unit,
            tolerance, reference, tier, origin, document, clause, owner, effective, withdrawn, known_at, $1, $2, $3
       from unnest($4::int[], $5::int[], $6::int[], $7::text[], $8::text[], $9::int[], $10::text[], $11::text[], $12::text[],
                   $13::float8[], $14::text[], $15::float8[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[],
                   $21::text[], $22::date[], $23::boolean[], $24::timestamptz[]) with ordinality
            as given (city, goal, region, indicator, industry, month, span, measure, comparator, value, unit, tolerance, reference,
                      tier, origin, document, clause, owner, effective, withdrawn, known_at, place)
      order by place`,
    [
      ...[reason, batchId, actor.user, column(({ version }) => prefectureOf(version.region))],
      ...[said("goal"), said("region"), said("indicator"), said("industry"), said("month"), said("span")],
      ...[said("measure"), said("comparator"), said("value"), said("unit"), said("tolerance"), said("reference")],
      ...[said("tier"), said("origin"), said("document"), said("clause"), said("owner"), said("effective")],
      column(({ withdrawn = false }) => withdrawn),
      column(({ after }) => new Date(Math.max(at.getTime(), after + 1)).toISOString()),
    ],
  );
}
