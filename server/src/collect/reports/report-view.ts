import type { FormCode } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import type { ReportView } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface ReportKey {
  form: FormCode;
  month: Month;
  enterpriseId: number;
}

/** One enterprise's form of one month, with all that is needed to fill or to judge it. */
export async function reportView(
  _db: Db,
  _actor: Actor,
  _key: ReportKey,
  _gate: MonthGate,
): Promise<Result<ReportView>> {
  throw new Error("being built");
}
