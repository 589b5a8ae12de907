import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Decomposition } from "./schemas.ts";

/** A target taken apart (分解): assigned, implied and needed of each part side by side. */
export async function decompose(
  _db: Db,
  _actor: Actor,
  _asked: { goal: number; by: "months" | "quarters" | "regions"; month: number },
): Promise<Result<Decomposition>> {
  throw new Error("being built");
}
