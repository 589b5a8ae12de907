import { decimalsOf } from "@diaodu/core/address";
import type { Indicator, RegionCode } from "@diaodu/core/catalogue";
import { cutsFromHistory, type ProposedCuts } from "@diaodu/core/monitor";
import { coversOf } from "../figures/resolve.ts";
import { type Actor, asActor, type Db, drawnBySystem } from "../store/index.ts";
import { cutBases } from "./cut-history.ts";
import { headlines, litMeasure } from "./lit.ts";
import { lockCuts, storeCuts, storedCuts } from "./stored-cuts.ts";

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
  const [unset, basis] = await asActor(db, actor, async (tx) => [
    await unsetOf(tx, home, year, indicators),
    await basisOf(tx),
  ]);
  const fresh = unset.filter(({ code }) => !isTried(db, `${home} ${year} ${code}`, basis));
  if (fresh.length === 0) return;
  const proposed = await proposedCuts(db, actor, { home, year, indicators: fresh });
  await asActor(db, actor, async (tx) => {
    await lockCuts(tx, home, year);
    const drawn = (await unsetOf(tx, home, year, fresh)).flatMap((of) => {
      const cuts = proposed.get(of.code);
      return cuts ? [{ home, indicator: of.code, year, measure: litMeasure(of), ...cuts }] : [];
    });
    if (drawn.length > 0) await storeCuts(tx, drawn, drawnBySystem);
  });
  for (const { code } of fresh) noteTried(db, `${home} ${year} ${code}`, basis);
}

async function unsetOf(tx: Db, home: number, year: number, indicators: readonly Indicator[]): Promise<Indicator[]> {
  const set = new Set((await storedCuts(tx, year, [home])).map(({ indicator }) => indicator));
  return indicators.filter(({ code }) => !set.has(code));
}

/** One row: the newest of all that history is made of. */
const newest = `
  select concat_ws('.', (select max(id) from import), (select max(id) from target),
                        (select extract(epoch from max(known_at)) from cube_root)) as basis`;

async function basisOf(tx: Db): Promise<string> {
  const [row] = await tx.query<{ basis: string }>(newest);
  return row?.basis ?? "";
}

/** Where there was too little history it is not gone through again until something new has come in. */
const tried = new WeakMap<Db, Map<string, string>>();

const isTried = (db: Db, what: string, basis: string): boolean => tried.get(db)?.get(what) === basis;

function noteTried(db: Db, what: string, basis: string) {
  const held = tried.get(db) ?? new Map<string, string>();
  tried.set(db, held.set(what, basis));
}
