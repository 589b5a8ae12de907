import type { Db } from "../../../store/index.ts";
import { saveTargets } from "../../../targets/index.ts";
import { demoTargets } from "../targets.ts";
import { demoClerk } from "./place.ts";

/** Sets the city's targets, each round on its own day. */
export async function loadTargets(tx: Db) {
  for (const { at, reason, entries } of demoTargets) {
    const saved = await saveTargets(tx, demoClerk, { entries: [...entries], reason }, new Date(at));
    if (!saved.ok)
      throw new Error(saved.faults.map(({ message, where }) => `${where?.field} ${message.en}`).join("\n"));
  }
}
