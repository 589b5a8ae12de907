import ExcelJs from "exceljs";
import { describe, expect, it } from "vitest";
import { aRawWorkbook, aWorkbook } from "../testing/index.ts";
import { openFile } from "./open-file.ts";

const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const workbookPart = (inside: string) => ({
  "xl/workbook.xml": text(
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets>${inside}</workbook>`,
  ),
});

function sheetOf(bytes: Uint8Array) {
  const opened = openFile(bytes, "月报.xlsx");
  if (!opened.ok) throw new Error(opened.faults[0]?.code);
  const [sheet] = opened.value.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
const shown = (bytes: Uint8Array) =>
  sheetOf(bytes).cells.map(({ value, uncomputed }) => (uncomputed ? "uncomputed" : value));
const rows = (...cells: string[]) =>
  aRawWorkbook(`<sheetData>${cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join("")}</sheetData>`);

describe("formulas whose results a file does not hold", () => {
  it.each([
    ["no value at all", `<c r="A2"><f>SUM(A1:A1)</f></c>`],
    ["an empty one", `<c r="A2"><f>SUM(A1:A1)</f><v></v></c>`],
    ["an empty element", `<c r="A2"><f>SUM(A1:A1)</f><v/></c>`],
    ["a text of nothing", `<c r="A2" t="str"><f>SUM(A1:A1)</f></c>`],
    ["a number of nothing", `<c r="A2" t="n"><f>A1*2</f></c>`],
  ])("are told, and no zero: %s", (_, cell) => {
    expect(shown(rows(`<c r="A1"><v>3.5</v></c>`, cell))).toEqual([3.5, "uncomputed"]);
  });

  it("are blank where the formula itself gives an empty text", () => {
    expect(shown(rows(`<c r="A1"><v>3</v></c>`, `<c r="A2" t="str"><f>IF(A1=0,"",A1)</f><v></v></c>`))).toEqual([3]);
  });

  it("are what a program leaves that writes without computing", async () => {
    const bytes = await aWorkbook({
      表: [
        ["全市", { formula: "SUM(B2:B3)" }],
        ["甲", 3],
        ["乙", 4],
      ],
    });
    expect(shown(bytes)).toEqual(["全市", "uncomputed", "甲", 3, "乙", 4]);
  });

  it("are zeros where a program writes a zero for each", () => {
    const zeros = [`<c r="A1"><f>B1</f><v>0</v></c>`, `<c r="A2"><f>B2/3</f><v>0</v></c>`];
    expect(shown(rows(...zeros))).toEqual(["uncomputed", "uncomputed"]);
    const sum = [
      `<c r="A1"><v>2</v></c>`,
      `<c r="A2"><f>SUM(A1:A1)</f><v>0</v></c>`,
      `<c r="A3"><f>A1*2</f><v>4</v></c>`,
    ];
    expect(shown(rows(...sum))).toEqual([2, "uncomputed", 4]);
    const difference = [
      `<c r="A1"><v>2</v></c>`,
      `<c r="A2"><f>A1-A1</f><v>0</v></c>`,
      `<c r="A3"><f>A1*2</f><v>4</v></c>`,
    ];
    expect(shown(rows(...difference))).toEqual([2, 0, 4]);
  });

  it("are not believed to be zero in a file that asks to be computed when opened", () => {
    const cells = `<sheetData><row r="1"><c r="A1"><f>B9-B8</f><v>0</v></c><c r="B1"><f>2+1</f><v>3</v></c></row></sheetData>`;
    expect(shown(aRawWorkbook(cells, workbookPart(`<calcPr calcId="1" fullCalcOnLoad="1"/>`)))).toEqual([
      "uncomputed",
      3,
    ]);
    expect(shown(aRawWorkbook(cells, workbookPart(`<calcPr calcId="1"/>`)))).toEqual([0, 3]);
  });
});

describe("marks and texts", () => {
  it("keeps a raised digit apart from the number before it", async () => {
    const book = new ExcelJs.Workbook();
    book.addWorksheet("表").getCell("A1").value = {
      richText: [{ text: "5.2" }, { font: { vertAlign: "superscript" }, text: "1" }],
    };
    expect(shown(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual(["5.2¹"]);
    const inline = `<c r="A1" t="inlineStr"><is><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>3</t></r></is></c>`;
    expect(shown(rows(inline))).toEqual(["12³"]);
    const bold = `<c r="A1" t="inlineStr"><is><r><t>1</t></r><r><rPr><b/></rPr><t>2</t></r></is></c>`;
    expect(shown(rows(bold))).toEqual(["12"]);
  });

  it("takes control characters out of the names of sheets", () => {
    const part = workbookPart("");
    const named = new TextDecoder().decode(part["xl/workbook.xml"]).replace("表", "表_x0000_一");
    expect(
      sheetOf(
        aRawWorkbook(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, {
          "xl/workbook.xml": text(named.replace(/^<\?xml[^>]*>/, "")),
        }),
      ).sheet,
    ).not.toMatch(/\0/);
  });
});

describe("dates", () => {
  async function dated(value: number, format: string, date1904 = false) {
    const book = new ExcelJs.Workbook();
    book.properties.date1904 = date1904;
    const cell = book.addWorksheet("表").getCell("A1");
    cell.value = value;
    cell.numFmt = format;
    return shown(new Uint8Array(await book.xlsx.writeBuffer()))[0];
  }

  it("count from 1900, or from 1904 where the workbook says so", async () => {
    expect(await dated(45717, 'yyyy"年"m"月"')).toBe("2025-03");
    expect(await dated(44255, 'yyyy"年"m"月"', true)).toBe("2025-03");
  });

  it("say no more than their format shows", async () => {
    expect(await dated(45717, "yyyy")).toBe("2025年");
    expect(await dated(0.5, "h:mm")).toBe("12:00");
    expect(await dated(45717, "yyyy-mm-dd")).toBe("2025-03-01");
  });
});
