import { findIndicator, findRegion, normaliseWords } from "@diaodu/core/catalogue";
import type { CellReason, ImportCell } from "@diaodu/core/collect";
import { grouped } from "./grouped.ts";

/** What a person can explain about words that the reader does not know. */
export type Askable = "indicator" | "region" | "measure";

/** Cells that wait for the same explanation of the same words. */
export interface UnknownGroup {
  key: string;
  kind: Askable;
  /** As they stand in the file. */
  words: string;
  /** Title of the table in which they stand first. */
  title: string;
  cells: readonly ImportCell[];
}

const kinds: Partial<Record<CellReason, Askable>> = {
  "unknown-indicator": "indicator",
  ambiguous: "indicator",
  "unknown-region": "region",
  "unknown-measure": "measure",
};

/** One group for each wording, those with the most cells first. Cells that no explanation helps are not among them. */
export function unknownGroups(cells: readonly ImportCell[], home: number | null): UnknownGroup[] {
  const asked = cells.flatMap((cell) => {
    const kind = cell.status === "unknown" && cell.reason !== undefined ? kinds[cell.reason] : undefined;
    const words = kind === undefined ? "" : wordsOf(cell, kind, home);
    return kind === undefined || words === "" ? [] : [{ cell, kind, words }];
  });
  const groups = grouped(asked, ({ kind, words }) => `${kind} ${normaliseWords(words)}`);
  return [...groups]
    .map(([key, members]) => ({
      key,
      kind: members[0]?.kind ?? "indicator",
      words: members[0]?.words ?? "",
      title: members[0]?.cell.words.title ?? "",
      cells: members.map(({ cell }) => cell),
    }))
    .sort((a, b) => b.cells.length - a.cells.length);
}

/** Unknown cells for which no words are to be explained: text in a number cell, an error of a formula, no unit. */
export const unexplainable = (cells: readonly ImportCell[], groups: readonly UnknownGroup[]): ImportCell[] => {
  const asked = new Set(groups.flatMap((group) => group.cells));
  return cells.filter((cell) => cell.status === "unknown" && cell.reason !== "conflict" && !asked.has(cell));
};

/** Which of a cell's words are not known: in a table of counties the head names the indicator, elsewhere the row does. */
function wordsOf({ words: { row, column, title } }: ImportCell, kind: Askable, home: number | null): string {
  if (kind === "measure") return column || row;
  const saysOther = kind === "indicator" ? isRegion(row, home) : isIndicator(row);
  return row === "" || saysOther ? column || title : row;
}

const isRegion = (words: string, home: number | null): boolean =>
  findRegion(words, home === null ? {} : { home }) !== null;
const isIndicator = (words: string): boolean => findIndicator(words) !== null;
