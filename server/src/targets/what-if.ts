import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { Levers, WhatIfAnswer } from "./schemas.ts";

/** Where a target ends if one supposes something of the months to come. */
export async function targetWhatIf(
  _db: Db,
  _actor: Actor,
  _asked: { goal: number; month: number; levers: Levers },
): Promise<Result<WhatIfAnswer>> {
  throw new Error("being built");
}
