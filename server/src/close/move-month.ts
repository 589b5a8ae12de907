import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { ClosePlace, MonthState } from "./month-state.ts";
import type { MoveAnswer } from "./schemas.ts";

export interface MoveAsk extends ClosePlace {
  to: MonthState;
  reason?: string;
}

/** One step of a region's month: close (结账), publish (发布) or unlock (解锁, with a reason). All of it or nothing. */
export async function moveMonth(_db: Db, _actor: Actor, _ask: MoveAsk): Promise<Result<MoveAnswer>> {
  throw new Error("being built");
}
