import type { FormCode } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import type { MonthGate } from "./types.ts";

export interface ReviewAsk {
  form: FormCode;
  month: Month;
  enterpriseIds: readonly number[];
  move: "review" | "accept" | "send-back";
  reason?: string;
}

/** Moves reports on (审核, 验收) or sends them back with a reason (退回). All or none. */
export async function review(
  _db: Db,
  _actor: Actor,
  _ask: ReviewAsk,
  _gate: MonthGate,
): Promise<Result<{ moved: number }>> {
  throw new Error("being built");
}
