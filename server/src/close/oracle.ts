import { codeRange, industryAbove } from "@diaodu/core/catalogue";
import { layoutOf, mainSums, type RegionTree, rowColumns, treeOf } from "@diaodu/core/close";
import { form } from "@diaodu/core/collect";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";

/** One row of the cube by column name. */
export type OracleCell = Record<string, number | null>;

const names = ["region", "industry", "size", "was_region", "was_industry", "was_size", "previous"] as const;
const spans = ["value", "base", "ytd", "ytd_base", "filed", "filed_ytd"] as const;

/** Sums of the month in the main sums' words; `y` ones are the same of the year to date. */
const monthSums = (value: string, base: string, filed: string) => ({
  panel: `count(*) filter (where ${value} is not null and ${base} is not null)`,
  cur: `sum(${value}) filter (where ${base} is not null)`,
  base: `sum(${base}) filter (where ${value} is not null)`,
  up: `count(*) filter (where ${base} > 0 and ${value} > ${base})`,
  fall: `count(*) filter (where ${base} > 0 and ${value} > 0 and ${value} < ${base})`,
  tot: `sum(${value})`,
  filed: `sum(${filed}) filter (where ${value} is not null and ${base} is not null and stayed)`,
  joined: `sum(${base}) filter (where ${value} is not null and not (stayed and ${filed} is not null))`,
});

function sumOf(column: string): string {
  const month = monthSums("value", "base", "filed");
  const toDate = monthSums("ytd", "ytd_base", "filed_ytd");
  if (column === "n") return "count(*)";
  if (column === "halted") return "count(*) filter (where value = 0 and (base > 0 or previous > 0))";
  const own = month[column as keyof typeof month] ?? toDate[column.slice(1) as keyof typeof toDate];
  if (!own) throw new Error(`the oracle does not know ${column}`);
  return own;
}

const otherSums = (number: number) => [
  `sum(o${number})`,
  `sum(o${number}) filter (where b${number} is not null)`,
  `sum(b${number}) filter (where o${number} is not null)`,
];

/**
 * The cube of a month in plain SQL that any PostgreSQL understands: every report beside every cell it belongs to, grouped. Slow, and
 * written apart from the fold, so that each is the other's proof. Runs as whoever reads the reports.
 */
export async function oracleCells(
  tx: Db,
  place: ClosePlace,
  tree: RegionTree = treeOf(place.region),
): Promise<OracleCell[]> {
  const layout = layoutOf(form(place.form));
  const columns = rowColumns(layout, place.month);
  const others = layout.others.flatMap((_, number) => [`o${number}`, `b${number}`]);
  const named = [...names, ...spans, ...others].map((name, at) => `${columns[at] ?? "null::bigint"} as ${name}`);
  const sums = [...mainSums.map(sumOf), ...layout.others.flatMap((_, number) => otherSums(number))];
  const { first, last } = codeRange(place.region);
  const sql = `
with region_path as (select * from unnest($1::int[], $2::int[]) p (leaf, node)),
industry_path as (select * from unnest($3::int[], $4::int[]) p (leaf, node)),
sister as (select * from unnest($5::int[], $6::int[]) s (region, family)),
report as (select ${named.join(", ")} from report_${place.form}
  where month = $7 and region between $8 and $9 and state in (1, 2, 3)),
-- One row per report and cell it belongs to; stayed: it filed last year in the same cell, if it filed.
beside as (select r.*, rp.node as in_region, ip.node as in_industry, sp.size as in_size,
    (r.was_region is null or (
      exists (select 1 from region_path w where w.leaf = r.was_region and w.node = rp.node)
      and exists (select 1 from industry_path w where w.leaf = r.was_industry and w.node = ip.node)
      and sp.size in (0, r.was_size))) as stayed
  from report r
  join region_path rp on rp.leaf = r.region
  join industry_path ip on ip.leaf = r.industry
  join unnest(array[0, 1, 2, 3, 4]) sp (size) on sp.size in (0, r.size)),
cell as (select in_region as region, in_industry as industry, in_size as size,
    ${sums.map((sum, at) => `coalesce(${sum}, 0)::float8 as "${layout.columns[at]}"`).join(",\n    ")}
  from beside group by in_region, in_industry, in_size),
growth as (select c.region, c.industry, c.size, s.family,
    case when c.base > 0 then round((100 * (c.cur - c.base))::numeric / c.base::numeric, 1) end as month_growth,
    case when c.ybase > 0 then round((100 * (c.ycur - c.ybase))::numeric / c.ybase::numeric, 1) end as ytd_growth
  from cell c join sister s on s.region = c.region),
ranked as (select g.*, rank() over (partition by family, industry, size order by month_growth desc nulls last) as m,
    rank() over (partition by family, industry, size order by ytd_growth desc nulls last) as y from growth g)
select c.*, case when month_growth is not null then m end as rnk, case when ytd_growth is not null then y end as yrnk
  from cell c left join ranked r on r.region = c.region and r.industry = c.industry and r.size = c.size
 order by c.region, c.size, c.industry`;
  return tx.query<OracleCell>(sql, [...pathsOf(tree), place.month, first, last]);
}

/** Regions, industries and sister regions as columns of the oracle's small tables. */
function pathsOf({ codes, parents, sisters }: RegionTree): number[][] {
  const regions = codes.flatMap((_, number) => {
    const path: [number, number][] = [];
    for (let at = number; at >= 0; at = parents[at] as number)
      path.push([codes[number] as number, codes[at] as number]);
    return path;
  });
  const industries = Array.from({ length: 41 }, (_, at) => at + 6).flatMap((leaf) => {
    const path: [number, number][] = [];
    for (let at: number | null = leaf; at !== null; at = industryAbove(at)) path.push([leaf, at]);
    return path;
  });
  const families = sisters.flatMap((group, family) =>
    group.map((number) => [codes[number] as number, family] as const),
  );
  return [regions, industries, families].flatMap((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)]);
}
