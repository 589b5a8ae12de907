import { patchDocument } from "docx";
import { ChartDataPatch } from "docx/charts";
import type { Parts } from "./package.ts";
import { element, elementsOf, isElement, parseXml, printXml, type XmlElement } from "./xml.ts";

/** New data for one chart; its look stays the template's. */
export interface NewData {
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
  /** Alt text for who cannot see it. */
  description: string;
}

/** Relationships of a part (`word/document.xml`), by id. */
export function relationshipsOf(parts: Parts, path: string): Map<string, { type: string; target: string }> {
  const root = readPart(parts, relationshipsPath(path));
  const entries = (root?.children ?? [])
    .filter(isElement)
    .map(({ attributes: { Id = "", Type = "", Target = "" } }) => {
      const folder = path.slice(0, path.lastIndexOf("/"));
      const target = Target.startsWith("/") ? Target.slice(1) : `${folder}/${Target}`;
      return [Id, { type: Type, target }] as const;
    });
  return new Map(entries);
}

const relationshipsPath = (path: string) => path.replace(/([^/]+)$/, "_rels/$1.rels");

/** The texts of a chart's title, as one; empty when it has none. */
export function chartTitle(parts: Parts, chart: string): string {
  return titleTexts(readPart(parts, chart))
    .flatMap(({ children }) => children)
    .join("");
}

export function setChartTitle(parts: Parts, chart: string, title: string): void {
  const root = readPart(parts, chart);
  const [first, ...others] = titleTexts(root);
  if (!root || !first) return;
  first.children = [title];
  for (const other of others) other.children = [];
  parts[chart] = new TextEncoder().encode(printXml(root));
}

function titleTexts(chartSpace: XmlElement | undefined): XmlElement[] {
  const all = chartSpace ? [...elementsOf(chartSpace)] : [];
  // Axes have titles too; the chart's own stands first, directly in c:chart.
  const chart = all.find(({ name }) => name === "c:chart");
  const title = chart?.children.filter(isElement).find(({ name }) => name === "c:title");
  return title ? [...elementsOf(title)].filter(({ name }) => name === "a:t") : [];
}

/**
 * A second chart like the first, for a block that repeats. Both still share one workbook; filling gives each its own.
 * @returns the id of the relationship of `owner` that leads to the copy
 */
export function copyChart(
  parts: Parts,
  owner: string,
  relationship: string,
): { id: string; chart: string } | undefined {
  const relationships = readPart(parts, relationshipsPath(owner));
  const types = readPart(parts, "[Content_Types].xml");
  const original = relationshipsOf(parts, owner).get(relationship)?.target;
  const bytes = original && parts[original];
  if (!relationships || !types || !original || !bytes) return undefined;
  let number = 1;
  while (parts[`word/charts/chart${number}.xml`]) number++;
  const chart = `word/charts/chart${number}.xml`;
  parts[chart] = bytes;
  const own = parts[relationshipsPath(original)];
  // Paths in it are relative to word/charts, where both live.
  if (own) parts[relationshipsPath(chart)] = own;
  const id = `rIdChart${number}`;
  const entry = relationships.children.filter(isElement).find(({ attributes }) => attributes.Id === relationship);
  relationships.children.push(element("Relationship", { ...entry?.attributes, Id: id, Target: `/${chart}` }));
  parts[relationshipsPath(owner)] = new TextEncoder().encode(printXml(relationships));
  const contentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  types.children.push(element("Override", { PartName: `/${chart}`, ContentType: contentType }));
  parts["[Content_Types].xml"] = new TextEncoder().encode(printXml(types));
  return { id, chart };
}

function readPart(parts: Parts, path: string): XmlElement | undefined {
  const bytes = parts[path];
  return bytes && parseXml(new TextDecoder().decode(bytes));
}

/** Braces that no text of a document holds; the alt text of a chart to fill is its key between them. */
const braces = { start: "{{{", end: "}}}" };
export const chartPlaceholder = (key: string) => `${braces.start}${key}${braces.end}`;

/**
 * Puts new data into native charts, cached and in the embedded workbook, so that they stay editable in Word and WPS.
 * @param data by the key in each chart's alt text
 * @throws when a chart is of a kind whose data cannot be replaced (a surface, a map)
 */
export function fillCharts(document: Uint8Array, data: ReadonlyMap<string, NewData>): Promise<Uint8Array> {
  const patches = Object.fromEntries([...data].map(([key, chart]) => [key, new ChartDataPatch(chart)]));
  return patchDocument({ outputType: "uint8array", data: document, patches, placeholderDelimiters: braces });
}
