import type { FormCode } from "@diaodu/core/collect";
import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { Upload } from "../preview.ts";
import type { PreviewShelf } from "../shelf.ts";
import type { ReportPreview } from "./schemas.ts";
import type { MonthGate } from "./types.ts";

/** Opens a table of many enterprises' reports, checks every row, and says what storing it would do. */
export async function previewReports(
  _db: Db,
  _actor: Actor,
  _shelf: PreviewShelf,
  _upload: Upload & { form: FormCode },
  _gate: MonthGate,
): Promise<Result<ReportPreview>> {
  throw new Error("being built");
}

/** Stores a previewed table, all of it in one transaction, or refuses it whole. */
export async function commitReports(
  _db: Db,
  _actor: Actor,
  _shelf: PreviewShelf,
  _ask: { token: string; reason?: string },
  _gate: MonthGate,
): Promise<Result<{ batchId: number; stored: number; doubts: number }>> {
  throw new Error("being built");
}
