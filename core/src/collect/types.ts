import type { Measure } from "../address/types.ts";
import type { RegionCode } from "../catalogue/types.ts";
import type { Month } from "../period/month.ts";
import type { Span } from "../period/span.ts";

/** One cell of a sheet, however the file stored it. Rows and columns count from 0. */
export interface GridCell {
  row: number;
  column: number;
  value: string | number | boolean;
  /** The file holds a formula but no result of it, or one that was never computed. */
  uncomputed?: true;
  /** #DIV/0! and its kin. */
  error?: string;
  formula?: string;
  /** Excel number format, when it says more than General ("0.00%"). */
  format?: string;
}
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as a bureau sent it; a CSV is one grid. */
export interface Grid {
  sheet: string;
  hidden: boolean;
  cells: readonly GridCell[];
  merges: readonly Range[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** The workbook counts its days from 1904, as old programs for the Mac do. */
  daysFrom1904?: true;
}
export interface Book {
  fileName: string;
  kind: "xlsx" | "xls" | "csv";
  sheets: readonly Grid[];
}

/** What the reader must be told when the file itself does not say. */
export interface ReadingContext {
  /** Whose bulletin this is when no region in the file tells (全市 of which city). */
  home?: RegionCode;
  /** Year or month when title, sheets and file name carry none. */
  month?: Month;
  /** What people have mapped before. */
  dialect: readonly DialectEntry[];
}
/** One thing a person taught the reader: this wording, in this place, means that. */
export interface DialectEntry {
  /** `ignore` marks wording that is never a figure. */
  kind: "indicator" | "region" | "measure" | "ignore";
  /** Normalised words as they stand in the file. */
  words: string;
  /** Words of the table's title, when the mapping holds only there; empty: everywhere. */
  title: string;
  /** Indicator code (with :C26 for an industry), region code, or measure. */
  target: string;
}

/** Why a cell was not understood, was left out, or needs a look. The domain's error catalogue words each. */
export type CellReason =
  // unknown
  | "unknown-indicator"
  | "unknown-region"
  | "unknown-period"
  | "unknown-unit"
  | "unknown-measure"
  | "ambiguous"
  | "unknown-currency" // growth of 出口 without a word of yuan or dollars; the candidates travel in `candidates`
  | "no-such-period" // GDP of May: the indicator has no figure for this month
  | "not-a-number"
  | "formula-error"
  | "formula-uncomputed" // the file holds no result of the formula
  | "control-characters"
  | "conflict" // two cells of one file give one address two values
  // flagged but understood
  | "unit-jump" // 10, 100, 10 000 … times the history: the factor travels in `factor`
  | "implausible"
  | "footnote-mark" // 10³: a footnote's mark or a power
  | "cumulative-falls" // a year to date below that of the period before
  | "cumulative-jumps" // … or many times what the months passed let expect
  | "growth-contradicts" // the growth beside a level and its base is another one
  | "part-above-whole"
  | "unpublished" // an amount of what is published as growth only
  | "older-release" // the store holds a later publication of this figure
  // skipped
  | "hidden-sheet"
  | "hidden-row"
  | "hidden-column"
  | "covered" // under a merge, where nobody sees it
  | "side-calculation"
  | "serial-number"
  | "page-number"
  | "footnote"
  | "leftover" // rows or sheets of another year or place
  | "ignored"
  | "empty-template"
  | "code-column"
  | "label" // a year or number that heads rows or columns
  | "repeats"; // the same figure again, equal within rounding

/** One numeric cell of the file and what it was taken for. */
export interface ReadCell {
  sheet: string;
  /** A1 form. */
  cell: string;
  status: "read" | "unknown" | "skipped";
  reason?: CellReason;
  region: RegionCode | null;
  indicator: string | null;
  industry: string | null;
  month: Month | null;
  span: Span | null;
  measure: Measure | null;
  /** Unit as published, 万元; empty when none applies. */
  unit: string;
  value: number | null;
  /** The words that led here, for the preview: title, row labels, column headers. */
  words: { title: string; row: string; column: string };
  /** Codes of the indicators between which it stays open. */
  candidates?: string[];
}

/** What a book was taken for. */
export interface Reading {
  cells: ReadCell[];
  sheets: SheetReading[];
  /** Whose figures these are, as far as the file or the person said. */
  home: RegionCode | null;
  month: Month | null;
  /** The day on which the file says it was published, as `release.ts` counts. */
  released: number | null;
  /** What a person must still say before the figures have addresses. */
  missing: ("home" | "month")[];
}

/** What a sheet as a whole was taken for. */
export interface SheetReading {
  sheet: string;
  title: string;
  home: RegionCode | null;
  /** Of most of its figures. */
  month: Month | null;
  span: Span | null;
  /** Why nothing of the sheet was read, when nothing was. */
  note: "hidden-sheet" | "page-number" | "empty-template" | null;
}

/** A read cell held against the store. */
export type ImportStatus = "new" | "changed" | "equal" | "unknown" | "skipped";
export interface ImportCell extends Omit<ReadCell, "status"> {
  status: ImportStatus;
  /** Canonical address; null unless understood. */
  address: string | null;
  /** What we held before, for changed and flagged cells, in `unit`. */
  held?: number;
  /** Likely slip: the value is about this many times the history. */
  factor?: number;
}
