import { prefectureOf } from "@diaodu/core/catalogue";
import type { Need } from "@diaodu/core/figures";
import type { Db } from "../store/index.ts";

/** What the enterprises asked about are called now, by their codes. Run it as an actor: it sees only those in its range. */
export async function enterpriseNames(tx: Db, needs: readonly Need[]): Promise<ReadonlyMap<string, string>> {
  const named = needs.filter(({ enterprise }) => enterprise !== "");
  const codes = [...new Set(named.map(({ enterprise }) => enterprise))];
  if (codes.length === 0) return new Map();
  const cities = [...new Set(named.flatMap(({ months }) => [...months.keys()].map((code) => prefectureOf(code))))];
  const rows = await tx.query<{ code: string; name: string }>(
    `select distinct on (e.code) e.code, r.name
       from enterprise e
       join roster_state r on r.city = e.city and r.enterprise_id = e.id
      where e.city = any ($1::int[]) and e.code = any ($2::text[]) and r.how <> 'undone'
      order by e.code, r.from_month desc, r.id desc`,
    [cities, codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}
