import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Wall } from "./schemas.ts";

/** The lights of the regions below one (or of all counties) by indicator in a month. */
export async function lightsWall(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number; asOf?: string; indicators?: string; deep?: boolean },
): Promise<Result<Wall>> {
  throw new Error("being built");
}
