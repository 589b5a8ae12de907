import { type Indicator, indicator as indicatorOf, unitOf } from "../../catalogue/index.ts";
import type { ReadCell } from "../types.ts";

const amounts: ReadonlySet<string> = new Set(["level", "base", "from-year-start", "from-year-start-base"]);
/** Words that name the part for which only growth is published. */
const aboveSize = /规模以上|规模工业|规上|above (?:designated )?size/i;

/** An amount of something that is published as growth only. */
const isForeign = ({ kind, unit, group }: Indicator, cell: ReadCell): boolean =>
  kind === "index" &&
  unit === "" &&
  group !== "prices" &&
  amounts.has(cell.measure ?? "") &&
  isMoney(cell.unit) &&
  // 规上工业增加值（亿元）, in so many words: some bureaus still print it.
  !aboveSize.test(wordsOf(cell));

const isMoney = (unit: string): boolean => unitOf(unit)?.dimension === "元";

/**
 * What kind of figure a cell holds tells which of two namesakes it is: 工业增加值 in 亿元 is all industry's, for that of industry above
 * designated size is published as growth only. An amount that no namesake has is for a person to confirm.
 */
export function ofRightScope(cells: readonly ReadCell[]): ReadCell[] {
  const moved = new Map<string, string>();
  const settled = cells.map((cell) => {
    const of = cell.status === "read" ? indicatorOf(cell.indicator ?? "") : null;
    if (!of || !isForeign(of, cell)) return cell;
    const other = amountOf(of, cell);
    if (other === null) return { ...cell, reason: "unpublished" as const };
    moved.set(rowKey(cell), other);
    return { ...cell, indicator: other, industry: null };
  });
  return settled.map((cell) => withItsAmount(cell, moved.get(rowKey(cell))));
}

/** The growth that stands beside the amount, under the same words, is growth of the same thing. */
function withItsAmount(cell: ReadCell, amount: string | undefined): ReadCell {
  const isBeside = amount !== undefined && cell.status === "read" && !amounts.has(cell.measure ?? "");
  const of = isBeside ? indicatorOf(cell.indicator ?? "") : null;
  return isBeside && of?.amountIn && !aboveSize.test(wordsOf(cell))
    ? { ...cell, indicator: amount, industry: null }
    : cell;
}

function amountOf({ amountIn }: Indicator, cell: ReadCell): string | null {
  if (amountIn === undefined) return null;
  if (cell.industry === null) return amountIn;
  return cell.industry === "C" && amountIn === "gdp-industry" ? "gdp-manufacturing" : null;
}

const wordsOf = ({ words }: ReadCell): string => `${words.title} ${words.row} ${words.column}`;
const rowKey = ({ sheet, words, indicator }: ReadCell): string => `${sheet}|${words.title}|${words.row}|${indicator}`;
