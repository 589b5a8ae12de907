import { noStandards, type Standards, type StandardsNeed } from "@diaodu/core/figures";
import type { Db } from "./db.ts";
import type { ReadOptions } from "./observations.ts";

/**
 * Reads what figures are judged by: of each target the version in force at `asOf`, and the cuts of the lights. Run it as an actor:
 * row-level security decides what is seen.
 */
export async function readStandards(_tx: Db, _need: StandardsNeed, _options: ReadOptions): Promise<Standards> {
  return noStandards;
}
