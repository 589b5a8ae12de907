import type { AddressContext } from "@diaodu/core/address";
import type { Actor, Db } from "../store/index.ts";
import type { AskAnswer } from "./schemas.ts";

export async function ask(_db: Db, _actor: Actor, _question: { q: string } & AddressContext): Promise<AskAnswer> {
  return { completions: [], answer: null, notUnderstood: [] };
}
