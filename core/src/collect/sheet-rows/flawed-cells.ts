import type { Fault } from "../../errors/index.ts";
import { collectFault } from "../errors.ts";
import type { CellReason } from "../types.ts";
import type { RowCell, SheetRow, SoughtColumn } from "./types.ts";

/** Flaws that leave no value to be taken, whatever the column. An error (#REF!) stays as it reads and is judged by its column. */
const codes: Partial<Record<CellReason, Parameters<typeof collectFault>[0]>> = {
  "formula-uncomputed": "collect/cell-uncomputed",
  "control-characters": "collect/cell-control-characters",
  "footnote-mark": "collect/cell-marked",
};
/** A workbook that was never computed has as many as it has formulas; the first ones say what to do. */
const mostFaults = 100;

/** Cells of records that must not be taken as they stand, each with its place. */
export function flawedCells(rows: readonly SheetRow[], sought: readonly SoughtColumn[], file: string): Fault[] {
  const amounts = new Set(sought.filter((column) => column.amounts).map(({ key }) => key));
  return rows
    .flatMap(({ sheet, cells }) =>
      Object.entries(cells).flatMap(([key, cell]) => {
        const code = codeOf(cell, amounts.has(key));
        return code ? [collectFault(code, { cell: cell.a1, found: cell.text }, { file, sheet, cell: cell.a1 })] : [];
      }),
    )
    .slice(0, mostFaults);
}

const codeOf = ({ flaw, isMerged, value }: RowCell, isAmount: boolean) =>
  (flaw ? codes[flaw] : undefined) ?? (isAmount && isMerged && value !== null ? "collect/cell-merged" : undefined);
