import { divisionNumbers, industryAbove, industryNumber } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { membersAt, placeOf } from "./roster-at.ts";
import type { RosterList } from "./schemas.ts";
import { entryColumns, readStates } from "./states.ts";
import type { RosterEntry } from "./types.ts";
import { particularsView } from "./views.ts";

export interface RosterSearch {
  region: number;
  month: Month;
  /** Part of the name or of the code. */
  search?: string;
  /** GB/T 4754 section or division. */
  industry?: string;
  size?: number;
}

/** One screen of a list; the workbook has them all. */
const pageSize = 100;

/** The roster of a month as it is looked through, a page at a time. */
export async function listRoster(
  db: Db,
  actor: Actor,
  { offset = 0, ...search }: RosterSearch & { offset?: number },
): Promise<RosterList> {
  const rows = await asActor(db, actor, (tx) => foundOn(tx, search, { offset, limit: pageSize }));
  const total = rows[0]?.total ?? (offset === 0 ? 0 : (await listRoster(db, actor, search)).total);
  return {
    region: search.region,
    month: search.month,
    total,
    pageSize,
    rows: rows.map(({ id, since, how, ...entry }) => ({ id, ...particularsView(entry), since, how })),
  };
}

/** @param page none for all of them */
export const foundOn = (
  tx: Db,
  { region, month, search = "", industry = "", size }: RosterSearch,
  page: { offset: number; limit: number | null },
): Promise<(RosterEntry & { total: number })[]> =>
  readStates(
    tx,
    `select found.*, count(*) over ()::int as total
       from (${membersAt(entryColumns)}) found
      where (position($6 in name) > 0 or position(upper($6) in code) > 0)
        and ($7::int[] is null or industry = any($7)) and ($8::int is null or size = $8)
      order by region, code
     offset $9 limit $10`,
    [...placeOf(month, region), search.trim(), divisionsOf(industry), size ?? null, page.offset, page.limit],
  );

/** The divisions of a section, or the division; null for all. What is no industry has none. */
function divisionsOf(code: string): number[] | null {
  if (code === "") return null;
  const wanted = industryNumber(code);
  return divisionNumbers.filter(
    (division) => division === wanted || industryAbove(division) === wanted || wanted === 0,
  );
}
