import type { Actor, Db } from "../../store/index.ts";
import type { ReportPlace } from "./progress.ts";
import type { Worklist } from "./schemas.ts";

export interface WorklistAsk extends ReportPlace {
  level?: "hard" | "soft" | "hint";
  open?: boolean;
  offset?: number;
}

/** Doubts about reports, those first that could move the city's growth most. */
export async function worklist(_db: Db, _actor: Actor, _ask: WorklistAsk): Promise<Worklist> {
  throw new Error("being built");
}
