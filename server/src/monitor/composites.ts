import type { Result } from "@diaodu/core/errors";
import type { Composite } from "@diaodu/core/monitor";
import type { Actor, Db } from "../store/index.ts";

/** The composites in force for a region: its own and its superiors'. */
export async function compositesOf(_db: Db, _actor: Actor, _region: number): Promise<Composite[]> {
  throw new Error("being built");
}

/** Stores all composites of a unit; circular ones are refused. */
export async function saveComposites(
  _db: Db,
  _actor: Actor,
  _asked: { home: number; composites: Composite[] },
): Promise<Result<Composite[]>> {
  throw new Error("being built");
}
