import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../../store/index.ts";
import type { Progress } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

export interface ReportPlace {
  form: FormCode;
  month: Month;
  region: number;
}

/** Who has reported, per county and in total, and who to chase, heaviest first. */
export async function progress(_db: Db, _actor: Actor, _place: ReportPlace, _gate: MonthGate): Promise<Progress> {
  throw new Error("being built");
}
