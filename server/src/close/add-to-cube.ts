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

/** Adds differences to the cells of a month's cube, in one statement; cells that nobody is in any more go. Run it as owner. */
export async function addToCube(owner: Db, { form, month }: ClosePlace, { layout, tree, cells }: Differences) {
  const columns = cubeColumns(layout).slice(0, keys.length + layout.columns.length);
  const rows = columns.map((): number[] => []);
  const row = new Float64Array(columns.length + 2);
  for (const cell of cellsInOrder(cells, tree)) {
    fillCubeRow(row, { cells, ranks: unranked, tree, month }, cell);
    if (row.subarray(keys.length, columns.length).some((sum) => sum !== 0))
      rows.forEach((values, at) => values.push(row[at] as number));
  }
  const quoted = columns.map(({ name }) => `"${name}"`);
  const types = columns.map(({ width }, at) => `$${at + 1}::${{ 2: "smallint", 4: "int", 8: "bigint" }[width]}[]`);
  const sums = quoted.slice(keys.length).map((name) => `${name} = cube.${name} + excluded.${name}`);
  await owner.query(
    `insert into cube_${form} as cube (${quoted.join(", ")}) select * from unnest(${types.join(", ")})
     on conflict (month, region, size, industry, city) do update set ${sums.join(", ")}`,
    rows,
  );
  await dropEmpty(owner, form, month, rows);
  return [...new Set(rows[1])];
}

/** Of the cells that enterprises were taken away from, those without any. */
async function dropEmpty(
  owner: Db,
  form: string,
  month: number,
  [, regions = [], sizes = [], trades = [], , n = []]: number[][],
) {
  const less = n.flatMap((difference, at) => (difference < 0 ? [at] : []));
  if (less.length === 0) return;
  await owner.query(
    `delete from cube_${form} c using unnest($1::int[], $2::smallint[], $3::smallint[]) less (region, size, industry)
      where c.month = $4 and c.region = less.region and c.size = less.size and c.industry = less.industry and c.n = 0`,
    [...[regions, sizes, trades].map((values) => less.map((at) => values[at])), month],
  );
}
