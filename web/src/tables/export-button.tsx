import { useMutation } from "@tanstack/react-query";
import { download } from "../api.ts";
import { useView } from "../app/view.ts";
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
  const { region, month, asOf } = useView();
  const context = {
    ...(region === undefined ? {} : { region }),
    ...(month ? { month } : {}),
    ...(asOf ? { asOf } : {}),
  };
  const taking = useMutation({
    mutationFn: () => download("/api/tables.xlsx", { ...sheetOf(title, columns, rows), context }, `${title}.xlsx`),
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

/** The table as the server asks for it: words as they stand, and of each figure its address, which the server resolves. */
export function sheetOf<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const told = columns.filter(({ drawingOnly }) => !drawingOnly);
  return {
    title,
    columns: told.map(({ title: head, group, unit }) => ({
      title: `${group === undefined ? "" : `${group} `}${head}${unit === undefined ? "" : `（${unit}）`}`,
    })),
    rows: rows.map((row) => told.map((column) => cellOf(column, row))),
  };
}

function cellOf<Row>(column: Column<Row>, row: Row): string | { address: string } {
  const figure = column.figure?.(row);
  return figure ? { address: figure.address } : (column.words?.(row) ?? "");
}
