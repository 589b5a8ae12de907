import { findIndicator, type Region, type RegionCode } from "../../catalogue/index.ts";
import type { Named } from "./columns-said.ts";
import { type Heading, readHeading } from "./heading.ts";
import type { Partial } from "./periods.ts";
import { isTotal, placeOf } from "./places.ts";
import { type Node, treeOf } from "./row-tree.ts";
import { contextOf, nameOf, type Subjects } from "./subjects.ts";
import type { Line, Table } from "./table.ts";

/** A row understood as far as its labels go. */
export interface RowSaid {
  node: Node;
  heading: Heading;
  region: RegionCode | null;
  /** The row should name a region, but none that we know. */
  strangePlace: boolean;
  indicator: Named;
  /** Contexts of short names, nearest first. */
  context: readonly string[];
  period: Partial | null;
}

/** Which label column names the regions; null when the rows are something else. */
export function placeColumn(lines: readonly Line[], home: RegionCode | null): number | null {
  const filled = lines.filter(({ values }) => values.length > 0);
  const depth = Math.max(0, ...filled.map(({ labels }) => labels.length));
  for (let at = 0; at < depth; at++) {
    const labels = filled.flatMap((line) => line.labels[at] ?? []).filter((label) => !isTotal(label));
    const places = labels.filter((label) => placeOf(label, home) !== null);
    if (places.length > 0 && places.length * 2 >= labels.length) return at;
  }
  return null;
}

const saysOnlyMeasure = (label: string): boolean => {
  const heading = readHeading([label], nameOf);
  return heading.contents.length === 0 && heading.measure !== null;
};

export function readRows(
  table: Table,
  home: RegionCode | null,
  places: number | null,
  titles: readonly string[],
): RowSaid[] {
  const lines = places === null ? table.lines : table.lines.map((line) => withoutPlace(line, places, home));
  const nodes = treeOf(lines, saysOnlyMeasure);
  const subjects: Subjects = new Map();
  const rows: RowSaid[] = [];
  for (const [i, node] of nodes.entries()) {
    const line = table.lines[i] ?? node.line;
    const place = places === null ? placeAbove(node, home) : placeOf(line.labels[places] ?? "", home);
    const isHeading = places !== null && node.heading;
    rows.push({
      ...readRow(node, titles, subjects, rows),
      region: place?.code ?? null,
      strangePlace: places !== null && !place && !isHeading,
    });
  }
  return rows;
}

/** The label that names the region leaves its indent; the other labels, and headings among the regions, say the rest. */
function withoutPlace(line: Line, at: number, home: RegionCode | null): Line {
  const label = line.labels[at] ?? "";
  const isHeading = !line.values.some(({ value }) => value !== null);
  if (isHeading && placeOf(label, home) === null) return line;
  const others = line.labels.filter((_, i) => i !== at);
  return { ...line, labels: others.length > 0 ? others : [label.replace(/\S[\s\S]*$/, "")] };
}

/** A heading row that is a place (双清区 over its indicators) holds for the rows under it. */
const placeAbove = (node: Node, home: RegionCode | null): Region | null => {
  for (const { heading, label } of node.parents) {
    const place = heading ? placeOf(label, home) : null;
    if (place && !isTotal(label)) return place;
  }
  return null;
};

function readRow(
  node: Node,
  titles: readonly string[],
  subjects: Subjects,
  above: readonly RowSaid[],
): Omit<RowSaid, "region" | "strangePlace"> {
  const heading = readHeading(node.label === "" ? [] : [node.label], nameOf);
  const context = contextOf(node, titles, subjects);
  return {
    node,
    heading,
    context,
    indicator: indicatorOf(node.label, heading, context, above),
    period: periodIn(node.label, heading),
  };
}

function indicatorOf(label: string, heading: Heading, context: readonly string[], above: readonly RowSaid[]): Named {
  if (label === "" || heading.contents.length === 0) return "none";
  const spellings = [label, ...heading.contents.slice(-1)];
  const look = (around: readonly string[]): Named => {
    let result: Named = "unknown";
    for (const words of spellings) {
      const found = findIndicator(words, around);
      if (found !== null && found !== "ambiguous") return found;
      if (found === "ambiguous") result = "ambiguous";
    }
    return result;
  };
  const found = look(context);
  if (found === "unknown" && isTotal(label)) return "none";
  return found === "ambiguous" ? amongRelatives(look, above) : found;
}

/**
 * A short name (第二产业) at the indent of its whole: the rows before it are its context, as far up as the first that is
 * part of nothing.
 */
function amongRelatives(look: (around: readonly string[]) => Named, above: readonly RowSaid[]): Named {
  for (const row of [...above].reverse()) {
    if (typeof row.indicator === "string") continue;
    const found = look([row.indicator.indicator.code]);
    if (typeof found !== "string") return found;
    if (!row.indicator.indicator.parent) break;
  }
  return "ambiguous";
}

/** A row's own period: 1-2月 in brackets or alone. 年末 in 年末常住人口 is part of the name. */
function periodIn(label: string, { period, contents }: Heading): Partial | null {
  if (!period || (contents.length > 0 && /年[末底]/.test(label))) return null;
  return period;
}

/** Which rows, if any, name indicators that rows of regions stand under. */
export const hasIndicatorHeadings = (rows: readonly RowSaid[]): boolean =>
  rows.some(({ node, indicator }) => node.heading && typeof indicator !== "string");
