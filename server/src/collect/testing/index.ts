import ExcelJs from "exceljs";
import { type Zippable, zipSync } from "fflate";

export type Rows = (string | number | null | { formula: string; error?: string; result?: number })[][];

/** An .xlsx of plain sheets, for tests. */
export async function aWorkbook(sheets: Record<string, Rows>): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const [r, row] of rows.entries()) {
      for (const [c, value] of row.entries()) {
        if (value === null) continue;
        const isFormula = typeof value === "object";
        sheet.getCell(r + 1, c + 1).value = isFormula
          ? ({
              formula: value.formula,
              result: value.error ? { error: value.error } : value.result,
            } as ExcelJs.CellValue)
          : value;
      }
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An .xlsx whose one sheet is the given XML, with further parts: for files that no spreadsheet program writes. */
export function aRawWorkbook(sheetXml: string | Uint8Array, parts: Zippable = {}): Uint8Array {
  const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "[Content_Types].xml": text(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": text(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": text(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml":
      typeof sheetXml === "string" ? text(`<worksheet xmlns="${main}">${sheetXml}</worksheet>`) : sheetXml,
    ...parts,
  });
}

/** The text in GB18030, for characters of the basic set: what Excel in China writes as CSV. */
export function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}
