import { CFB } from "@e965/xlsx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aRawWorkbook, aWorkbook, inGb18030 } from "../testing/index.ts";
import { openFile } from "./open-file.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array, name = "月报.xlsx") => {
  const opened = openFile(bytes, name);
  return opened.ok ? "opened" : opened.faults.map(({ code }) => code).join();
};
const sheetOf = (bytes: Uint8Array, name = "月报.xlsx") => {
  const opened = openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.faults[0]?.code);
  const [sheet] = opened.value.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const values = (bytes: Uint8Array, name?: string) => sheetOf(bytes, name).cells.map(({ value }) => value);

/** Rewrites the sizes that a zip's directory gives for its largest part. */
function withClaimedSize(zip: Uint8Array, claimed: number): Uint8Array {
  const bytes = Buffer.from(zip);
  let largest = { at: 0, size: 0 };
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4)) {
    const size = bytes.readUInt32LE(at + 24);
    if (size > largest.size) largest = { at, size };
  }
  bytes.writeUInt32LE(claimed, largest.at + 24);
  return bytes;
}

describe("opening a workbook", () => {
  it("keeps numbers, words, formulas, errors and formats as they stand", async () => {
    const bytes = await aWorkbook({
      表1: [["指标", 12.5, { formula: "1/0", error: "#DIV/0!" }, { formula: "B1*2", result: 25 }, "１２.5"]],
    });
    expect(sheetOf(bytes).cells).toEqual([
      { row: 0, column: 0, value: "指标" },
      { row: 0, column: 1, value: 12.5 },
      { row: 0, column: 2, value: "#DIV/0!", error: "#DIV/0!", formula: "1/0" },
      { row: 0, column: 3, value: 25, formula: "B1*2" },
      { row: 0, column: 4, value: "１２.5" },
    ]);
  });

  it("tells what is hidden, and clips merges to what is filled", () => {
    const xml = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    const sheet = sheetOf(aRawWorkbook(xml));
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
  });

  it("costs nothing for a far cell or a claimed dimension", () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    expect(sheetOf(aRawWorkbook(xml)).cells).toEqual([{ row: 1048575, column: 16383, value: 1 }]);
  });
});

describe("opening a text", () => {
  it.each([
    ["UTF-8", encode("地区,数值\n双清,12.50")],
    ["UTF-8 with its mark", encode("\uFEFF地区,数值\n双清,12.50")],
    ["GB18030", inGb18030("地区,数值\n双清,12.50")],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFF地区,数值\n双清,12.50", "utf16le"))],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("地区,数值\r\n双清,12.50,a,b,c,d,e,f,g,h,i", "utf16le"))],
  ])("in %s gives the same words", (_, bytes) => {
    expect(values(bytes, "a.csv").slice(0, 4)).toEqual(["地区", "数值", "双清", 12.5]);
    expect(sheetOf(bytes, "a.csv").cells[3]?.format).toBe("0.00");
  });

  it("finds the delimiter, and keeps quoted ones", () => {
    expect(values(encode("地区;数值\n双清;1,5\n大祥;2,5"), "a.csv")).toEqual([
      "地区",
      "数值",
      "双清",
      "1,5",
      "大祥",
      "2,5",
    ]);
    expect(values(encode("地区\t数值\n双清\t3"), "a.txt")).toEqual(["地区", "数值", "双清", 3]);
    expect(values(encode('指标,数值\n"农、林,牧""渔"\n,"1,234.5"'), "a.csv")).toEqual([
      "指标",
      "数值",
      '农、林,牧"渔',
      1234.5,
    ]);
  });

  it("leaves codes with a leading zero and long codes as they are", () => {
    expect(values(encode("代码,户\n06,1\n913505001234567890,2"), "a.csv")).toEqual([
      "代码",
      "户",
      "06",
      1,
      "913505001234567890",
      2,
    ]);
  });
});

describe("a file that is no workbook", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  it.each([
    ["a picture", png, "collect/not-a-workbook"],
    ["a PDF", encode("%PDF-1.7 …"), "collect/not-a-workbook"],
    ["a renamed Word document", zipSync({ "word/document.xml": encode("<w/>") }), "collect/not-a-workbook"],
    ["an archive", zipSync({ "a.txt": encode("a") }), "collect/not-a-workbook"],
    ["a web page", encode("<html><table><tr><td>1</td></tr></table></html>"), "collect/web-page"],
    ["another table format", zipSync({ "content.xml": encode("<o/>") }), "collect/other-format"],
    ["noise", new Uint8Array(2000).map((_, i) => (i * 7919) % 251), "collect/not-a-workbook"],
    ["nothing", new Uint8Array(), "collect/empty"],
    ["blanks", encode("  \n \n"), "collect/empty"],
    ["an empty sheet", aRawWorkbook("<sheetData/>"), "collect/empty"],
  ])("%s is told so", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("names in Chinese what it found", () => {
    const opened = openFile(png, "照片.xlsx");
    expect(!opened.ok && opened.faults[0]?.message.zh).toBe("“照片.xlsx”不是表格文件，看内容是PNG 图片");
  });
});

describe("a damaged or protected file", () => {
  it("is told apart: cut off, overwritten, encrypted", async () => {
    const whole = await aWorkbook({ 表: [["a", 1, 2, 3]] });
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(codeOf(whole.slice(0, Math.floor(whole.length * share)))).toBe("collect/truncated");
    }
    const overwritten = whole.slice().fill(7, 60, 400);
    expect(["collect/damaged", "collect/truncated"]).toContain(codeOf(overwritten));
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5000, 1));
    CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(200, 1));
    const encrypted = CFB.write(container, { type: "buffer" }) as Buffer;
    expect(codeOf(encrypted)).toBe("collect/encrypted");
    expect(["collect/damaged", "collect/truncated"]).toContain(codeOf(encrypted.subarray(0, 700)));
  });
});

describe("a hostile file", () => {
  const zeros = (mb: number) => new Uint8Array(mb * 1024 * 1024).fill(0x20);

  it("that unpacks to far more than it is, is refused before it is unpacked", () => {
    expect(codeOf(aRawWorkbook(zeros(20)))).toBe("collect/zip-bomb");
    expect(codeOf(aRawWorkbook("<sheetData/>", { "xl/media/image1.png": zeros(20) }))).toBe("collect/zip-bomb");
  });

  it("that lies about its size is stopped where the lie shows", () => {
    const lying = withClaimedSize(aRawWorkbook(zeros(20)), 5000);
    const started = performance.now();
    expect(codeOf(lying)).toBe("collect/zip-bomb");
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("with a document type is refused, whatever its entities would do", () => {
    const xml = encode('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>');
    expect(codeOf(aRawWorkbook(xml))).toBe("collect/unsafe-content");
  });

  it("with too many sheets or cells is refused with the limit", () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`xl/worksheets/sheet${i + 2}.xml`, encode("<worksheet/>")]),
    );
    expect(codeOf(aRawWorkbook("<sheetData/>", sheets))).toBe("collect/too-many-sheets");
    const cells = "<c><v>1</v></c>".repeat(310_000);
    expect(codeOf(aRawWorkbook(`<sheetData><row>${cells}</row></sheetData>`))).toBe("collect/too-many-cells");
    expect(codeOf(encode("1,2\n".repeat(160_000)), "a.csv")).toBe("collect/too-many-cells");
  });

  it("of 65 MB is refused by its size alone", () => {
    expect(codeOf(new Uint8Array(65 * 1024 * 1024))).toBe("collect/too-large");
  });
});
