import { findIndicator, indicator as indicatorOf, normaliseWords } from "../../catalogue/index.ts";
import { wordKey } from "../../catalogue/words.ts";
import { factKey } from "../compare/key.ts";
import { agree } from "../compare/precision.ts";
import { groupsOf } from "../compare/repeats.ts";
import { wordsBetween } from "../read-table/dialect.ts";
import type { ReadCell } from "../types.ts";

type Valued = ReadCell & { value: number };

/**
 * Two columns of one sheet that may mean one indicator (一般公共预算收入 beside 地方一般公共预算收入) and mostly differ are two things: the one
 * with the indicator's own name is it, every figure under the other name is asked about, also where the first has none.
 */
export function oneNameEach(cells: readonly ReadCell[]): ReadCell[] {
  const valued = cells.filter((cell): cell is Valued => cell.status === "read" && cell.value !== null);
  const doubtful = new Set<string>();
  for (const group of groupsOf(valued, sheetKey).values()) {
    const names = groupsOf(group, nameIn);
    if (names.size > 1) for (const name of othersIn(names)) doubtful.add(`${sheetKey(group[0] as ReadCell)}|${name}`);
  }
  if (doubtful.size === 0) return [...cells];
  return cells.map((cell) =>
    cell.status === "read" && doubtful.has(`${sheetKey(cell)}|${nameIn(cell)}`)
      ? { ...cell, status: "unknown", reason: "ambiguous", candidates: [cell.indicator ?? ""] }
      : cell,
  );
}

const sheetKey = ({ sheet, indicator, industry }: ReadCell): string => `${sheet}|${indicator}|${industry ?? ""}`;

/** Names that lose against another one of the sheet. */
function othersIn(names: ReadonlyMap<string, readonly Valued[]>): string[] {
  const lost = new Set<string>();
  for (const [name, cells] of names) {
    for (const [other, others] of names) {
      if (name < other && areTwoThings(cells, others)) for (const each of losers(cells[0], name, other)) lost.add(each);
    }
  }
  return [...lost];
}

/** Of a name that is the indicator's own and one that is not, the latter; of two that are both not, both. */
function losers(cell: Valued | undefined, ...names: readonly [string, string]): string[] {
  const own = wordKey(indicatorOf(cell?.indicator ?? "")?.name ?? "");
  const others = names.filter((name) => wordKey(name) !== own);
  return others;
}

function areTwoThings(cells: readonly Valued[], others: readonly Valued[]): boolean {
  const byFact = new Map(others.map((cell) => [factKey(cell), cell]));
  const pairs = cells.flatMap((cell) => {
    const other = byFact.get(factKey(cell));
    return other ? [agree(cell, other)] : [];
  });
  const differing = pairs.filter((same) => !same).length;
  return differing * 2 > pairs.length;
}

/** The words that name the indicator, bare of period, unit and measure; empty where a cell has none of its own. */
function nameIn({ words, indicator }: ReadCell): string {
  for (const part of [...words.row.split(wordsBetween), ...words.column.split(wordsBetween)]) {
    const found = part === "" ? null : findIndicator(part);
    if (found && found !== "ambiguous" && isSame(found.indicator.code, indicator)) return normaliseWords(part);
  }
  return "";
}

const isSame = (code: string, other: string | null): boolean =>
  code === other || indicatorOf(code)?.otherCurrency === other;
