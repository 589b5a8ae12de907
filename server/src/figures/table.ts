import { readAddress } from "@diaodu/core/address";
import { region } from "@diaodu/core/catalogue";
import { type Figure, figureOf } from "@diaodu/core/figures";
import type exceljs from "exceljs";
import { newWorkbook } from "../http/index.ts";
import type { Actor, Db } from "../store/index.ts";
import { computeFigures } from "./resolve.ts";
import type { TableRequest } from "./schemas.ts";

/** A cell of a table to print: words and plain counts as they are, or the figure of an address. */
type Cell = string | number | { figure: Figure };

/**
 * Any table of the system as a workbook: figures as true numbers in their number format, each with its address in a note so
 * that it can be traced from the file.
 */
export async function tableWorkbook(db: Db, actor: Actor, table: TableRequest): Promise<Uint8Array> {
  const { context } = table;
  const options = context.asOf === undefined ? {} : { asOf: context.asOf };
  const rows = await computeFigures(db, actor, options, (workings) =>
    table.rows.map((row) =>
      row.map((cell): Cell => {
        if (typeof cell !== "object") return cell;
        const read = readAddress(cell.address, context);
        return read.ok ? { figure: figureOf(read.value, workings) } : cell.address;
      }),
    ),
  );
  return print(table, rows);
}

/** Excel refuses these in the name of a sheet, and more than 31 characters. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:']/g, " ")
    .slice(0, 31)
    .trim() || "表";

async function print(table: TableRequest, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const book = await newWorkbook();
  const sheet = book.addWorksheet(sheetName(table.title), {
    pageSetup: {
      paperSize: 9,
      orientation: table.columns.length > 7 ? "landscape" : "portrait",
      fitToPage: true,
      fitToHeight: 0,
    },
  });
  const width = table.columns.length;
  addHeading(sheet, table, width);
  if (rows.flat().some(isMadeUp)) sheet.addRow(["虚构数据，仅供演示"]).font = { bold: true };
  const head = sheet.addRow(table.columns.map(({ title }) => title));
  head.font = { bold: true };
  head.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  for (const row of rows) addRow(sheet, row);
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: head.number }];
  fitColumns(sheet, table, rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A canonical address begins with its region. */
const isMadeUp = (cell: Cell): boolean =>
  typeof cell === "object" && region(Number.parseInt(cell.figure.address, 10))?.madeUp === true;

function addHeading(sheet: exceljs.Worksheet, { title, unit }: TableRequest, width: number) {
  const heading = sheet.addRow([title]);
  heading.font = { bold: true, size: 14 };
  heading.alignment = { horizontal: "center" };
  if (width > 1) sheet.mergeCells(heading.number, 1, heading.number, width);
  if (unit === undefined || unit === "") return;
  const line = sheet.addRow([`单位：${unit}`]);
  line.alignment = { horizontal: "right" };
  if (width > 1) sheet.mergeCells(line.number, 1, line.number, width);
}

function addRow(sheet: exceljs.Worksheet, cells: readonly Cell[]) {
  const row = sheet.addRow(
    cells.map((cell) => (typeof cell !== "object" ? cell : (cell.figure.value ?? cell.figure.text))),
  );
  cells.forEach((cell, i) => {
    if (typeof cell !== "object") return;
    const { figure } = cell;
    const at = row.getCell(i + 1);
    at.alignment = { horizontal: "right" };
    at.note = figure.address;
    if (figure.value !== null) at.numFmt = figure.decimals > 0 ? `0.${"0".repeat(figure.decimals)}` : "0";
  });
}

/** Chinese characters take about two widths of a digit. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2.1 : 1.1), 0);
const narrowest = 9;
const widest = 40;

function fitColumns(sheet: exceljs.Worksheet, table: TableRequest, rows: readonly (readonly Cell[])[]) {
  table.columns.forEach(({ title }, i) => {
    const texts = rows.map((row) => {
      const cell = row[i] ?? "";
      return typeof cell === "object" ? cell.figure.text : String(cell);
    });
    const needed = Math.max(...[title, ...texts].map(widthOf)) + 1;
    sheet.getColumn(i + 1).width = Math.min(widest, Math.max(narrowest, needed));
  });
}
