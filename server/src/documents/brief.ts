import { type RegionCode, region } from "@diaodu/core/catalogue";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Figure } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import { documentsFault } from "./errors.ts";
import { caveatsOf, putFirst } from "./fill/caveats.ts";
import { lookIn } from "./fill/figures.ts";
import { figureLimit, gather, loopsOver } from "./fill/gather.ts";
import type { Unresolved } from "./fill/missing.ts";
import { render } from "./fill/render.ts";
import type { PlacedChart } from "./fill/render-chart.ts";
import type { BriefEnterprise, BriefTarget, BriefWarning, Scope } from "./fill/scope.ts";
import { type Node, structureOf } from "./template/structure.ts";
import {
  chartPlaceholder,
  chartTitle,
  copyChart,
  fillCharts,
  type NewData,
  relationshipsOf,
  setChartTitle,
} from "./word/charts.ts";
import { closePackage, openPackage, type Parts } from "./word/package.ts";
import { elementsOf, parseXml, printXml } from "./word/xml.ts";

/** What a briefing is about. */
export interface BriefRequest {
  region: RegionCode;
  month: Month;
  /** Date on the document, YYYY-MM-DD. */
  writtenOn: string;
}

/** What loops may go over beside regions and indicators. Each is asked for only where the template has such a loop. */
export interface Lists {
  enterprises?: () => Promise<readonly BriefEnterprise[]>;
  targets?: () => Promise<readonly BriefTarget[]>;
  warnings?: () => Promise<readonly BriefWarning[]>;
}

export interface Brief {
  docx: Uint8Array;
  /** How many different figures it was filled from. */
  figures: number;
  /** Marks that could not be filled; each stands highlighted in the document. */
  unresolved: Unresolved[];
  /** Figures whose absence made the template leave a phrase out. */
  omitted: Unresolved[];
}

/** Answers canonical addresses, in their order. All figures of a template are asked for in one call. */
export type ResolveAddresses = (addresses: string[]) => Promise<Figure[]>;

/**
 * Fills a Word template: reads it, resolves every figure it names in one call, and writes each in its place.
 * A template with faults is refused with all of them; nothing is half filled.
 */
export async function fillTemplate(
  template: Uint8Array,
  request: BriefRequest,
  resolve: ResolveAddresses,
  lists: Lists = {},
): Promise<Result<Brief>> {
  if (!region(request.region)) return refuse(documentsFault("documents/region-unknown", { region: request.region }));
  const opened = openPackage(template);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const read = readTemplate(parts);
  if (!read.ok) return read;
  const { region: place, month, writtenOn } = request;
  const listed = async <K extends keyof Lists>(kind: K) =>
    read.value.some(({ node }) => loopsOver(kind, node)) ? await lists[kind]?.() : undefined;
  const scope: Scope = {
    ...{ region: place, month, writtenOn },
    enterprises: ((await listed("enterprises")) ?? []) as readonly BriefEnterprise[],
    targets: ((await listed("targets")) ?? []) as readonly BriefTarget[],
    warnings: ((await listed("warnings")) ?? []) as readonly BriefWarning[],
  };
  const wanted = new Set<string>();
  for (const { node } of read.value) {
    const found = gather(node, scope);
    if (!found) return refuse(documentsFault("documents/too-many-figures", { limit: figureLimit }));
    for (const address of found) wanted.add(address);
  }
  const addresses = [...wanted];
  const figures = await resolve(addresses);
  const look = lookIn(new Map(addresses.map((address, index) => [address, figures[index] as Figure])));

  const filled = read.value.map(({ path, node }) => ({ path, ...render(node, scope, look) }));
  for (const { root } of filled) putFirst(root, caveatsOf(place, figures));
  const placed = filled.flatMap(({ path, charts }) => charts.map((chart) => ({ path, chart })));
  const data = placeCharts(parts, placed);
  for (const { path, root } of filled) parts[path] = new TextEncoder().encode(printXml(root));
  const sources = placed.map(({ chart }) => chart.drawing.source);
  const docx = await withData(parts, data, sources);
  if (!docx.ok) return docx;
  return ok({
    docx: docx.value,
    figures: figures.filter(({ value }) => value !== null).length,
    unresolved: filled.flatMap(({ unresolved }) => unresolved),
    omitted: filled.flatMap(({ omitted }) => omitted),
  });
}

/** Where a template may hold text. */
const textParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

function readTemplate(parts: Parts): Result<{ path: string; node: Node }[]> {
  const faults: Fault[] = [];
  const read: { path: string; node: Node }[] = [];
  for (const path of Object.keys(parts).filter((name) => textParts.test(name))) {
    const root = parseXml(new TextDecoder().decode(parts[path]));
    if (!root) {
      faults.push(documentsFault("documents/damaged", { part: path }));
      continue;
    }
    const relationships = relationshipsOf(parts, path);
    const structure = structureOf(root, (id) => {
      const target = relationships.get(id)?.target;
      return target && parts[target] ? chartTitle(parts, target) : undefined;
    });
    faults.push(...structure.faults);
    read.push({ path, node: structure.node });
  }
  return faults.length ? refuse(...faults) : ok(read);
}

/**
 * Gives every chart of the filled document a part of its own.
 * @returns the data to put in, by the key that the chart's alt text now holds
 */
function placeCharts(parts: Parts, placed: readonly { path: string; chart: PlacedChart }[]): Map<string, NewData> {
  const taken = new Set<string>();
  const data = new Map<string, NewData>();
  placed.forEach(({ path, chart }, index) => {
    const key = `chart-${index + 1}`;
    const { categories, series, caption } = chart.data;
    data.set(key, { categories, series, description: caption });
    const { relationship } = chart.drawing;
    const isFirst = !taken.has(`${path} ${relationship}`);
    taken.add(`${path} ${relationship}`);
    const original = relationshipsOf(parts, path).get(relationship)?.target;
    const copy = isFirst ? undefined : copyChart(parts, path, relationship);
    for (const inner of elementsOf(chart.run)) {
      if (inner.name === "wp:docPr") {
        const { title: _, ...kept } = inner.attributes;
        inner.attributes = { ...kept, id: String(chart.number), name: `图 ${index + 1}`, descr: chartPlaceholder(key) };
      }
      if (inner.name === "c:chart" && copy) inner.attributes = { ...inner.attributes, "r:id": copy.id };
    }
    const part = copy?.chart ?? original;
    if (part && chart.drawing.title.length > 0) setChartTitle(parts, part, chart.title);
  });
  return data;
}

/** @param sources the charts' marks, to name them when one is of a kind that cannot be filled */
async function withData(
  parts: Parts,
  data: ReadonlyMap<string, NewData>,
  sources: readonly string[],
): Promise<Result<Uint8Array>> {
  if (data.size === 0) return ok(closePackage(parts));
  try {
    // Packed lightly: it is unpacked again at once.
    return ok(await fillCharts(closePackage(parts, 1), data));
  } catch {
    return refuse(documentsFault("documents/chart-kind", { tag: [...new Set(sources)].join("、") }));
  }
}
