import type { Measure } from "../../address/index.ts";
import { findSubject, type Region, type RegionCode } from "../../catalogue/index.ts";
import type { Named } from "./column-said.ts";
import { areLimiting, isDoubtful } from "./doubts.ts";
import { type Heading, readHeading } from "./heading.ts";
import { nameRow } from "./name-row.ts";
import { overlay, type Partial } from "./periods.ts";
import { isTotal, placeInTitle, placeOf } from "./places.ts";
import { type Node, treeOf } from "./row-tree.ts";
import { wordsOfRow } from "./spot.ts";
import { contextOf, nameOf, type Subjects } from "./subjects.ts";
import type { Line, Table } from "./table.ts";
import { compact } from "./words.ts";

/** A row understood as far as its labels go. */
export interface RowSaid {
  node: Node;
  /** Labels as they stand in the file, from left to right. */
  words: readonly string[];
  heading: Heading;
  region: RegionCode | null;
  /** The row should name a region, but none that we know. */
  strangePlace: boolean;
  indicator: Named;
  /** It stands under words that nobody understood and that may limit what it counts. */
  strange: boolean;
  /** Contexts of short names, nearest first. */
  context: readonly string[];
  period: Partial | null;
  /** The year that a row has to itself among columns of months: 生产总值(2022年). */
  ofYear: number | null;
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

const yearInBrackets = /\(((?:19|20)\d\d)年(?:度|全年)?\)/;

function yearAlone(label: string): number | null {
  const year = yearInBrackets.exec(compact(label))?.[1];
  return year === undefined ? null : Number(year);
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
  bookYear: number | null,
  taught: (words: string) => Measure | null,
): RowSaid[] {
  const grouped = groupsPlaces(table.lines, home, places);
  const labels = table.lines.map((line) =>
    labelsOf(grouped ? withoutGroup(line, places) : line, grouped ? 0 : places, home),
  );
  const lines = table.lines.map((line, i) => ({ ...line, labels: [labels[i]?.own ?? ""] }));
  const subjects: Subjects = new Map();
  const rows: RowSaid[] = [];
  for (const [i, node] of treeOf(lines, saysOnlyMeasure).entries()) {
    const said = labels[i] ?? { place: null, own: "", outer: [], period: null };
    const place = said.place ?? (places === null ? placeAbove(node, home) : null);
    const context = contextOf(node, subjectsOfLabels(said.outer, titles), subjects);
    const words = table.lines[i]?.labels ?? [];
    const measure = taught(wordsOfRow(words));
    const read = readHeading(node.label === "" ? [] : [node.label], nameOf);
    const heading = measure === null ? read : { ...read, measure: { measure }, lastYear: false, contents: [] };
    const around = { outer: said.outer, context };
    const named = nameRow(node, heading, around, rows);
    const placed = named === "unknown" && !place ? placeInTitle(node.label, home) : null;
    const whole = named === "unknown" && !place ? wholeOf(node.label, home) : null;
    const indicator = whole ? "none" : placed ? nameRow({ ...node, label: placed.rest }, heading, around, rows) : named;
    rows.push({
      node,
      words,
      heading,
      context,
      region: (place ?? placed?.place ?? whole)?.code ?? null,
      strangePlace: places !== null && !place && !node.heading,
      indicator,
      strange: isDoubtful(node, indicator, around, titles, home),
      period: overlay(said.period, periodIn(node.label, heading, bookYear)),
      ofYear: heading.contents.length > 0 ? yearAlone(node.label) : null,
    });
  }
  return rows;
}

/** 中心城区 beside 涪城区, 游仙区: labels left of places that come once each sort the places and limit nothing. */
function groupsPlaces(lines: readonly Line[], home: RegionCode | null, places: number | null): boolean {
  if (places === null || places === 0) return false;
  const filled = lines.filter(({ values }) => values.length > 0);
  const named = filled.flatMap(({ labels }) => placeOf(labels[places] ?? "", home)?.code ?? []);
  const groups = filled.flatMap(({ labels }) => labels.slice(0, places));
  return new Set(named).size === named.length && groups.every((words) => nameOf(words) === null && !areLimiting(words));
}

const withoutGroup = (line: Line, places: number | null): Line =>
  line.labels.length > (places ?? 0) ? { ...line, labels: line.labels.slice(places ?? 0) } : line;

/** The labels of a row by what they say: a place, a period, and names from the outermost to the row's own. */
interface Labels {
  place: Region | null;
  /** With its indent. */
  own: string;
  outer: string[];
  period: Partial | null;
}

function labelsOf(line: Line, places: number | null, home: RegionCode | null): Labels {
  const isHeading = !line.values.some(({ value }) => value !== null);
  const placeLabel = places === null ? undefined : line.labels[places];
  const place = placeLabel === undefined ? null : placeOf(placeLabel, home);
  // A heading among the regions stands in their column: it names what the regions below are about.
  const takesPlace = placeLabel !== undefined && !(isHeading && place === null);
  const others = line.labels.filter((_, i) => !(takesPlace && i === places));
  const names = others.filter((label) => periodAlone(label) === null);
  const periods = others.map(periodAlone).filter((period) => period !== null);
  const indent = (placeLabel ?? others[0] ?? "").replace(/\S[\s\S]*$/, "");
  return {
    place,
    own: names.at(-1) ?? indent,
    outer: names.slice(0, -1),
    period: periods.reduce<Partial | null>((all, period) => overlay(all, period), null),
  };
}

/** The period that is all a label says: 2021年 | 1-5月. */
function periodAlone(label: string): Partial | null {
  const { period, contents, measure } = readHeading([label], nameOf);
  return contents.length === 0 && measure === null ? period : null;
}

/** Labels on the left, nearest first, before the titles. */
function subjectsOfLabels(outer: readonly string[], titles: readonly string[]): string[] {
  const subjects = outer.flatMap((words) => {
    const subject = findSubject(words, titles);
    return subject === null || subject === "ambiguous" ? [] : [subject];
  });
  return [...subjects.reverse(), ...titles];
}

/** A heading row that is a place (双清区 over its indicators) holds for the rows under it. */
const placeAbove = (node: Node, home: RegionCode | null): Region | null => {
  for (const { heading, label } of node.parents) {
    const place = heading ? placeOf(label, home) : null;
    if (place && !isTotal(label)) return place;
  }
  return null;
};

/** 全市 over rows of towns that nobody knows. */
const wholeOf = (label: string, home: RegionCode | null): Region | null =>
  /^全[市县区州盟旗省]$/.test(compact(label)) ? placeOf(label, home) : null;

/** A row's own period: 1-2月 in brackets or alone. 年末 in 年末常住人口 is part of the name. */
function periodIn(label: string, { period, contents, yearsBack }: Heading, bookYear: number | null): Partial | null {
  if (period && yearsBack && bookYear !== null) return { ...period, year: bookYear - 1 };
  if (!period || (contents.length > 0 && /年[末底]/.test(label))) return null;
  return period;
}

/** Which rows, if any, name indicators that rows of regions stand under. */
export const hasIndicatorHeadings = (rows: readonly RowSaid[]): boolean =>
  rows.some(({ node, indicator }) => node.heading && typeof indicator !== "string");
