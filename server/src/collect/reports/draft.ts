import type { ReportValues } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { ReportKey } from "./report-view.ts";
import type { Doubt } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface DraftAsk extends ReportKey {
  version: number;
  fields: ReportValues;
}

/** Keeps a report as it is being typed. Nothing is refused but a draft somebody else has changed meanwhile. */
export async function saveDraft(
  _db: Db,
  _actor: Actor,
  _ask: DraftAsk,
  _gate: MonthGate,
): Promise<Result<{ version: number; at: string; doubts: Doubt[] }>> {
  throw new Error("being built");
}
