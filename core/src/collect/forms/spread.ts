import type { Month } from "../../period/index.ts";
import { columnsIn } from "./index.ts";
import { readInput } from "./read-input.ts";
import { columnName, type Form } from "./types.ts";

/**
 * Lays what was copied from a spreadsheet over a form, from one column on. A line runs on over the form's columns in their order;
 * the next line begins at the same column of the next field. Cells that hold no number leave their column as it is.
 * @param from name of the column where it was pasted
 * @returns numbers by column name; null when the text is a single cell, which any input can take itself
 * @example spread(outputForm, month, "output", "1200\t1100") // { output: 1200, output_base: 1100 }
 */
export function spread(form: Form, month: Month, from: string, copied: string): Record<string, number> | null {
  const lines = copied
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  if (lines.length === 1 && lines[0]?.length === 1) return null;
  const values: Record<string, number> = {};
  const rows = form.fields.map((field) =>
    columnsIn(form, field, month).map((column) => columnName(field.code, column)),
  );
  const row = rows.findIndex((names) => names.includes(from));
  const at = rows[row]?.indexOf(from) ?? 0;
  lines.forEach((cells, line) => {
    const names = rows
      .slice(row + line)
      .flat()
      .slice(at);
    cells.forEach((cell, index) => {
      const name = names[index];
      const value = readInput(cell);
      if (name !== undefined && typeof value === "number") values[name] = value;
    });
  });
  return values;
}
