import type { CellReason, ImportCell } from "../types.ts";

/** What an import holds, for the head of a preview. */
export interface ImportSummary {
  /** Cells that were understood: new + changed + equal. */
  read: number;
  new: number;
  changed: number;
  equal: number;
  unknown: number;
  skipped: number;
  /** Understood, but stored only when a person confirms them one by one. */
  flagged: number;
  byReason: Record<string, number>;
  regions: number[];
  indicators: string[];
  months: number[];
}

const hints: ReadonlySet<CellReason> = new Set(["implausible", "cumulative-jumps"]);
/** Worth a look, and stored all the same: what is lumpy by nature (foreign capital of a county) does such things. */
export const isHint = (cell: Pick<ImportCell, "reason">): boolean =>
  cell.reason !== undefined && hints.has(cell.reason);

/** Hints do not hold a figure back; every other reason on an understood cell does, until a person confirms it. */
export const needsConfirmation = (cell: ImportCell): boolean =>
  (cell.status === "new" || cell.status === "changed") && cell.reason !== undefined && !isHint(cell);

/** May a person have this cell stored by confirming it? Of two that disagree, the one they choose. */
export const isConfirmable = (cell: ImportCell): boolean =>
  needsConfirmation(cell) || (cell.status === "unknown" && cell.reason === "conflict");

/** How a person names a cell when confirming it. */
export const cellName = (cell: Pick<ImportCell, "sheet" | "cell">): string => `${cell.sheet}!${cell.cell}`;

export function summarise(cells: readonly ImportCell[]): ImportSummary {
  const count = { new: 0, changed: 0, equal: 0, unknown: 0, skipped: 0 };
  const byReason: Record<string, number> = {};
  const understood = cells.filter((cell) => cell.status !== "unknown" && cell.status !== "skipped");
  for (const cell of cells) {
    count[cell.status]++;
    if (cell.reason) byReason[cell.reason] = (byReason[cell.reason] ?? 0) + 1;
  }
  return {
    read: understood.length,
    ...count,
    flagged: cells.filter(needsConfirmation).length,
    byReason,
    regions: distinct(understood.map((cell) => cell.region)).sort((a, b) => a - b),
    indicators: distinct(understood.map((cell) => cell.indicator)).sort(),
    months: distinct(understood.map((cell) => cell.month)).sort((a, b) => a - b),
  };
}

const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];
