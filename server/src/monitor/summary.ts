import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { MonitorSummary } from "./schemas.ts";

/** Lights, open warnings and how the targets stand, for 总览. */
export async function monitorSummary(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number },
): Promise<Result<MonitorSummary>> {
  throw new Error("being built");
}
