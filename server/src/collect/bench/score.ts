import { type ImportCell, needsConfirmation } from "@diaodu/core/collect";
import type { Truth } from "./truth.ts";

/** What became of the figures of a file, each counted once. */
export interface Score {
  right: number;
  /** Not taken: unknown, or waiting for a person. */
  flagged: number;
  /** Taken for something else, or taken though it is no figure. */
  wrong: number;
  /** A figure that was left out as if it were none. */
  skipped: number;
  /** Cells left out without a reason: there must be none. */
  unexplained: number;
  examples: string[];
}

const isFlagged = (cell: ImportCell) => cell.status === "unknown" || needsConfirmation(cell);

/** Holds a file's cells against where they must land, cell by cell. */
export function scoreCells(cells: readonly ImportCell[], expected: readonly Truth[]): Score {
  const truths = new Map(expected.map((truth) => [truth.cell, truth]));
  const score: Score = { right: 0, flagged: 0, wrong: 0, skipped: 0, unexplained: 0, examples: [] };
  for (const cell of cells) {
    const truth = truths.get(cell.cell);
    truths.delete(cell.cell);
    if (cell.status === "skipped" && cell.reason === undefined) score.unexplained++;
    if (!truth && (cell.status === "skipped" || cell.status === "unknown")) continue;
    count(score, truth, cell);
  }
  score.skipped += truths.size;
  return score;
}

function count(score: Score, truth: Truth | undefined, cell: ImportCell) {
  if (truth && isFlagged(cell)) score.flagged++;
  else if (truth && cell.status === "skipped") score.skipped++;
  else if (truth && isRight(truth, cell)) score.right++;
  else {
    score.wrong++;
    score.examples.push(`${cell.sheet}!${cell.cell} ${cell.address} ${cell.value}, expected ${JSON.stringify(truth)}`);
  }
}

export const isRight = (truth: Omit<Truth, "cell">, cell: ImportCell): boolean =>
  cell.region === truth.region &&
  cell.indicator === truth.indicator &&
  cell.industry === truth.industry &&
  cell.month === truth.month &&
  cell.span === truth.span &&
  cell.measure === truth.measure &&
  cell.value !== null &&
  Math.abs(cell.value - truth.value) < 1e-9 * Math.max(1, Math.abs(truth.value));
