import type { Measure } from "../../address/index.ts";
import type { Span } from "../../period/index.ts";
import { compact } from "../read-table/words.ts";
import type { ReadCell } from "../types.ts";

/** One figure that somebody else took out of the same file, and where it must land. */
export interface Expected {
  sheet: string;
  /** As the other source names it; in the row's words, or in the title over rows of regions. */
  indicator: string;
  /** Code and name. */
  region: number;
  regionName: string;
  month: number;
  span: Span;
  measure: Measure;
  value: number;
  /** To which `value` was rounded. */
  decimals: number;
}

export interface Score {
  right: number;
  /** Found, and said not to be understood. */
  flagged: ReadCell[];
  wrong: { expected: Expected; cell: ReadCell }[];
  /** No cell has this value in this place. */
  missing: Expected[];
  /** Names of the other source that came to more than one indicator within a sheet. */
  torn: string[];
}

/** Holds a reading against figures that others took from the same file. */
export function scoreReading(cells: readonly ReadCell[], expected: readonly Expected[]): Score {
  const score: Score = { right: 0, flagged: [], wrong: [], missing: [], torn: [] };
  const codes = new Map<string, Set<string>>();
  for (const one of expected) {
    const candidates = cells.filter((cell) => isSamePlace(cell, one) && isSameValue(cell, one));
    const right = candidates.find((cell) => isRight(cell, one));
    const flagged = candidates.find((cell) => cell.status !== "read");
    if (right) {
      score.right++;
      const name = `${one.sheet}|${one.indicator}`;
      codes.set(name, (codes.get(name) ?? new Set()).add(`${right.indicator}:${right.industry ?? ""}`));
    } else if (flagged) score.flagged.push(flagged);
    else if (candidates[0]) score.wrong.push({ expected: one, cell: candidates[0] });
    else score.missing.push(one);
  }
  score.torn = [...codes].filter(([, found]) => found.size > 1).map(([name]) => name);
  return score;
}

const bare = (words: string): string =>
  compact(words).replace(/^(?:[一二三四五六七八九十\d]+[、.])?(?:其中[::]?|#)?/, "");

function isSamePlace({ sheet, words }: ReadCell, { sheet: where, indicator, regionName }: Expected): boolean {
  if (sheet.trim() !== where.trim()) return false;
  const row = bare(words.row);
  if (row.includes(bare(indicator))) return true;
  const isRegion = regionName.startsWith(row.replace(/[市县区]$/, "")) || row === "全市";
  return isRegion && compact(words.title).includes(bare(indicator)) && (row === "全市") === regionName.endsWith("市")
    ? true
    : isRegion && row !== "全市";
}

const isSameValue = ({ value }: ReadCell, { value: other, decimals }: Expected): boolean =>
  value !== null && Math.abs(value - other) <= 0.5000001 * 10 ** -decimals;

const isRight = (cell: ReadCell, { region, month, span, measure }: Expected): boolean =>
  cell.status === "read" &&
  cell.region === region &&
  cell.month === month &&
  cell.span === span &&
  cell.measure === measure;
