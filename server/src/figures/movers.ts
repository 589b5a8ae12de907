import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { byChange, type Member, namesOf, reportsOf } from "./enterprise-members.ts";
import { formFigure } from "./form-figures.ts";

/** An enterprise that a document about a region may name. */
export interface Mover {
  code: string;
  name: string;
  /** The region whose growth it moved. */
  among: RegionCode;
}

/** Named for each region, in each direction: more than any list of a document shows. */
const mostEachWay = 12;

/**
 * Enterprises that moved the output of a region, or of one of its children, most in the year to date, either way. Their figures
 * are to be asked for like all others; this only says which are worth asking for.
 */
export function moversOf(db: Db, actor: Actor, region: RegionCode, month: Month): Promise<Mover[]> {
  const line = formFigure("industrial-output");
  if (!line) throw new Error("no form sums up to industrial-output");
  return asActor(db, actor, async (tx) => {
    const members = byChange(line, "ytd", await reportsOf(tx, line, month, { region, industry: "", size: 0 }));
    const chosen = [region, ...regionsOf(region, { zones: true }).map(({ code }) => code)].flatMap((among) =>
      ends(members.filter(({ report }) => among === region || report.region === among)).map((id) => ({ id, among })),
    );
    const names = await namesOf(tx, region, month, [...new Set(chosen.map(({ id }) => id))]);
    return chosen.flatMap(({ id, among }) => {
      const named = names.get(id);
      return named ? [{ code: named.code, name: named.name, among }] : [];
    });
  });
}

/** Those that took most away and those that added most, of members in the order of their change. */
function ends(members: readonly Member[]): number[] {
  const compared = members.filter(({ now, base }) => now !== null && base !== null);
  const chosen = new Set([...compared.slice(0, mostEachWay), ...compared.slice(-mostEachWay)]);
  return [...chosen].map(({ report }) => report.enterpriseId);
}
