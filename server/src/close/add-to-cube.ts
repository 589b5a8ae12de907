import {
  type CellTable,
  cellsInOrder,
  cubeColumns,
  fillCubeRow,
  type Layout,
  type RegionTree,
  unranked,
} from "@diaodu/core/close";
import type { Db } from "../store/index.ts";
import type { ClosePlace } from "./month-state.ts";

export interface Differences {
  layout: Layout;
  tree: RegionTree;
  cells: CellTable;
}

const keys = ["city", "region", "size", "industry", "month"];
const sqlTypes = { 2: "smallint", 4: "int", 8: "bigint" } as const;

/**
 * Adds differences to the cells of a month's cube, in one statement; cells that nobody is in any more go. Run it as owner.
 * @returns the regions that changed
 */
export async function addToCube(owner: Db, { form, month }: ClosePlace, differences: Differences): Promise<number[]> {
  const columns = columnsOf(differences, month);
  // A correction of output leaves electricity alone: what differs nowhere is not sent.
  const sent = columns.filter(({ name, values }) => keys.includes(name) || values.some((value) => value !== 0));
  const names = sent.map(({ name }) => `"${name}"`);
  const types = sent.map(({ width }, at) => `$${at + 1}::${sqlTypes[width]}[]`);
  const sums = names.slice(keys.length).map((name) => `${name} = cube.${name} + excluded.${name}`);
  if (sums.length === 0) return [];
  await owner.query(
    `insert into cube_${form} as cube (${names.join(", ")}) select * from unnest(${types.join(", ")})
     on conflict (month, region, size, industry, city) do update set ${sums.join(", ")}`,
    sent.map(({ values }) => values),
  );
  const [, regions = [], sizes = [], trades = [], , n = []] = columns.map(({ values }) => values);
  await dropEmpty(owner, { form, month }, { regions, sizes, trades, n });
  return [...new Set(regions)];
}

/** The columns of the cube with a value for every cell that differs, in the order of its key. */
function columnsOf({ layout, tree, cells }: Differences, month: number) {
  const columns = cubeColumns(layout)
    .slice(0, keys.length + layout.columns.length)
    .map((column) => ({ ...column, values: [] as number[] }));
  const row = new Float64Array(columns.length + 2);
  for (const cell of cellsInOrder(cells, tree)) {
    fillCubeRow(row, { cells, ranks: unranked, tree, month }, cell);
    if (row.subarray(keys.length, columns.length).some((sum) => sum !== 0))
      columns.forEach(({ values }, at) => values.push(row[at] as number));
  }
  return columns;
}

/** Of the cells that enterprises were taken away from, those without any. */
async function dropEmpty(
  owner: Db,
  { form, month }: Omit<ClosePlace, "region">,
  { regions, sizes, trades, n }: Readonly<Record<"regions" | "sizes" | "trades" | "n", readonly number[]>>,
) {
  const less = n.flatMap((difference, at) => (difference < 0 ? [at] : []));
  if (less.length === 0) return;
  await owner.query(
    `delete from cube_${form} c using unnest($1::int[], $2::smallint[], $3::smallint[]) less (region, size, industry)
      where c.month = $4 and c.region = less.region and c.size = less.size and c.industry = less.industry and c.n = 0`,
    [...[regions, sizes, trades].map((values) => less.map((at) => values[at])), month],
  );
}
