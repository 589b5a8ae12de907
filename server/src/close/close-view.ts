import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";
import type { CloseView } from "./schemas.ts";

/** Where a region's month stands, what was done with it, and what speaks against closing it. */
export async function closeView(_db: Db, _actor: Actor, _place: ClosePlace): Promise<Result<CloseView>> {
  throw new Error("being built");
}
