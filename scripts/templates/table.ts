import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import { fonts, run, size, twips } from "./official-layout.ts";

/** A column group: one indicator with its measures below it. */
export interface ColumnGroup {
  head: string;
  columns: { head: string; cell: string }[];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

interface CellOptions {
  eastAsia?: string;
  span?: number;
  merge?: "restart" | "continue";
  width: number;
  points: number;
}

const cell = (text: string, { eastAsia = fonts.body, span = 1, merge, width, points }: CellOptions) =>
  new TableCell({
    columnSpan: span,
    ...(merge ? { verticalMerge: merge === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: twips(points * 1.3), lineRule: LineRuleType.EXACT, before: 40, after: 40 },
        children: [run(text, eastAsia, points)],
      }),
    ],
  });

/**
 * A table of regions by indicators: two header rows that repeat on every page, the region itself, then a row for each of
 * its children.
 * @param width in twips; the first column takes the share `firstShare` of it
 */
export function regionTable(groups: readonly ColumnGroup[], width: number, firstShare: number, points = size.table) {
  const count = groups.reduce((sum, { columns }) => sum + columns.length, 0);
  const first = Math.round(width * firstShare);
  const other = Math.floor((width - first) / count);
  const head = { eastAsia: fonts.heading, points };
  const headRow = (cells: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  const columns = groups.flatMap((group) => group.columns);
  const row = (name: string, end = "") =>
    new TableRow({
      cantSplit: true,
      children: [
        cell(name, { width: first, points }),
        ...columns.map(({ cell: text }, index) =>
          cell(text + (index === columns.length - 1 ? end : ""), { width: other, points }),
        ),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: first + other * count, type: WidthType.DXA },
    columnWidths: [first, ...columns.map(() => other)],
    alignment: AlignmentType.CENTER,
    margins: { left: 30, right: 30 },
    borders,
    rows: [
      headRow([
        cell("地区", { ...head, width: first, merge: "restart" }),
        ...groups.map((group) =>
          cell(group.head, { ...head, span: group.columns.length, width: other * group.columns.length }),
        ),
      ]),
      headRow([
        cell("", { ...head, width: first, merge: "continue" }),
        ...columns.map((column) => cell(column.head, { ...head, width: other })),
      ]),
      row("{{全市}}"),
      row("{{#各县}}{{地区}}", "{{/各县}}"),
    ],
  });
}

/** The number alone; a dash where nothing is published, which the note under the table explains. */
export const number = (words: string) => `{{${words} | 数 无则—}}`;
