import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { DraftAsk } from "./draft.ts";
import type { Doubt } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface SubmitAsk extends DraftAsk {
  explanations: readonly { checkId: string; field: string; text: string }[];
  reason?: string;
}

/** Hands a report in: every hard check must hold and every doubt of 核实 be explained. */
export async function submit(
  _db: Db,
  _actor: Actor,
  _ask: SubmitAsk,
  _gate: MonthGate,
): Promise<Result<{ version: number; doubts: Doubt[] }>> {
  throw new Error("being built");
}
