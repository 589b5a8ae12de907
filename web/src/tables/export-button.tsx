import { useMutation } from "@tanstack/react-query";
import { download } from "../api.ts";
import { useText } from "../texts/index.ts";
import type { Column } from "./column.ts";
import { tableTexts } from "./texts.ts";

interface ExportButtonProps<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** Takes the table out as a workbook: the same columns, full-precision numbers with their decimals as format. */
export function ExportButton<Row>({ title, columns, rows }: ExportButtonProps<Row>) {
  const text = useText(tableTexts);
  const taking = useMutation({
    mutationFn: () => download("/api/tables.xlsx", sheetOf(title, columns, rows), `${title}.xlsx`),
  });
  return (
    <button
      type="button"
      className="quiet"
      disabled={taking.isPending}
      title={taking.error?.message}
      onClick={() => taking.mutate()}
    >
      {text("table.export")}
    </button>
  );
}

/** The table as the server writes it: heads with unit, and for each cell words or the figure itself. */
export function sheetOf<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const told = columns.filter(({ drawingOnly }) => !drawingOnly);
  return {
    title,
    columns: told.map(({ key, title: head, group, unit }) => ({
      key,
      title: group === undefined ? head : `${group} ${head}`,
      ...(unit === undefined ? {} : { unit }),
    })),
    rows: rows.map((row) => Object.fromEntries(told.map((column) => [column.key, cellOf(column, row)]))),
  };
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  const figure = column.figure?.(row);
  if (!column.figure) return column.words?.(row) ?? "";
  return figure ?? null;
}
