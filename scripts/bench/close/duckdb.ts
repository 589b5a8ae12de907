import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import { divisionNumbers, industryAbove, region } from "../../../core/src/catalogue/index.ts";
import { layoutOf, mainSums, treeOf } from "../../../core/src/close/index.ts";
import { form } from "../../../core/src/collect/index.ts";
import { median, timed } from "../report.ts";

const layout = layoutOf(form("output"));
const places = ["region", "industry", "size", "was_region", "was_industry", "was_size"];
const ofMain = ["previous", "value", "base", "ytd", "ytd_base", "filed", "filed_ytd"];
const others = layout.others.flatMap((_, number) => [`o${number}`, `b${number}`]);
const columns = [...places, ...ofMain, ...others];
const rowsOfChunk = 2048;

/** What two cubes must agree in. */
export const totals = [
  "count(*)",
  ...["n", "cur", "base", "ycur", "ybase", "filed", "joined", "halted"].map((sum) => `sum(${sum})`),
  "count(rnk)",
  "count(yrnk)",
];

/** The same cube of the same reports in DuckDB's memory, on as many threads as there are cores: the median of three. */
export async function closeInDuckDb(each: (take: (row: Float64Array) => void) => Promise<void>) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `create table report (${columns.map((name) => `${name} ${places.includes(name) ? "integer" : "double"}`).join(", ")})`,
  );
  await fill(
    connection,
    "report",
    columns.map((name) => places.includes(name)),
    each,
  );
  await makeTree(connection);
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) seconds.push((await timed(() => makeCube(connection))).seconds);
  const sums = (
    await connection.runAndReadAll(`select ${totals.map((total) => `(${total})::double`).join(", ")} from cube`)
  ).getRows()[0];
  connection.closeSync();
  return { seconds: median(seconds), totals: (sums ?? []).map(Number) };
}

/** Puts rows of numbers, NaN for null, into a table. */
async function fill(
  connection: DuckDBConnection,
  table: string,
  integers: readonly boolean[],
  each: (take: (row: Float64Array) => void) => Promise<void>,
) {
  const appender = await connection.createAppender(table);
  const types = integers.map((isInteger) => (isInteger ? INTEGER : DOUBLE));
  let values = types.map((): (number | null)[] => []);
  const flush = () => {
    const chunk = DuckDBDataChunk.create(types, values[0]?.length ?? 0);
    values.forEach((column, at) => chunk.setColumnValues(at, column));
    appender.appendDataChunk(chunk);
    values = types.map(() => []);
  };
  await each((row) => {
    values.forEach((column, at) => column.push(Number.isNaN(row[at]) ? null : (row[at] as number)));
    if (values[0]?.length === rowsOfChunk) flush();
  });
  if (values[0]?.length) flush();
  appender.closeSync();
}

async function makeTree(connection: DuckDBConnection) {
  const { codes, parents } = treeOf(0);
  const depths: number[] = [];
  const nodes = codes.map((code, number) => {
    const parent = parents[number] as number;
    depths[number] = parent < 0 ? 0 : (depths[parent] as number) + 1;
    return `(${code}, ${parent < 0 ? "null" : codes[parent]}, ${depths[number]}, ${region(code)?.kind === "unit"})`;
  });
  await connection.run(
    `create table node as select * from (values ${nodes.join(", ")}) n (region, parent, depth, is_unit)`,
  );
  const trades = [...divisionNumbers, 102, 103, 104].map((trade) => `(${trade}, ${industryAbove(trade)})`);
  await connection.run(`create table trade as select * from (values ${trades.join(", ")}) t (industry, parent)`);
  await connection.run(`create table region_path as with recursive p as (select region as leaf, region from node
    union all select leaf, node.parent from p join node using (region) where node.parent is not null) select * from p`);
  await connection.run(`create table trade_path as with recursive p as (select industry as leaf, industry from trade where industry < 100
    union all select leaf, trade.parent from p join trade using (industry)) select * from p`);
}

const span = (value: string, base: string, filed: string) => ({
  panel: `count(*) filter (${value} is not null and ${base} is not null)`,
  cur: `sum(${value}) filter (${base} is not null)`,
  base: `sum(${base}) filter (${value} is not null)`,
  up: `count(*) filter (${base} > 0 and ${value} > ${base})`,
  fall: `count(*) filter (${base} > 0 and ${value} > 0 and ${value} < ${base})`,
  tot: `sum(${value})`,
  filed: `sum(${filed}) filter (was_region is null and ${value} is not null and ${base} is not null)`,
  joined: `sum(${base}) filter (was_region is null and ${value} is not null and ${filed} is null)`,
});

function leafSums(): string[] {
  const [month, ytd] = [span("value", "base", "filed"), span("ytd", "ytd_base", "filed_ytd")];
  const main = mainSums.map((sum) => {
    if (sum === "n") return "count(*)";
    if (sum === "halted") return "count(*) filter (value = 0 and (base > 0 or previous > 0))";
    return sum in month ? month[sum as keyof typeof month] : ytd[sum.slice(1) as keyof typeof ytd];
  });
  const beside = layout.others.flatMap((_, number) => [
    `sum(o${number})`,
    `sum(o${number}) filter (b${number} is not null)`,
    `sum(b${number}) filter (o${number} is not null)`,
  ]);
  return [...main, ...beside].map((sum, at) => `coalesce(${sum}, 0)::double as ${layout.columns[at]}`);
}

/** Leaf cells, then step by step upwards, which is quicker than grouping sets; then movers, growth and ranks. */
async function makeCube(connection: DuckDBConnection) {
  const sums = layout.columns.map((column) => `sum(${column}) as ${column}`).join(", ");
  const up = (select: string, where: string) =>
    connection.run(`insert into stage select ${select}, ${sums} from stage ${where} group by all`);
  await connection.run(
    `create or replace table stage as select region, industry, size, ${leafSums().join(", ")} from report group by all`,
  );
  await up("region, parent, size", "join trade using (industry) where industry < 100");
  await up("region, 0, size", "where industry > 100");
  await up("region, industry, 0", "");
  for (const depth of [3, 2, 1])
    await up("node.parent, industry, size", `join node using (region) where depth = ${depth}`);
  await connection.run(movers);
  await connection.run(cube);
}

const movers = `
create or replace table came as
with beside as (select rp.region as in_region, tp.industry as in_industry, s.size as in_size, r.*,
    exists (select 1 from region_path w where w.leaf = r.was_region and w.region = rp.region)
    and exists (select 1 from trade_path w where w.leaf = r.was_industry and w.industry = tp.industry)
    and (s.size = 0 or s.size = r.was_size) as stayed
  from report r join region_path rp on rp.leaf = r.region join trade_path tp on tp.leaf = r.industry
  join (values (0), (1), (2), (3), (4)) s (size) on s.size = 0 or s.size = r.size
 where r.was_region is not null)
select in_region as region, in_industry as industry, in_size as size,
  coalesce(sum(filed) filter (stayed and value is not null and base is not null), 0) as filed,
  coalesce(sum(filed_ytd) filter (stayed and ytd is not null and ytd_base is not null), 0) as yfiled,
  coalesce(sum(base) filter (value is not null and not (stayed and filed is not null)), 0) as joined,
  coalesce(sum(ytd_base) filter (ytd is not null and not (stayed and filed_ytd is not null)), 0) as yjoined
 from beside group by all`;

const cube = `
create or replace table cube as
with whole as (select stage.* replace (stage.filed + coalesce(came.filed, 0) as filed, stage.yfiled + coalesce(came.yfiled, 0) as yfiled,
    stage.joined + coalesce(came.joined, 0) as joined, stage.yjoined + coalesce(came.yjoined, 0) as yjoined),
    parent, is_unit, case when stage.base > 0 then round(100 * (stage.cur - stage.base) / stage.base, 1) end as growth,
    case when stage.ybase > 0 then round(100 * (stage.ycur - stage.ybase) / stage.ybase, 1) end as ygrowth
  from stage join node using (region) left join came using (region, industry, size))
select * exclude (parent, is_unit, growth, ygrowth),
  case when growth is not null and is_unit and parent is not null then rank() over (partition by parent, is_unit, industry, size order by growth desc nulls last) end as rnk,
  case when ygrowth is not null and is_unit and parent is not null then rank() over (partition by parent, is_unit, industry, size order by ygrowth desc nulls last) end as yrnk
 from whole`;
