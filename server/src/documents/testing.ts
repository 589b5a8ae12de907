import { parseCanonical } from "@diaodu/core/address";
import { indicator } from "@diaodu/core/catalogue";
import type { Figure } from "@diaodu/core/figures";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ResolveAddresses } from "./brief.ts";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The smallest .docx that Word opens, around the XML of a body. */
export function wordDocument(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`),
  });
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** A paragraph; each of the texts is a run of its own, as Word splits them. */
export const p = (...texts: string[]) =>
  `<w:p>${texts.map((text) => `<w:r><w:t>${escaped(text)}</w:t></w:r>`).join("")}</w:p>`;
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

export const documentXml = (docx: Uint8Array) => strFromU8(unzipSync(docx)["word/document.xml"] as Uint8Array);

/** What a reader sees, a line a paragraph, cells of a row divided by |. */
export function readText(docx: Uint8Array): string[] {
  return documentXml(docx)
    .replace(/^<\?xml.*\n/, "")
    .replace(
      /<w:tr[ >].*?<\/w:tr>/g,
      (row) => `<w:p>${(row.match(/<w:tc[ >].*?<\/w:tc>/g) ?? []).map(textIn).join("|")}</w:p>`,
    )
    .split("</w:p>")
    .slice(0, -1)
    .map((paragraph) => textIn(paragraph));
}
const textIn = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/**
 * Figures written down by hand, by canonical address without its wording. Texts are worded roughly: this tests the
 * filling, not the wording.
 */
export function figuresOf(values: Record<string, number>): ResolveAddresses & { calls: string[][] } {
  const calls: string[][] = [];
  const resolve = async (addresses: string[]) => {
    calls.push(addresses);
    return addresses.map((address): Figure => {
      const parsed = parseCanonical(address);
      if (!parsed.ok) throw new Error(`not canonical: ${address}`);
      const { measure, wording } = parsed.value;
      const value = values[address.replace(/;as=\w+$/, "")] ?? null;
      const unit = measure === "level" ? "亿元" : measure === "rank" ? "位" : "%";
      const shared = { address, unit, vintage: null, decimals: measure === "rank" ? 0 : measure === "level" ? 2 : 1 };
      if (value === null) {
        const isJanuary = parsed.value.month % 100 === 1 && indicator(parsed.value.indicator)?.janFebCombined;
        const reason = isJanuary ? "jan-feb-combined" : "not-published";
        return { ...shared, value, status: "missing", reason, text: "—" };
      }
      return { ...shared, value, status: "ok", text: textOf(value, unit, wording) };
    });
  };
  return Object.assign(resolve, { calls });
}

function textOf(value: number, unit: string, wording: string | undefined): string {
  if (wording === "growth") return value > 0 ? `增长${value}${unit}` : value < 0 ? `下降${-value}${unit}` : "持平";
  if (wording === "place") return `第${value}位`;
  return wording === "number" ? String(value) : `${value}${unit}`;
}
