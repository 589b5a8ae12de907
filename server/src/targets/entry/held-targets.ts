import { codeRange, parentOf, prefectureOf } from "@diaodu/core/catalogue";
import type { HeldTarget } from "@diaodu/core/targets";
import { type Db, targetColumns } from "../../store/index.ts";

/** Any fixed number, other than those of migrations, imports and rosters. */
const lock = 20250404;

/**
 * Whoever sets targets of a city does so after the one before: a goal has its number once. Cities of several regions are taken in one
 * order, so that no two wait for each other.
 */
export async function lockCities(tx: Db, regions: readonly number[]) {
  const cities = new Set(regions.map(prefectureOf));
  for (const city of [...cities].sort((a, b) => a - b))
    await tx.query("select pg_advisory_xact_lock($1::int, $2::int)", [lock, city]);
}

/** A version as it is kept. */
export const heldColumns = `id, ${targetColumns}`;

/** The newest version of every target of these regions and of those right above them. Run it as an actor. */
export const heldTargets = (tx: Db, regions: readonly number[]): Promise<HeldTarget[]> =>
  tx.query<HeldTarget>(
    `-- One row per target: its newest version, in force or to be, or withdrawn.
     select distinct on (goal) ${heldColumns} from target where region = any($1::int[]) order by goal, known_at desc, id desc`,
    [[...new Set(regions.flatMap((code) => [code, parentOf(code)?.code ?? code]))]],
  );

/** The newest version of targets by their numbers. Run it as an actor. */
export const heldGoals = (tx: Db, goals: readonly number[]): Promise<HeldTarget[]> =>
  tx.query<HeldTarget>(
    `-- One row per target: its newest version, in force or to be, or withdrawn.
     select distinct on (goal) ${heldColumns} from target where goal = any($1::int[]) order by goal, known_at desc, id desc`,
    [goals],
  );

/** The newest version of all targets of a region and those below it that end in a year. Run it as an actor. */
export function heldTargetsBelow(tx: Db, region: number, year: number): Promise<HeldTarget[]> {
  const { first, last } = codeRange(region);
  return tx.query<HeldTarget>(
    `-- One row per target: its newest version, in force or to be, or withdrawn.
     select distinct on (goal) ${heldColumns} from target
      where region between $1 and $2 and month / 100 = $3 order by goal, known_at desc, id desc`,
    [first, last, year],
  );
}
