import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { countyTable } from "./county-table.ts";
import { monthlyAnalysis } from "./monthly-analysis/index.ts";
import { bodyLine, substitutes } from "./official-layout.ts";

/** Every template that ships, by its id, made anew: the same bytes each time. */
export async function shippedTemplates(): Promise<Record<string, Uint8Array>> {
  return {
    "monthly-analysis": await pack(monthlyAnalysis()),
    "county-table": await pack(countyTable()),
  };
}

async function pack(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const edit = (path: string, change: (xml: string) => string) => {
    const bytes = parts[path];
    if (bytes) parts[path] = strToU8(change(strFromU8(bytes)));
  };
  const renamed = relationshipNames(strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array()));
  const rename = (xml: string) => xml.replace(/(?<=(?:r:id|Id)=")[^"]+/g, (id) => renamed.get(id) ?? id);
  edit("word/document.xml", (xml) => offTheGrid(rename(xml)));
  edit("word/_rels/document.xml.rels", rename);
  edit("word/fontTable.xml", declareSubstitutes);
  edit("word/settings.xml", (xml) =>
    xml.replace("<w:compat>", '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>'),
  );
  edit("docProps/core.xml", (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2025-01-01T00:00:00Z"));
  for (const path of Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)))
    edit(path, lowLabels);
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The library draws ids at random; ours count, so that a template made anew is the same. */
function relationshipNames(relationships: string): Map<string, string> {
  const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id as string);
  return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

/** Lines of another pitch than the body's (title, tables, captions) would take two lines of the grid each. */
const offTheGrid = (xml: string): string =>
  xml.replace(/<w:spacing [^>]*w:line="(\d+)"[^>]*\/>/g, (spacing, line) =>
    Number(line) === bodyLine ? spacing : `<w:snapToGrid w:val="0"/>${spacing}`,
  );

/** Tells Word and WPS what may stand for a font that the host lacks. */
function declareSubstitutes(xml: string): string {
  const fonts = Object.entries(substitutes).map(
    ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others.split(";").join(",")}"/></w:font>`,
  );
  return xml.replace(
    /(<w:fonts[^>]*?)(?:\/>|>)/,
    (_, open) => `${open}>${fonts.join("")}${xml.includes("</w:fonts>") ? "" : "</w:fonts>"}`,
  );
}

/** Names of categories stand beside the plot, not on the zero line, where bars of a decline would cover them. */
const lowLabels = (xml: string): string =>
  xml.replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo(".*?<\/c:catAx>)/s, "$1low$2");
