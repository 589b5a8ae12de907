import type { Actor, Db } from "../store/index.ts";

/** The year's targets as xlsx, in the form in which they are read back in. */
export async function targetWorkbook(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; year: number; empty?: boolean },
): Promise<{ name: string; bytes: Buffer }> {
  throw new Error("being built");
}
