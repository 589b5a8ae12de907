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
import { form as formOf } from "@diaodu/core/collect";
import type { Db } from "../store/index.ts";
import { noteClosed } from "./cube-roots.ts";
import type { ClosePlace } from "./month-state.ts";
import { eachReport } from "./report-rows.ts";

/** How much was summed. */
export interface Closed {
  cells: number;
  reports: number;
}

/**
 * Puts the sums of a region's month into the cube in place of those it held. As owner (COPY is refused to members), in a
 * transaction that holds the month's lock, by somebody who may.
 */
export async function sumMonth(owner: Db, place: ClosePlace): Promise<Closed> {
  const { month, region } = place;
  const [layout, tree] = [layoutOf(formOf(place.form)), treeOf(region)];
  const fold = new Fold(tree, layout);
  await eachReport(owner, place, (row) => fold.add(row));
  const cells = fold.finish();
  const { first, last } = codeRange(region);
  await owner.query(`delete from cube_${place.form} where month = $1 and region between $2 and $3`, [
    month,
    first,
    last,
  ]);
  await owner.copyIn(...cubeRows(place, { layout, tree }, cells));
  await noteClosed(owner, place);
  return { cells: cells.count, reports: fold.reports };
}

/** The cube's table with its columns, and the rows for it. */
function cubeRows(
  { form, month }: ClosePlace,
  { layout, tree }: { layout: Layout; tree: RegionTree },
  cells: CellTable,
) {
  const columns = cubeColumns(layout);
  const [ranks, ordered] = [rankCells(cells, tree), cellsInOrder(cells, tree)];
  const table = `cube_${form} (${columns.map(({ name }) => `"${name}"`).join(", ")})`;
  const widths = columns.map(({ width }) => width);
  const fill = (at: number, row: Float64Array) =>
    fillCubeRow(row, { cells, ranks, tree, month }, ordered[at] as number);
  return [table, copyRows(widths, cells.count, fill)] as const;
}
