import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { SeriesWork } from "./schemas.ts";

/** A series adjusted for the season and foreseen, with how it was done and how well it does. */
export async function seriesWork(
  _db: Db,
  _actor: Actor,
  _asked: { address: string; asOf?: string },
): Promise<Result<SeriesWork>> {
  throw new Error("being built");
}
