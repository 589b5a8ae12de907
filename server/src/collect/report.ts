import type { CommitAnswer, PreviewAnswer } from "./schemas.ts";

/** What `diaodu import --json` prints: one line a cell in codes, for programs. */
export interface ImportReport {
  cells: {
    sheet: string;
    cell: string;
    status: PreviewAnswer["cells"][number]["status"];
    reason?: string;
    region: number | null;
    /** With `:C26` after it when an industry applies. */
    indicator: string | null;
    month: number | null;
    span: string | null;
    measure: string | null;
    unit: string;
    value: number | null;
    address: string | null;
  }[];
  summary: PreviewAnswer["summary"] & { importId?: number; stored?: number };
}

export function importReport(preview: Pick<PreviewAnswer, "cells" | "summary">, stored?: CommitAnswer): ImportReport {
  return {
    cells: preview.cells.map((cell) => ({
      sheet: cell.sheet,
      cell: cell.cell,
      status: cell.status,
      ...(cell.reason ? { reason: cell.reason } : {}),
      region: cell.region,
      indicator:
        cell.indicator === null || cell.industry === null ? cell.indicator : `${cell.indicator}:${cell.industry}`,
      month: cell.month,
      span: cell.span,
      measure: cell.measure,
      unit: cell.unit,
      value: cell.value,
      address: cell.address,
    })),
    summary: { ...preview.summary, ...(stored ? { importId: stored.importId, stored: stored.stored } : {}) },
  };
}
