import { a1 } from "./grid/a1.ts";
import type { Book, ReadCell, Reading, ReadingContext } from "./types.ts";

/** Reads every numeric cell of a book. */
export function readBook(book: Book, context: ReadingContext): Reading {
  const cells = book.sheets.flatMap(({ sheet, cells: all }) =>
    all
      .filter((cell) => typeof cell.value === "number")
      .map(
        (cell): ReadCell => ({
          sheet,
          cell: a1(cell.row, cell.column),
          status: "unknown",
          reason: "unknown-indicator",
          region: null,
          indicator: null,
          industry: null,
          month: null,
          span: null,
          measure: null,
          unit: "",
          value: Number(cell.value),
          words: { title: "", row: "", column: "" },
        }),
      ),
  );
  return {
    cells,
    sheets: book.sheets.map(({ sheet }) => sheet),
    home: context.home ?? null,
    month: context.month ?? null,
    missing: [],
  };
}
