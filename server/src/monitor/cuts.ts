import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../store/index.ts";
import type { CutsView } from "./schemas.ts";

/** The year's cuts of each indicator that is lit, and what history would propose. */
export async function cutsOf(_db: Db, _actor: Actor, _asked: { region: number; year: number }): Promise<CutsView[]> {
  throw new Error("being built");
}

export async function saveCuts(
  _db: Db,
  _actor: Actor,
  _asked: { home: number; indicator: string; year: number; cuts: [number, number, number, number] },
): Promise<Result<CutsView>> {
  throw new Error("being built");
}
