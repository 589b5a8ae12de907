import type { Fault } from "../../errors/index.ts";
import type { CellReason } from "../types.ts";

/** A column that a table of many rows is looked through for. */
export interface SoughtColumn {
  key: string;
  /** As messages call it. */
  name: string;
  /** Headings that mean it, however spaced, bracketed or wide; units are not part of them. */
  names: readonly string[];
  /** Group headings under which `names` stand: 工业总产值 over 本月. Their joined words in one cell count as well. */
  under?: readonly string[];
  /** A table without it is refused. */
  needed?: boolean;
  /** Tells whose row it is (code, name): a row with none of these filled is no record. */
  identity?: boolean;
  /** Holds amounts: one merged over several rows is nobody's. */
  amounts?: boolean;
}

/** Where a sought column was found. */
export interface FoundColumn {
  key: string;
  /** From 0. */
  column: number;
  /** Its header cells, top down, as they stand. */
  heading: readonly string[];
  /** Named in its own heading: 千元; null where none is. */
  unit: string | null;
}

export interface RowCell {
  /** A number where one was typed, however; words as they stand; null for a blank or a dash. */
  value: number | string | null;
  /** As it reads on the screen: codes keep their leading zeros here. */
  text: string;
  /** The cell's name, also of an empty one. */
  a1: string;
  /** Why it must not be taken as it stands. */
  flaw: CellReason | null;
  /** It shows what stands in a merge over several rows. */
  isMerged: boolean;
}

export interface SheetRow {
  sheet: string;
  /** From 1, as the sheet counts. */
  row: number;
  /** One for each column found. */
  cells: Readonly<Record<string, RowCell>>;
}

/** A table of many rows, as one sheet holds it. */
export interface SheetRows {
  sheet: string;
  /** Texts above the header, in reading order: titles, period, unit. */
  above: readonly string[];
  /** Units said above the table (单位：千元), for columns that name none. */
  unitsAbove: readonly string[];
  columns: readonly FoundColumn[];
  rows: readonly SheetRow[];
  /** Columns that are missing or stand twice, cells that hold no value to be taken. */
  faults: readonly Fault[];
}
