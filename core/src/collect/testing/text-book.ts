import { indicator, industry, region } from "../../catalogue/index.ts";
import { readBook } from "../read-book.ts";
import type { Book, Grid, GridCell, Range, ReadCell, ReadingContext } from "../types.ts";

/**
 * A sheet drawn as text: one line a row, | between cells, blanks at the start of the first cell kept. `<` joins a cell to the
 * one on its left, `^` to the one above; `^99` holds 99 under the merge. Plain numbers are numbers, =… a formula without a stored
 * result; everything else, and what begins with ', is text.
 */
export function gridOf(sheet: string, drawing: string): Grid {
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0));
  const rows = lines.map((line) =>
    line
      .slice(margin)
      .split("|")
      .map((cell, at) => (at === 0 ? cell.trimEnd() : cell.trim())),
  );
  const cells: GridCell[] = [];
  const merges = new Map<string, Range>();
  for (const [row, line] of rows.entries()) {
    for (const [column, words] of line.entries()) {
      if (words.trim() === "") continue;
      if (words.trim() === "<" || words.trim() === "^")
        join(merges, row, column, words.trim() === "<" ? [0, -1] : [-1, 0]);
      else if (/^\^./.test(words)) {
        join(merges, row, column, [-1, 0]);
        cells.push({ row, column, ...valueOf(words.slice(1)) });
      } else cells.push({ row, column, ...valueOf(words) });
    }
  }
  return {
    sheet,
    hidden: false,
    cells,
    merges: [...new Set(merges.values())],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function valueOf(words: string): Pick<GridCell, "value" | "error" | "formula" | "uncomputed"> {
  if (/^-?\d+(\.\d+)?$/.test(words)) return { value: Number(words) };
  if (words.startsWith("#") && words.endsWith("!")) return { value: words, error: words };
  if (words.startsWith("=")) return { value: "", formula: words.slice(1), uncomputed: true };
  return { value: words.replace(/^'/, "") };
}

function join(merges: Map<string, Range>, row: number, column: number, [down, right]: readonly [number, number]): void {
  const from = [row + down, column + right] as const;
  const range = merges.get(from.join()) ?? { top: from[0], left: from[1], bottom: from[0], right: from[1] };
  range.bottom = Math.max(range.bottom, row);
  range.right = Math.max(range.right, column);
  merges.set(from.join(), range);
  merges.set([row, column].join(), range);
}

/** A workbook of drawn sheets. */
export const bookOf = (sheets: Record<string, string>, fileName = "月报.xlsx"): Book => ({
  fileName,
  kind: "xlsx",
  sheets: Object.entries(sheets).map(([sheet, drawing]) => gridOf(sheet, drawing)),
});

/** One cell in a line that can be checked by eye: B5 涪城 地区生产总值 202503 ytd level 98.5 亿元. */
export function lineOf({
  cell,
  status,
  reason,
  region: code,
  indicator: of,
  industry: part,
  ...rest
}: ReadCell): string {
  if (status !== "read") return `${cell} ${status}: ${reason}`;
  const name = `${indicator(of ?? "")?.name}${part ? `:${industry(part)?.name}` : ""}`;
  const figure = [rest.month, rest.span, rest.measure, rest.value, rest.unit, reason ? `(${reason})` : ""]
    .join(" ")
    .trim();
  return `${cell} ${code === null ? "?" : region(code)?.shortName} ${name} ${figure}`;
}

/** Everything read from a drawn book, a line a cell; of several sheets with the sheet's name. */
export function linesOf(
  sheets: Record<string, string>,
  context: Partial<ReadingContext> = {},
  fileName?: string,
): string[] {
  const { cells } = readBook(bookOf(sheets, fileName), { dialect: [], ...context });
  const several = Object.keys(sheets).length > 1;
  return cells.map((cell) => (several ? `${cell.sheet} ` : "") + lineOf(cell));
}
