import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Saved, TargetEntry } from "./schemas.ts";

/** Stores targets, all or none: what holds already stays, what differs becomes its next version. */
export async function saveTargets(
  _db: Db,
  _actor: Actor,
  _asked: { entries: TargetEntry[]; reason?: string },
): Promise<Result<Saved>> {
  throw new Error("being built");
}

export async function withdrawTarget(_db: Db, _actor: Actor, _goal: number, _reason: string): Promise<Result<Saved>> {
  throw new Error("being built");
}
