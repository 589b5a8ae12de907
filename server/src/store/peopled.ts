import type { Db } from "./db.ts";

// One row per region that has an observation, found by stepping from one to the next down the primary key.
const query = `
  with recursive step (city, region) as (
    (select o.city, o.region from observation o order by o.city, o.region limit 1)
    union all
    select n.city, n.region
      from step s
      cross join lateral (select o.city, o.region from observation o
                           where (o.city, o.region) > (s.city, s.region) order by o.city, o.region limit 1) n
  )
  select array_agg(region) as regions from step`;

/** Regions of which anything was ever published, so that nobody works on the others. Run it as an actor. */
export async function regionsPublished(tx: Db): Promise<ReadonlySet<number>> {
  const [row] = await tx.query<{ regions: number[] | null }>(query);
  return new Set(row?.regions ?? []);
}
