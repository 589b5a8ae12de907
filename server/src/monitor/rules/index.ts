import type { Result } from "@diaodu/core/errors";
import type { Trial, WarningRule } from "@diaodu/core/monitor";
import type { Actor, Db } from "../../store/index.ts";
import type { RuleList, RuleWords } from "../schemas.ts";

/** The rules in force for a region: shipped ones as the unit left or changed them, and its own. */
export async function listRules(_db: Db, _actor: Actor, _region: number): Promise<RuleList> {
  throw new Error("being built");
}

export function ruleWords(): RuleWords {
  throw new Error("being built");
}

/** Stores a rule as its next version. One that goes live was tried first, and the trial is kept with it. */
export async function saveRule(
  _db: Db,
  _actor: Actor,
  _asked: { home: number; rule: WarningRule; state: "draft" | "live" | "paused" | "withdrawn" },
): Promise<Result<RuleList>> {
  throw new Error("being built");
}

/** What a rule would have said over all history. */
export async function tryRule(
  _db: Db,
  _actor: Actor,
  _asked: { home: number; rule: WarningRule },
): Promise<Result<{ text: string; trial: Trial }>> {
  throw new Error("being built");
}
