import type { Actor, Db } from "../../store/index.ts";
import type { ReportPlace } from "./progress.ts";

/** The form as a workbook to be filled and imported: one row for each enterprise that is due. */
export async function reportTemplate(
  _db: Db,
  _actor: Actor,
  _place: ReportPlace,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  throw new Error("being built");
}
