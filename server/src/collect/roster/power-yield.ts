import type { Db } from "../../store/index.ts";
import { citiesOf } from "./roster-at.ts";

/** Fewer firms than this would show one of them. */
const fewest = 3;

/**
 * What electricity yields in each division: 千元 of output on 0.01 万千瓦时, of the firms that reported both to date in their newest
 * month. A division with too few firms has none, nor has a list that names no division.
 */
export async function powerYield(tx: Db, region: number): Promise<(industry: number) => number | null> {
  const [first, last] = citiesOf(region);
  const rows = await tx.query<{ industry: number; ratio: number }>(
    `-- One row per division.
     select industry, (sum(output_ytd)::float8 / sum(electricity_ytd)) as ratio
       from report_output
      where month = (select max(month) from report_output where city between $1 and $2) and city between $1 and $2
        and state <> 4 and output_ytd > 0 and electricity_ytd > 0
      group by industry having count(*) >= $3`,
    [first, last, fewest],
  );
  const known = new Map(rows.map(({ industry, ratio }) => [industry, ratio]));
  return (industry) => known.get(industry) ?? null;
}
