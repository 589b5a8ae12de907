import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Matches } from "./schemas.ts";

/** Growth of output, electricity and tax side by side for the regions below one. @source domain/monitoring.md 5.4 */
export async function matchesOf(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number; asOf?: string },
): Promise<Result<Matches>> {
  throw new Error("being built");
}
