import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { TargetDetail, TargetSheet } from "./schemas.ts";

/** All targets of a region's year on one sheet, each with where it stands in a month. */
export async function targetSheet(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number; year?: number; asOf?: string },
): Promise<Result<TargetSheet>> {
  throw new Error("being built");
}

/** One target: its versions, its path month by month, the same target of the regions below. */
export async function targetDetail(
  _db: Db,
  _actor: Actor,
  _asked: { goal: number; month: number; asOf?: string },
): Promise<Result<TargetDetail>> {
  throw new Error("being built");
}
