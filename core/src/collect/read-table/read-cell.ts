import type { ReadCell } from "../types.ts";
import { addressAt } from "./address-at.ts";
import { blankCell, hiddenReason, type Spot } from "./spot.ts";
import type { Table } from "./table.ts";
import { readTable, type Setting } from "./table-said.ts";
import { taughtToIgnore } from "./taught.ts";
import { asUnits } from "./units.ts";

/** Every figure of a table, in reading order. */
export function understand(table: Table, setting: Setting): ReadCell[] {
  const said = readTable(table, setting);
  return [...said.rows.values()].flatMap((row) =>
    row.node.line.values.flatMap((seen) => {
      const column = said.columns.get(seen.column);
      return column ? (readCell({ said, row, column, seen }) ?? []) : [];
    }),
  );
}

/** Null where there is no figure to speak of: a dash, a word in a column of words. */
function readCell(spot: Spot): ReadCell | null {
  const { said, seen } = spot;
  if (seen.kind === "absent" || seen.kind === "other" || (seen.kind === "text" && !isMisplaced(spot))) return null;
  const cell = blankCell(spot);
  const reason =
    hiddenReason(said.table.sheet, seen) ?? (taughtToIgnore(said.setting.dialect, cell.words) ? "ignored" : null);
  if (reason) return isNumeric(spot) ? { ...cell, status: "skipped", reason } : null;
  if (seen.kind === "error" || seen.flaw === "control-characters")
    return { ...cell, status: "unknown", reason: seen.flaw ?? "formula-error" };
  if (seen.kind === "text" || seen.kind === "told") return { ...cell, status: "unknown", reason: "not-a-number" };
  const read = addressAt(spot, cell);
  if (seen.kind === "unchanged" && !isOfGrowth(read)) return null;
  return seen.flaw === null || read.reason ? read : { ...read, reason: seen.flaw };
}

const isNumeric = ({ seen: { kind } }: Spot): boolean => kind === "number" || kind === "told" || kind === "error";

/** 持平 is zero only for what tells a change. */
const isOfGrowth = ({ status, measure, unit }: ReadCell): boolean =>
  status === "read" && (measure === "yoy" || unit === "百分点");

/** Words where the same column holds numbers; a heading row has none to be in the wrong place. */
function isMisplaced({ said, row, column: { column }, seen }: Spot): boolean {
  const besides = row.node.line.values.some(({ kind }) => kind === "number");
  return said.numeric.has(column) && (besides || row.region !== null) && asUnits(seen.text) === null;
}
