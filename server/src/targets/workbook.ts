import { type Indicator, indicator, indicators, region } from "@diaodu/core/catalogue";
import { entryUnit } from "@diaodu/core/targets";
import type exceljs from "exceljs";
import { newWorkbook } from "../http/index.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { heldTargetsBelow } from "./entry/held-targets.ts";
import { inOrder } from "./order.ts";
import { choices, guidance, type SheetRow, sheetColumns, sheetRow } from "./sheet-rows.ts";

interface Workbook {
  name: string;
  bytes: Buffer;
}

/** The year's targets of a region and those below it as xlsx, in the form in which they are read back in. */
export async function targetWorkbook(
  db: Db,
  actor: Actor,
  { region: code, year, empty = false }: { region: number; year: number; empty?: boolean },
): Promise<Workbook> {
  const held = empty ? [] : await asActor(db, actor, (tx) => heldTargetsBelow(tx, code, year));
  const inForce = held.filter(({ withdrawn }) => !withdrawn);
  const rows = empty ? emptyRows(code, year) : inOrder(inForce).map((target) => sheetRow(target, code));
  const place = region(code)?.name ?? String(code);
  return { name: `${place}${year}年${empty ? "目标填报表" : "目标"}.xlsx`, bytes: await bookOf(rows) };
}

/** Growth of every headline, to be filled in; what stays blank is passed over. */
const emptyRows = (code: number, year: number): SheetRow[] =>
  indicators
    .filter(({ headline }) => headline !== undefined)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map((of) => emptyRow(code, year, of));

const emptyRow = (code: number, year: number, of: Indicator): SheetRow => ({
  region: region(code)?.name ?? String(code),
  indicator: of.name,
  year,
  period: "全年",
  measure: "增速",
  unit: entryUnit("yoy", indicator(of.code) ?? of),
  tier: "确保",
  origin: "自定",
});

/** Rows below those filled that still offer their choices. */
const spareRows = 300;

async function bookOf(rows: readonly SheetRow[]): Promise<Buffer> {
  const book = await newWorkbook();
  const sheet = book.addWorksheet("目标", {
    views: [{ state: "frozen", xSplit: 2, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = sheetColumns.map(({ key, name, width, isNumber }) => ({
    key,
    header: name,
    width,
    // Text, so that a day or a code stays as typed; numbers as numbers.
    ...(isNumber ? {} : { style: { numFmt: "@" } }),
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.addRows(rows.map((row) => ({ ...row })));
  for (const [key, words] of Object.entries(choices)) offer(sheet, key, words, rows.length + spareRows);
  addGuidance(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function offer(sheet: exceljs.Worksheet, key: string, words: readonly string[], last: number) {
  const column = sheet.getColumn(key).number;
  const validation: exceljs.DataValidation = { type: "list", allowBlank: true, formulae: [`"${words.join(",")}"`] };
  for (let row = 2; row <= last; row++) sheet.getCell(row, column).dataValidation = validation;
}

function addGuidance(book: exceljs.Workbook) {
  const notes = book.addWorksheet("填写说明");
  notes.getColumn(1).width = 14;
  notes.getColumn(2).width = 90;
  for (const line of guidance) notes.addRow([...line]).alignment = { vertical: "top", wrapText: true };
}
