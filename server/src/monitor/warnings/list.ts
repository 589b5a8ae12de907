import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { WarningDetailView, WarningList } from "../schemas.ts";

/** The warnings that stand in a region's month, gravest first. */
export async function warningList(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number; standing?: boolean },
): Promise<Result<WarningList>> {
  throw new Error("being built");
}

export async function warningDetail(_db: Db, _actor: Actor, _id: number): Promise<Result<WarningDetailView>> {
  throw new Error("being built");
}
