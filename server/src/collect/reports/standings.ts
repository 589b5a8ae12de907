import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import { effectiveStates, inScope, readStates } from "../roster/states.ts";

/** How an enterprise stands on the roster in a month. */
export interface FirmStanding {
  id: number;
  city: number;
  code: string;
  name: string;
  region: number;
  /** Number of the division. */
  industry: number;
  size: number;
  park: string;
  onRoster: boolean;
  /** In the actor's scope. Of others nothing may be shown but that they are others'. */
  visible: boolean;
}

/** How enterprises stand in a month, other counties' included; those that came later are left out. Run it as an actor. */
export async function standingsOf(tx: Db, month: Month, ids: readonly number[]): Promise<Map<number, FirmStanding>> {
  const rows = await readStates<FirmStanding>(
    tx,
    `select s.enterprise_id as id, s.city, e.code, s.name, s.region, s.industry, s.size, s.park,
            s.on_roster as "onRoster", ${inScope("s.region")} as visible
       from (select distinct on (city, enterprise_id) *
               from (${effectiveStates("r.from_month <= $1 and r.enterprise_id = any($2)")}) valid
              order by city, enterprise_id, from_month desc) s
       join enterprise e on e.city = s.city and e.id = s.enterprise_id`,
    [month, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Enterprises that a table names by code or, without one, by name: their ids, by what the table says. Run it as an actor. */
export async function namedInTable(tx: Db, month: Month, codes: readonly string[], names: readonly string[]) {
  const byCode = await tx.query<{ id: number; code: string }>(
    "select id, code from enterprise where code = any($1::text[]) and merged_into is null",
    [codes],
  );
  // Every name that held in the month or before: the standing decides which enterprise bears it then.
  const byName =
    names.length === 0
      ? []
      : await readStates<{ id: number }>(
          tx,
          `select distinct r.enterprise_id as id from roster_state r
            where r.name = any($1::text[]) and r.from_month <= $2 and ${inScope("r.region")}`,
          [names, month],
        );
  return { byCode: new Map(byCode.map(({ code, id }) => [code, id])), byName: byName.map(({ id }) => id) };
}
