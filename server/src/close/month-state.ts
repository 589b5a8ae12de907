import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";

export type MonthState = "open" | "closed" | "published";

/** A region's month of one form. */
export interface ClosePlace {
  form: FormCode;
  month: Month;
  region: number;
}

/**
 * The states of a region's month and of everything below it, region by region (units and zones). A unit's state is the newest
 * step of its own or of a unit above it: closing a city closes its counties, and one of them may be unlocked alone.
 * Run it as an actor.
 */
export async function monthStates(_tx: Db, _place: ClosePlace): Promise<Map<number, MonthState>> {
  throw new Error("being built");
}
