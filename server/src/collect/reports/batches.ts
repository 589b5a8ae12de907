import type { Result } from "@diaodu/core/errors";
import type { Static } from "typebox";
import type { Actor, Db } from "../../store/index.ts";
import type { ReportPlace } from "./progress.ts";
import type { BatchSchema } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

/** Files of reports taken in for a form and month, newest first. */
export async function listBatches(_db: Db, _actor: Actor, _place: ReportPlace): Promise<Static<typeof BatchSchema>[]> {
  throw new Error("being built");
}

/** Takes a file of reports back: every report is again what it was before. */
export async function undoBatch(
  _db: Db,
  _actor: Actor,
  _id: number,
  _gate: MonthGate,
): Promise<Result<{ restored: number }>> {
  throw new Error("being built");
}
