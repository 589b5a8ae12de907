import type { Book, Grid } from "@diaodu/core/collect";
import { cleanText, collectFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { CFB } from "@e965/xlsx";
import { zipSync } from "fflate";
import { kindOf } from "./kind.ts";
import { limits } from "./limits.ts";
import { withRaisedDigits } from "./rich-text.ts";
import { openText } from "./text.ts";
import { parseWorkbook } from "./workbook.ts";
import { listZip, unpack, type ZipEntry } from "./zip.ts";

/**
 * Opens what a bureau sent. Whatever is wrong with the file as a whole is one clear fault; nothing is thrown.
 * Costs up to the limits in time and memory, so hostile sizes are opened in a worker (guarded.ts).
 */
export function openFile(bytes: Uint8Array, fileName: string): Result<Book> {
  if (bytes.length > limits.fileBytes) {
    return refuse(collectFault("collect/too-large", { file: fileName, limit: limits.fileBytes / 1024 / 1024 }));
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opened = openByKind(buffer, fileName);
  if (!opened.ok) return opened;
  const { sheets } = opened.value;
  const filled = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (filled === 0) return refuse(collectFault("collect/empty", { file: fileName }));
  if (filled > limits.filledCells) return refuse(tooManyCells(fileName));
  return ok({ fileName: cleanText(fileName), ...opened.value });
}

type Opened = Result<{ kind: Book["kind"]; sheets: Grid[] }>;

function openByKind(bytes: Buffer, file: string): Opened {
  const found = kindOf(bytes);
  switch (found.kind) {
    case "empty":
      return refuse(collectFault("collect/empty", { file }));
    case "zip":
      return openZip(bytes, file);
    case "ole":
      return openOle(bytes, file);
    case "text":
      return as("csv", openText(bytes, file));
    case "web-page":
      return refuse(collectFault("collect/web-page", { file }));
    case "other":
      return refuse(collectFault("collect/not-a-workbook", { file, found: found.name, foundEn: found.english }));
  }
}

function as(kind: Book["kind"], sheets: Result<Grid[]>): Opened {
  return sheets.ok ? ok({ kind, sheets: sheets.value }) : sheets;
}

/** Which zip it is, told by the part that only that format has. */
const otherZips: readonly [part: RegExp, name: string, english: string][] = [
  [/^word\/document\.xml$/, "Word 文档", "a Word document"],
  [/^ppt\/presentation\.xml$/, "演示文稿", "a presentation"],
];
const anyZip = [/^/, "压缩包", "an archive"] as const;
const otherTables: readonly [part: RegExp, name: string][] = [
  [/^xl\/workbook\.bin$/, "xlsb"],
  [/^content\.xml$/, "ods"],
];

function openZip(bytes: Buffer, file: string): Opened {
  const listed = listZip(bytes, file);
  if (!listed.ok) return listed;
  const has = (part: RegExp) => listed.value.some((entry) => part.test(entry.name));
  if (!has(/^xl\/workbook\.xml$/)) {
    const table = otherTables.find(([part]) => has(part));
    if (table) return refuse(collectFault("collect/other-format", { found: table[1] }));
    const [, found, foundEn] = otherZips.find(([part]) => has(part)) ?? anyZip;
    return refuse(collectFault("collect/not-a-workbook", { file, found, foundEn }));
  }
  if (listed.value.some((entry) => entry.encrypted)) return refuse(collectFault("collect/encrypted", { file }));
  const parts = readParts(bytes, listed.value.filter(isRead), file);
  if (!parts.ok) return parts;
  // Packed anew without compression: the library sees only parts whose true size was checked.
  const book = Buffer.from(parts.value["xl/workbook.xml"] ?? []).toString("latin1");
  const computesOnLoad = /<(?:\w{1,8}:)?calcPr\b[^>]{0,400}\bfullCalcOnLoad="(?:1|true)"/.test(book);
  return parse("xlsx", zipSync(parts.value, { level: 0 }), file, computesOnLoad);
}

/** The parts that hold cells. Pictures, comments, macros and links to other files are left packed. */
const isRead = ({ name }: ZipEntry) =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles|metadata)\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/i.test(
    name,
  );

function readParts(bytes: Buffer, entries: readonly ZipEntry[], file: string): Result<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  let listed = 0;
  let filled = 0;
  for (const entry of entries) {
    const content = unpack(bytes, entry, file);
    if (!content.ok) return content;
    // No spreadsheet program writes a document type; it is the door for entity tricks.
    if (content.value.subarray(0, 4096).includes("<!DOCTYPE") || content.value.subarray(0, 4096).includes("<!ENTITY")) {
      return refuse(collectFault("collect/unsafe-content", { file, part: entry.name }));
    }
    const isSheet = /worksheets\//.test(entry.name);
    if (isSheet) {
      listed += count(content.value, "<c ");
      filled += count(content.value, "<v>") + count(content.value, "<is>");
    }
    if (listed > limits.listedCells || filled > limits.filledCells) return refuse(tooManyCells(file));
    if (isSheet) parts[entry.name] = withRaisedDigits(withFewColumns(content.value));
    else parts[entry.name] = entry.name.endsWith("sharedStrings.xml") ? withRaisedDigits(content.value) : content.value;
  }
  const sheets = Object.keys(parts).filter((name) => /worksheets\//.test(name)).length;
  if (sheets <= limits.sheets) return ok(parts);
  return refuse(collectFault("collect/too-many-sheets", { file, count: sheets, limit: limits.sheets }));
}

/** Columns beyond this one are not looked at for being hidden. */
const widest = 512;

/**
 * Of the column formats only the hidden ones, clipped: the library makes an object of every column that a format spans, and
 * offices like to format all 16 384 (39 sheets: 1.2 s; without: 0.1 s).
 */
function withFewColumns(sheet: Buffer): Buffer {
  const start = sheet.indexOf("<cols>");
  const end = sheet.indexOf("</cols>", start);
  if (start < 0 || end < 0) return sheet;
  const columns = sheet.toString("utf8", start, end).match(/<col\b[^>]*>/g) ?? [];
  const hidden = columns
    .filter((column) => /\bhidden="(?:1|true)"/.test(column))
    .map((column) => column.replace(/\bmax="(\d+)"/, (_, max) => `max="${Math.min(Number(max), widest)}"`));
  const kept = hidden.length > 0 ? `<cols>${hidden.join("")}</cols>` : "";
  return Buffer.concat([sheet.subarray(0, start), Buffer.from(kept), sheet.subarray(end + "</cols>".length)]);
}

function count(content: Buffer, tag: string): number {
  let found = 0;
  for (let at = content.indexOf(tag); at >= 0; at = content.indexOf(tag, at + tag.length)) found++;
  return found;
}

const tooManyCells = (file: string) => collectFault("collect/too-many-cells", { file, limit: limits.filledCells });

/** Office files before 2007 and encrypted ones of today are both OLE containers; their streams tell which. */
function openOle(bytes: Buffer, file: string): Opened {
  const sectorBytes = 512;
  try {
    const streams = CFB.read(bytes, { type: "buffer" }).FullPaths.map((path: string) => path.replace(/^.*\//, ""));
    if (streams.includes("EncryptedPackage")) return refuse(collectFault("collect/encrypted", { file }));
    if (streams.includes("WordDocument")) {
      return refuse(collectFault("collect/not-a-workbook", { file, found: "Word 文档", foundEn: "a Word document" }));
    }
    if (!streams.includes("Workbook") && !streams.includes("Book")) {
      return refuse(collectFault("collect/not-a-workbook", { file, found: "其他文件", foundEn: "something else" }));
    }
  } catch {
    const code = bytes.length % sectorBytes === 0 ? "collect/damaged" : "collect/truncated";
    return refuse(collectFault(code, { file }));
  }
  return parse("xls", bytes, file);
}

function parse(kind: Book["kind"], bytes: Uint8Array, file: string, computesOnLoad = false): Opened {
  try {
    return ok({ kind, sheets: parseWorkbook(bytes, computesOnLoad) });
  } catch (failure) {
    const isEncrypted = /password|encrypt/i.test(String((failure as Error).message));
    return refuse(collectFault(isEncrypted ? "collect/encrypted" : "collect/damaged", { file }));
  }
}
