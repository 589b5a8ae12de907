import type { CellReason, ReadCell } from "../types.ts";
import { cellOf } from "./cell.ts";
import type { Frame } from "./frame.ts";
import type { Role } from "./roles.ts";

const reasons: Partial<Record<Role, CellReason>> = {
  "region-code": "code-column",
  "industry-code": "code-column",
  code: "code-column",
  enterprise: "code-column",
  remark: "footnote",
};

/** Numbers that are no values: codes, periods, numbered headers, numbers in notes. */
export function besideValues({ sheet, header, columns, rows, notes, preamble, isTerminal }: Frame): ReadCell[] {
  const numbers = (row: number) => sheet.cellsOf(row).filter(({ kind }) => kind === "number");
  const left = (row: number, reason: CellReason) =>
    numbers(row).map((seen) => cellOf(sheet.grid, seen, { status: "skipped", reason }));
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const inRows = rows.flatMap((row) =>
    numbers(row).flatMap((seen) => {
      const role = roles.get(seen.column);
      if (role === "value") return [];
      // A number right of the last header belongs to nothing.
      const reason = role === undefined ? "side-calculation" : (reasons[role] ?? "label");
      return [cellOf(sheet.grid, seen, { status: "skipped", reason })];
    }),
  );
  const isAbove = preamble.length > 0 || isTerminal;
  const above = isAbove
    ? sheet.rows.filter((row) => row < header).flatMap((row) => left(row, isTerminal ? "label" : "footnote"))
    : [];
  return [...above, ...left(header, "label"), ...inRows, ...notes.flatMap((row) => left(row, "footnote"))];
}
