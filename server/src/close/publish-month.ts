import type { Actor, Db } from "../store/index.ts";
import type { Closed } from "./close-month.ts";
import type { ClosePlace } from "./month-state.ts";

export interface PublishAsk extends ClosePlace {
  /** ISO time at which it counts as published; absent: now. */
  at?: string;
}

/**
 * Sums a region's month once more, ranks it and freezes the cube as a publication with its step in `month_state`. Publishing
 * again adds another publication; none is ever changed. Checks nothing: `moveMonth` does. Run it as an actor.
 */
export async function publishMonth(
  _tx: Db,
  _actor: Actor,
  _ask: PublishAsk,
): Promise<Closed & { publicationId: number }> {
  throw new Error("being built");
}
