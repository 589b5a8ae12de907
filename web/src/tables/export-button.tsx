import { useMutation } from "@tanstack/react-query";
import { download } from "../api.ts";
import { useView } from "../app/view.ts";
import { unitWord } from "../figures/index.ts";
import { type Language, useLanguage, useText, wording } from "../texts/index.ts";
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
  const language = useLanguage();
  const { region, month, asOf } = useView();
  const context = {
    ...(region === undefined ? {} : { region }),
    ...(month ? { month } : {}),
    ...(asOf ? { asOf } : {}),
  };
  const taking = useMutation({
    mutationFn: () =>
      download("/api/tables.xlsx", { ...sheetOf(title, columns, rows, language), context }, `${title}.xlsx`),
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
export function sheetOf<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language = "zh",
) {
  const told = columns.filter(({ drawingOnly }) => !drawingOnly);
  return {
    title,
    columns: told.map(({ title: head, group, unit }) => ({
      title: headOf([group, head].filter(Boolean).join(" "), unit && unitWord(unit, language), language),
    })),
    rows: rows.map((row) => told.map((column) => cellOf(column, row))),
  };
}

const headOf = (title: string, more: string | undefined, language: Language): string =>
  more ? wording(tableTexts["table.labelled"], language, { title, more }) : title;

function cellOf<Row>(column: Column<Row>, row: Row): string | number | { address: string } {
  const figure = column.figure?.(row);
  return figure ? { address: figure.address } : (column.count?.(row) ?? column.words?.(row) ?? "");
}
