import type { ColumnSaid } from "./column-said.ts";
import { measureOf } from "./column-said.ts";
import type { Heading } from "./heading.ts";
import type { RowSaid } from "./rows-said.ts";

/** What ranks are ranks of; `percent` is a level in percent, which only the indicator can tell from a growth. */
export type RankedBy = "level" | "yoy" | "percent" | null;

/** Of ten pairs of rows this many must be in the order of their ranks before the numbers outvote the neighbourhood. */
const sure = 0.9;

/** Rows that settle the matter; a table of ranks is hardly longer. */
const enough = 200;

/**
 * What a column of bare 排名 ranks: by custom the column left of it, unless the numbers show that it is another.
 * @returns null for a column that ranks nothing in its table
 */
export function rankedBy(column: ColumnSaid, columns: readonly ColumnSaid[], rows: readonly RowSaid[]): RankedBy {
  const at = columns.indexOf(column);
  const peers = columns
    .filter((each) => each.group === column.group && ranked.includes(measureOf(each)) && !each.heading.lastYear)
    .sort((a, b) => nearness(columns.indexOf(a), at) - nearness(columns.indexOf(b), at));
  const agreeing = peers.find((peer) => concordance(pairsOfColumns(rows, column.column, peer.column)) >= sure);
  return kindOf((agreeing ?? peers[0])?.heading, null);
}

/** What a row of bare 位次 ranks, where places stand across: by custom the row above it, unless the numbers show another. */
export function rankedByRow(row: RowSaid, rows: readonly RowSaid[]): RankedBy {
  const peers: RowSaid[] = [];
  for (const each of rows.slice(0, rows.indexOf(row)).reverse()) {
    if (ranked.includes(each.heading.measure?.measure ?? "unsaid")) peers.push(each);
    if (typeof each.indicator !== "string") break;
  }
  const agreeing = peers.find((peer) => concordance(pairsOfRows(row, peer)) >= sure);
  const above = agreeing ?? peers[0];
  return kindOf(above?.heading, above?.node.line.unit ?? null);
}

const ranked: readonly string[] = ["level", "unsaid", "yoy", "change", "yoy-or-points"];

function kindOf(heading: Heading | undefined, unit: string | null): RankedBy {
  if (heading === undefined) return null;
  const measure = heading.measure?.measure ?? "unsaid";
  if (measure !== "level" && measure !== "unsaid") return "yoy";
  return [...heading.units, unit].includes("%") ? "percent" : "level";
}

/** Left neighbours first. */
const nearness = (peer: number, at: number): number => (peer < at ? at - peer : 1000 + peer - at);

interface Pair {
  rank: number;
  value: number;
}

const valueAt = ({ node }: RowSaid, column: number) =>
  node.line.values.find((seen) => seen.column === column)?.value ?? null;

const pairsOfColumns = (rows: readonly RowSaid[], ranks: number, values: number): Pair[] =>
  rows.slice(0, enough).flatMap((row) => pairOf(valueAt(row, ranks), valueAt(row, values)));
const pairsOfRows = (ranks: RowSaid, values: RowSaid): Pair[] =>
  ranks.node.line.values.flatMap((seen) => pairOf(seen.value, valueAt(values, seen.column)));
const pairOf = (rank: number | null, value: number | null): Pair[] =>
  rank === null || value === null ? [] : [{ rank, value }];

function concordance(pairs: readonly Pair[]): number {
  const { agreed, counted } = concordanceOf(pairs);
  return counted === 0 ? 0 : agreed / counted;
}

/** Pairs in which the greater value has the better rank, of those that say anything; ties do not. */
export function concordanceOf(pairs: readonly Pair[]) {
  let agreed = 0;
  let counted = 0;
  for (const [i, a] of pairs.entries()) {
    for (const b of pairs.slice(i + 1)) {
      if (a.rank === b.rank || a.value === b.value) continue;
      counted++;
      if (a.value > b.value === a.rank < b.rank) agreed++;
    }
  }
  return { agreed, counted };
}
