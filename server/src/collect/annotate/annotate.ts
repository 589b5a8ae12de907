import { type Book, collectFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type ExcelJs from "exceljs";
import { newWorkbook } from "../../http/index.ts";
import { openFile } from "../open/open-file.ts";
import { wholeZip } from "../open/whole-zip.ts";

/** A cell to mark in the copy that goes back, and what to say about it. */
export interface Mark {
  sheet: string;
  cell: string;
  text: string;
  /** What must be mended is filled warmer than what only needs a look. */
  tone: "fault" | "look";
}

const fills = { fault: "FFF8CBAD", look: "FFFFF2CC" } as const;
const listName = "导入核对";

/**
 * A copy of the workbook in which every faulty, unknown or flagged cell is filled and carries a note, with a list of them
 * on a sheet in front. Text files and old binary workbooks come back as .xlsx.
 */
export async function annotate(
  bytes: Uint8Array,
  fileName: string,
  marks: readonly Mark[],
): Promise<Result<Uint8Array>> {
  const opened = openFile(bytes, fileName);
  if (!opened.ok) return opened;
  const copy = await copyOf(opened.value, bytes);
  if (!copy) return refuse(collectFault("collect/damaged", { file: fileName }));
  for (const mark of marks) put(copy, mark);
  addList(copy, marks);
  return ok(new Uint8Array(await copy.xlsx.writeBuffer()));
}

/** The original with its looks where the library can read it, or else its values. */
async function copyOf(book: Book, bytes: Uint8Array): Promise<ExcelJs.Workbook | undefined> {
  if (book.kind === "xlsx") {
    const whole = wholeZip(bytes, book.fileName);
    if (!whole.ok) return undefined;
    const copy = await newWorkbook();
    const loaded = await copy.xlsx.load(whole.value.buffer as ArrayBuffer).then(
      () => copy,
      () => undefined,
    );
    if (loaded) return loaded;
  }
  return fromValues(book);
}

async function fromValues(book: Book): Promise<ExcelJs.Workbook> {
  const copy = await newWorkbook();
  for (const grid of book.sheets) {
    const sheet = copy.addWorksheet(grid.sheet.slice(0, 31).replace(/[\\/?*[\]:]/g, "_"));
    for (const { row, column, value, format } of grid.cells) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      if (format) cell.numFmt = format;
    }
  }
  return copy;
}

function put(copy: ExcelJs.Workbook, { sheet, cell, text, tone }: Mark) {
  const place = copy.getWorksheet(sheet) ?? copy.getWorksheet(sheet.slice(0, 31).replace(/[\\/?*[\]:]/g, "_"));
  const target = place?.getCell(cell);
  if (!target) return;
  // Cells share their style object; a fill set on it would colour the whole sheet.
  target.style = { ...target.style, fill: { type: "pattern", pattern: "solid", fgColor: { argb: fills[tone] } } };
  target.note = { texts: [{ text }] };
}

function addList(copy: ExcelJs.Workbook, marks: readonly Mark[]) {
  let name = listName;
  while (copy.getWorksheet(name)) name += "_";
  const list = copy.addWorksheet(name);
  list.columns = [
    { header: "表", width: 24 },
    { header: "单元格", width: 10 },
    { header: "问题", width: 80 },
  ];
  list.getRow(1).font = { bold: true };
  for (const mark of marks) {
    const row = list.addRow([
      mark.sheet,
      { text: mark.cell, hyperlink: `#'${mark.sheet.replaceAll("'", "''")}'!${mark.cell}` },
      mark.text,
    ]);
    row.getCell(1).fill = { type: "pattern", pattern: "solid", fgColor: { argb: fills[mark.tone] } };
  }
}
