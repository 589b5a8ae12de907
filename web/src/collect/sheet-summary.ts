import { type ImportCell, type ImportStatus, isConfirmable } from "@diaodu/core/collect";
import { grouped } from "./grouped.ts";

/** What was recognised in one sheet. */
export interface SheetSummary {
  sheet: string;
  /** Title of the table, as far as its cells tell. */
  title: string;
  regions: readonly number[];
  /** Newest first. */
  months: readonly number[];
  counts: Readonly<Record<ImportStatus, number>>;
  /** Cells that are stored only when a person says so. */
  doubtful: number;
}

/** One line a sheet, in the order of the workbook. Sheets without numbers do not appear. */
export function sheetSummaries(cells: readonly ImportCell[]): SheetSummary[] {
  const bySheet = grouped(cells, ({ sheet }) => sheet);
  return [...bySheet].map(([sheet, own]) => {
    const understood = own.filter(({ status }) => status !== "unknown" && status !== "skipped");
    return {
      sheet,
      title: own.find(({ words }) => words.title !== "")?.words.title ?? "",
      regions: distinct(understood.map(({ region }) => region)),
      months: distinct(understood.map(({ month }) => month)).sort((a, b) => b - a),
      counts: countByStatus(own),
      doubtful: own.filter(isConfirmable).length,
    };
  });
}

export function countByStatus(cells: readonly ImportCell[]): Record<ImportStatus, number> {
  const counts = { new: 0, changed: 0, equal: 0, unknown: 0, skipped: 0 };
  for (const { status } of cells) counts[status]++;
  return counts;
}

const distinct = <T extends number>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];
