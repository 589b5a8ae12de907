import type { Db } from "../../store/index.ts";
import { effectiveStates, readStates, stateColumns } from "./states.ts";
import type { RosterState } from "./types.ts";

/** An enterprise with all that held of it, oldest first. */
export interface Timeline {
  id: number;
  city: number;
  code: string;
  states: RosterState[];
}

/**
 * All enterprises of a city with their states, by code, whatever the actor's scope: to decide what a change does one must know where
 * a firm stands, also when that is another county. What is handed on to a person must be held to the scope by the caller.
 * @param condition on `r` (roster_state) and parameters from $2 on
 */
export async function timelinesOf(
  tx: Db,
  city: number,
  condition = "true",
  params: readonly unknown[] = [],
): Promise<Map<string, Timeline>> {
  const rows = await readStates<RosterState>(
    tx,
    `select ${stateColumns}
       from (${effectiveStates(`r.city = $1 and ${condition}`)}) s
       join enterprise e on e.city = s.city and e.id = s.enterprise_id
      order by e.code, s.from_month`,
    [city, ...params],
  );
  return byCode(rows);
}

/** @param rows of each enterprise one behind the other, oldest first */
export function byCode(rows: readonly RosterState[]): Map<string, Timeline> {
  const found = new Map<string, Timeline>();
  for (const row of rows) {
    const timeline = found.get(row.code);
    if (timeline) timeline.states.push(row);
    else found.set(row.code, { id: row.id, city: row.city, code: row.code, states: [row] });
  }
  return found;
}
