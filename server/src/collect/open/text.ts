import type { Grid, GridCell } from "@diaodu/core/collect";
import { collectFault } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { limits } from "./limits.ts";

/** Reads a CSV or other delimited text: what Excel in China writes (GB18030), UTF-8 and UTF-16, any usual delimiter. */
export function openText(bytes: Uint8Array, file: string): Result<Grid[]> {
  const text = decode(bytes);
  if (text === undefined) return refuse(collectFault("collect/encoding", { file }));
  if (text.trim() === "") return refuse(collectFault("collect/empty", { file }));
  const cells: GridCell[] = [];
  for (const [row, fields] of records(text, delimiterOf(text))) {
    fields.forEach((field, column) => {
      if (field.trim() !== "") cells.push({ row, column, ...typed(field) });
    });
    if (cells.length > limits.filledCells) {
      return refuse(collectFault("collect/too-many-cells", { file, limit: limits.filledCells }));
    }
  }
  const sheet = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return ok([{ sheet, hidden: false, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }]);
}

function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of [...marked(bytes), "utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this one
    }
  }
  return undefined;
}

function marked(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  if ((zeros[1] ?? 0) > head.length / 8) return ["utf-16le"];
  if ((zeros[0] ?? 0) > head.length / 8) return ["utf-16be"];
  return [];
}

/** The delimiter that cuts the first lines into the most equal number of fields. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 64 * 1024);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of [",", "\t", ";", "|"]) {
    const widths = [...records(head, delimiter)].slice(0, 50).map(([, fields]) => fields.length);
    const usual = mode(widths.filter((width) => width > 1));
    const score = widths.filter((width) => width === usual).length * Math.log2(Math.max(1, usual));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Rows with their line number from 0. A quoted field may hold delimiters, doubled quotes and line breaks (RFC 4180). */
export function* records(text: string, delimiter: string): Generator<[row: number, fields: string[]]> {
  let fields: string[] = [];
  let row = 0;
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"';
    const [field, next] = quoted ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    fields.push(field);
    if (text[next] === delimiter) {
      at = next + 1;
      continue;
    }
    yield [row++, fields];
    fields = [];
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    if (at >= text.length) return;
  }
}

function plainField(text: string, start: number, delimiter: string): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return [text.slice(start, end), end];
}

function quotedField(text: string, start: number, delimiter: string): [string, number] {
  let field = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length]; // never closed: the rest is one field
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const [rest, end] = plainField(text, quote + 1, delimiter);
      return [field + rest, end];
    }
    field += '"';
    at = quote + 2;
  }
}

const plainNumber = /^[+-]?(\d{1,15}|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A number keeps its decimals as a format (8.0 is not 8); codes with a leading zero stay text. */
function typed(field: string): Pick<GridCell, "value" | "format"> {
  const text = field.trim();
  if (!plainNumber.test(text) || /^[+-]?0\d/.test(text)) return { value: field.slice(0, limits.textLength) };
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { value: Number(text.replaceAll(",", "")), ...(decimals > 0 ? { format: `0.${"0".repeat(decimals)}` } : {}) };
}
