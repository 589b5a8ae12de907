import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import type { StoredReport } from "./types.ts";

export interface ReportsWanted {
  months: readonly Month[];
  /** All enterprises of a region (by where they stood when they reported). */
  region?: number;
  enterpriseIds?: readonly number[];
}

/** Reports as they stand now, sent-back ones included. Run it as an actor. */
export async function readReports(_tx: Db, _form: FormCode, _wanted: ReportsWanted): Promise<StoredReport[]> {
  throw new Error("being built");
}
