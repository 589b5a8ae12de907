import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import type { RosterEntry } from "./types.ts";

/**
 * The roster (名录) of a month: every enterprise of the region that is on it then, as it stood then. In code order.
 * Run it as an actor.
 */
export async function rosterAt(_tx: Db, _month: Month, _region: number): Promise<RosterEntry[]> {
  throw new Error("being built");
}
