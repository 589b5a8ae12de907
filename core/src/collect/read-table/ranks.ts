import type { ColumnSaid } from "./column-said.ts";
import { isLevel, measureOf } from "./column-said.ts";
import type { RowSaid } from "./rows-said.ts";

/** Of ten pairs of rows this many must be in the order of their ranks before the numbers outvote the neighbourhood. */
const sure = 0.9;

/** Rows that settle the matter; a table of ranks is hardly longer. */
const enough = 200;

/**
 * What a column of bare 排名 ranks: by custom the column left of it, unless the numbers show that it is another.
 * @returns null for a column that ranks nothing in its table
 */
export function rankedBy(
  column: ColumnSaid,
  columns: readonly ColumnSaid[],
  rows: readonly RowSaid[],
): "level" | "yoy" | null {
  const at = columns.indexOf(column);
  const peers = columns
    .filter(
      (each) =>
        each.group === column.group &&
        ["level", "unsaid", "yoy", "change", "yoy-or-points"].includes(measureOf(each)) &&
        !each.heading.lastYear,
    )
    .sort((a, b) => nearness(columns.indexOf(a), at) - nearness(columns.indexOf(b), at));
  const [nearest] = peers;
  if (!nearest) return null;
  const agreeing = peers.find((peer) => concordance(rows, column.column, peer.column) >= sure);
  return isLevel(agreeing ?? nearest) ? "level" : "yoy";
}

/** Left neighbours first. */
const nearness = (peer: number, at: number): number => (peer < at ? at - peer : 1000 + peer - at);

function concordance(rows: readonly RowSaid[], ranks: number, values: number): number {
  const pairs = rows.slice(0, enough).flatMap(({ node }) => {
    const cell = (column: number) => node.line.values.find((seen) => seen.column === column)?.value ?? null;
    const [rank, value] = [cell(ranks), cell(values)];
    return rank === null || value === null ? [] : [{ rank, value }];
  });
  const { agreed, counted } = concordanceOf(pairs);
  return counted === 0 ? 0 : agreed / counted;
}

/** Pairs in which the greater value has the better rank, of those that say anything; ties do not. */
export function concordanceOf(ranked: readonly { rank: number; value: number }[]) {
  let agreed = 0;
  let counted = 0;
  for (const [i, a] of ranked.entries()) {
    for (const b of ranked.slice(i + 1)) {
      if (a.rank === b.rank || a.value === b.value) continue;
      counted++;
      if (a.value > b.value === a.rank < b.rank) agreed++;
    }
  }
  return { agreed, counted };
}
