import { codeRange, prefectureOf } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import { effectiveStates, entryColumns, inScope, readStates, stateColumns } from "./states.ts";
import type { Enterprise, RosterEntry, RosterState } from "./types.ts";

/** The prefectures whose partitions hold a region's rows. */
export const citiesOf = (region: number): [first: number, last: number] => {
  const { first, last } = codeRange(region);
  return [prefectureOf(first), last];
};

/** Who is on the roster in month $1, of the region $2 to $3 in the cities $4 to $5; more conditions may follow. */
export const membersAt = (columns: string) => `
  select ${columns}
    from (select distinct on (city, enterprise_id) *
            from (${effectiveStates("r.from_month <= $1 and r.city between $4 and $5")}) valid
           order by city, enterprise_id, from_month desc) s
    join enterprise e on e.city = s.city and e.id = s.enterprise_id
   where s.region between $2 and $3 and ${inScope("s.region")} and s.on_roster`;

/**
 * The roster (名录) of a month: every enterprise of the region that is on it then, as it stood then. In code order.
 * Run it as an actor.
 */
export async function rosterAt(tx: Db, month: Month, region: number): Promise<RosterEntry[]> {
  return readStates<RosterEntry>(tx, `${membersAt(entryColumns)} order by e.code`, placeOf(month, region));
}

/** The parameters of `membersAt`. */
export function placeOf(month: Month, region: number): number[] {
  const { first, last } = codeRange(region);
  return [month, first, last, ...citiesOf(region)];
}

/**
 * What held of an enterprise and from when, oldest first; nothing where it never stood in the actor's scope. Of a firm that moved out
 * of the scope the last state says only that. Run it as an actor.
 */
export async function rosterHistory(tx: Db, enterpriseId: number): Promise<RosterState[]> {
  const rows = await readStates<RosterState & { visible: boolean }>(
    tx,
    `select ${stateColumns}, ${inScope("s.region")} as visible
       from (${effectiveStates("r.enterprise_id = $1")}) s
       join enterprise e on e.city = s.city and e.id = s.enterprise_id
      order by s.city, s.from_month`,
    [enterpriseId],
  );
  return withinScope(rows);
}

/** The states inside the scope; the first one beyond it stands as leaving the place that was. */
export function withinScope(rows: readonly (RosterState & { visible: boolean })[]): RosterState[] {
  return rows.flatMap(({ visible, ...state }, at) => {
    const before = rows[at - 1];
    if (visible) return [state];
    if (!before?.visible || !before.onRoster) return [];
    const { visible: _, ...left } = before;
    return [
      { ...left, since: state.since, how: "moved-out", onRoster: false, reason: "", knownAt: state.knownAt, by: "" },
    ];
  });
}

/** Enterprises by their codes, on the roster or not, of the cities that the actor has or belongs to. Run it as an actor. */
export async function enterpriseByCode(
  tx: Db,
  codes: readonly string[],
  city?: number,
): Promise<Map<string, Enterprise>> {
  const rows = await tx.query<Enterprise>(
    `select id, city, code, merged_into as "mergedInto" from enterprise
      where code = any($1::text[]) and city = coalesce($2::int, city) order by city`,
    [codes, city ?? null],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
