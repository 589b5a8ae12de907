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

/** A column of a table with one row an item: its head, the mark in its cell, its share of the width in %. */
export interface ItemColumn {
  head: string;
  cell: string;
  share: number;
}

/** One header row that repeats on every page, then a row for each item; the loop's marks stand in the first and the last cell. */
export function itemTable(columns: readonly ItemColumn[], width: number, points = size.table) {
  const widths = columns.map(({ share }) => Math.floor((width * share) / 100));
  const row = (texts: readonly string[], eastAsia?: string) =>
    new TableRow({
      cantSplit: true,
      tableHeader: eastAsia !== undefined,
      children: texts.map((text, i) =>
        cell(text, { ...(eastAsia === undefined ? {} : { eastAsia }), width: widths[i] ?? 0, points }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    margins: { left: 30, right: 30 },
    borders,
    rows: [
      row(
        columns.map(({ head }) => head),
        fonts.heading,
      ),
      row(columns.map(({ cell: text }) => text)),
    ],
  });
}

/** The number alone; a dash where nothing is published, which the note under the table explains. */
export const number = (words: string) => `{{${words} | 数 无则—}}`;
