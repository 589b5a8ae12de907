import type { ImportCell } from "@diaodu/core/collect";
import type { Answer } from "../api.ts";

/** Cells in core's own type: JSON carries its codes and months as plain numbers. */
type WithCells<A> = Omit<A, "cells"> & { cells: ImportCell[] };

/** A file as it was recognised, before anything is stored. */
export type Preview = WithCells<Answer<"previewImport">>;
export type Stored = Answer<"commitImport">;
export type HistoryLine = Answer<"listImports">["imports"][number];
export type ImportDetail = WithCells<Answer<"getImport">>;
export type SheetView = Answer<"getImportSheet">;

/** What a person adds where the file does not say whose figures these are, or of when. */
export interface Said {
  home?: number;
  month?: number;
}
