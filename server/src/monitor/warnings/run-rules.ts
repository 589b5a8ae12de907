import type { Result } from "@diaodu/core/errors";
import type { Actor, Db } from "../../store/index.ts";
import type { RunAnswer } from "../schemas.ts";

/** Runs the live rules of a region over a month: raises, worsens and clears warnings. Running twice changes nothing. */
export async function runRules(
  _db: Db,
  _actor: Actor,
  _asked: { region: number; month: number },
): Promise<Result<RunAnswer>> {
  throw new Error("being built");
}
