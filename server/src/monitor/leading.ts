import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Leading } from "./schemas.ts";

/** Which indicators lead, go with or lag behind one, as tested on the region's own figures. @source domain/monitoring.md 1 */
export async function leadingOf(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number; asOf?: string; indicator: string },
): Promise<Result<Leading>> {
  throw new Error("being built");
}
