import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { WarningDetailView } from "../schemas.ts";

/** Confirms a warning, dismisses it with a reason, or takes it up again. */
export async function moveWarning(
  _db: Db,
  _actor: Actor,
  _id: number,
  _asked: { step: "confirmed" | "dismissed" | "reopened"; text: string },
): Promise<Result<WarningDetailView>> {
  throw new Error("being built");
}
