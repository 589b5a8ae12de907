import { codeRange } from "@diaodu/core/catalogue";
import {
  type CellTable,
  cellsInOrder,
  copyRows,
  cubeColumns,
  Fold,
  fillCubeRow,
  type Layout,
  layoutOf,
  type RegionTree,
  rankCells,
  treeOf,
} from "@diaodu/core/close";
import { type FormCode, form } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { asOwner, type Db } from "../store/index.ts";
import { noteClosed } from "./cube-roots.ts";
import { lockMonth } from "./month-lock.ts";
import { eachReport } from "./report-rows.ts";
import { requireScope } from "./scope.ts";

/** How much was summed. */
export interface Closed {
  cells: number;
  reports: number;
}

/**
 * Sums the reports of some months into the cube: all regions from `region` down, all industries, all sizes, with ranks. Replaces
 * what the cube held of those months and the region. Run it as an actor whose scope covers the region.
 */
export async function closeMonths(tx: Db, code: FormCode, months: readonly Month[], region: number): Promise<Closed> {
  await requireScope(tx, region);
  const [layout, tree] = [layoutOf(form(code)), treeOf(region)];
  const closed = { cells: 0, reports: 0 };
  for (const month of months) {
    await lockMonth(tx, code, month, region);
    const { cells, reports } = await asOwner(tx, (owner) => closeOne(owner, { layout, tree, month, region }));
    closed.cells += cells;
    closed.reports += reports;
  }
  return closed;
}

/** One month of `closeMonths`. */
export const closeMonth = (tx: Db, code: FormCode, month: Month, region: number): Promise<Closed> =>
  closeMonths(tx, code, [month], region);

interface OneMonth {
  layout: Layout;
  tree: RegionTree;
  month: Month;
  region: number;
}

async function closeOne(owner: Db, one: OneMonth): Promise<Closed> {
  const { layout, tree, month, region } = one;
  const fold = new Fold(tree, layout);
  await eachReport(owner, { form: layout.form.code, month, region }, (row) => fold.add(row));
  const cells = fold.finish();
  const { first, last } = codeRange(region);
  const { code } = layout.form;
  await owner.query(`delete from cube_${code} where month = $1 and region between $2 and $3`, [month, first, last]);
  await owner.copyIn(...cubeRows(one, cells));
  await noteClosed(owner, { form: code, month, region });
  return { cells: cells.count, reports: fold.reports };
}

/** The cube's table with its columns, and the rows for it. */
function cubeRows({ layout, tree, month }: OneMonth, cells: CellTable) {
  const columns = cubeColumns(layout);
  const [ranks, ordered] = [rankCells(cells, tree), cellsInOrder(cells, tree)];
  const table = `cube_${layout.form.code} (${columns.map(({ name }) => `"${name}"`).join(", ")})`;
  const rows = copyRows(
    columns.map(({ width }) => width),
    cells.count,
    (at, row) => fillCubeRow(row, { cells, ranks, tree, month }, ordered[at] as number),
  );
  return [table, rows] as const;
}
