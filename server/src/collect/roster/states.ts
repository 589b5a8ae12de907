import { asOwner, type Db } from "../../store/index.ts";
import type { RosterState } from "./types.ts";

/**
 * One row per enterprise and month from which something holds: the newest, in the order in which they came in. A change that was undone stands as a row of its
 * own and takes its month away again.
 * @param condition on `r` (roster_state), from our own code, never from a user
 */
export const effectiveStates = (condition: string) => `
  select * from (
    select distinct on (r.city, r.enterprise_id, r.from_month) r.*
      from roster_state r
     where ${condition}
     order by r.city, r.enterprise_id, r.from_month, r.id desc
  ) known
  where how <> 'undone'`;

/** What an enterprise is, in SQL; `s` is a row of `effectiveStates`, `e` its enterprise. */
export const entryColumns = `s.enterprise_id as id, s.city, e.code, s.name, s.region, s.industry, s.size, s.park, s.from_month as since,
  s.how`;

/** The same with how it came to be known. */
export const stateColumns = `${entryColumns}, s.on_roster as "onRoster", s.reason, s.known_at as "knownAt", s.by_user as by,
  s.batch_id as "batchId"`;

/** The actor's range of codes, as row-level security has it; without an actor nothing is in it. */
const lowest = "nullif(current_setting('app.lo', true), '')::int";
const highest = "nullif(current_setting('app.hi', true), '')::int";

/** Whether a region's code lies in the actor's scope. */
export const inScope = (region: string) => `${region} between ${lowest} and ${highest}`;

/**
 * Reads states as the owner. Row-level security would hide that a firm now stands in another county, so the county it left would
 * keep it for ever: therefore the newest state is found first, and only then whether it lies in the actor's scope. The query given
 * must say so with `inScope` for every row that it hands out.
 */
export const readStates = <Row = RosterState>(tx: Db, sql: string, params: readonly unknown[]): Promise<Row[]> =>
  asOwner(tx, (owner) => owner.query<Row>(sql, params));
