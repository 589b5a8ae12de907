import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { ReportKey } from "./report-view.ts";

export interface ExplainAsk extends ReportKey {
  checkId: string;
  field: string;
  text: string;
  accepted?: boolean;
}

/** Keeps what was said to a doubt, and whether the reviewer took it. */
export async function explainDoubt(_db: Db, _actor: Actor, _ask: ExplainAsk): Promise<Result<{ kept: boolean }>> {
  throw new Error("being built");
}
