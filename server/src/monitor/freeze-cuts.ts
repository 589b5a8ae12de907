import { decimalsOf } from "@diaodu/core/address";
import type { Indicator, RegionCode } from "@diaodu/core/catalogue";
import { cutsFromHistory, type ProposedCuts } from "@diaodu/core/monitor";
import { coversOf } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { cutBases } from "./cut-history.ts";
import { headlines, litMeasure } from "./lit.ts";
import { bySystem, lockCuts, storeCuts, storedCuts } from "./stored-cuts.ts";

/** The cuts that history before the year proposes, by indicator; those of which there is too little are left out. */
export async function proposedCuts(
  db: Db,
  actor: Actor,
  asked: { home: RegionCode; year: number; indicators: readonly Indicator[] },
): Promise<Map<string, ProposedCuts>> {
  const bases = await cutBases(db, actor, asked);
  return new Map(
    bases.flatMap(({ of, history, target }) => {
      const proposed = cutsFromHistory(history, target, decimalsOf(litMeasure(of), of));
      return proposed ? [[of.code, proposed] as const] : [];
    }),
  );
}

/**
 * Sets the cuts of a year from the history before it where none are set yet, so that lights of the year stay comparable whatever
 * comes in later. Does nothing a second time, nor for a unit that the actor does not have.
 */
export async function freezeCuts(
  db: Db,
  actor: Actor,
  home: RegionCode,
  year: number,
  indicators: readonly Indicator[] = headlines,
): Promise<void> {
  if (!coversOf(actor)(home)) return;
  const unset = await unsetOf(db, actor, home, year, indicators);
  if (unset.length === 0) return;
  const proposed = await proposedCuts(db, actor, { home, year, indicators: unset });
  if (proposed.size === 0) return;
  await asActor(db, actor, async (tx) => {
    await lockCuts(tx, home, year);
    const set = new Set((await storedCuts(tx, year, [home])).map((each) => each.indicator));
    const fresh = unset.flatMap((of) => {
      const cuts = set.has(of.code) ? undefined : proposed.get(of.code);
      return cuts ? [{ home, indicator: of.code, year, measure: litMeasure(of), ...cuts }] : [];
    });
    if (fresh.length > 0) await storeCuts(tx, fresh, bySystem);
  });
}

async function unsetOf(db: Db, actor: Actor, home: RegionCode, year: number, indicators: readonly Indicator[]) {
  const stored = await asActor(db, actor, (tx) => storedCuts(tx, year, [home]));
  const set = new Set(stored.map((each) => each.indicator));
  return indicators.filter(({ code }) => !set.has(code));
}
