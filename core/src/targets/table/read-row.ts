import { parentOf, region } from "../../catalogue/index.ts";
import type { FoundColumn, RowCell, SheetRow } from "../../collect/index.ts";
import { isMonth, month as monthOf } from "../../period/index.ts";
import { hasNumber, hasTolerance, type TargetEntry } from "../entry/index.ts";
import { type About, type CellPromise, type Misread, nothingPromised, readPromises } from "../phrase/index.ts";
import { percentDoubt } from "./percent-doubt.ts";
import { type PartOfYear, yearEndOf } from "./period-words.ts";
import { type CellFault, type CellPlace, RowCells } from "./row-cells.ts";
import { type RowSays, readReference, readRowSays } from "./row-says.ts";
import { isRightAbove, settle } from "./settle.ts";
import type { ValueHead } from "./value-columns.ts";

/** What the table as a whole says, for rows that do not. */
export interface TableSays {
  home: number;
  year: number;
  part: PartOfYear | null;
  unit: string | null;
  heads: ReadonlyMap<string, ValueHead>;
  columns: readonly FoundColumn[];
}

/** One target read from a row, and where each of its fields stands. */
export interface ReadEntry {
  entry: TargetEntry;
  row: number;
  places: Partial<Record<keyof TargetEntry, CellPlace>>;
  /** What its cell was taken for, where that is not what it says. */
  readAs: string | null;
}

export interface ReadRow {
  entries: ReadEntry[];
  faults: CellFault[];
}

/** Reads what one row promises: one entry for each number in it. A row in which nothing is filled in promises nothing. */
export function readRow(row: SheetRow, table: TableSays): ReadRow {
  const cells = new RowCells(row);
  const filled = table.columns.filter(({ key }) => table.heads.has(key) && cells.cell(key));
  if (filled.length === 0 && !cells.cell("comparator")) return { entries: [], faults: [] };
  const says = readRowSays(cells, table.home);
  const entries = says ? filled.flatMap((column) => readValue(cells, column, says, table)) : [];
  if (says && filled.length === 0 && says.comparator) entries.push(...wordOnly(cells, says, table));
  return { entries, faults: cells.faults };
}

const blankHead: ValueHead = { year: null, part: null, measure: null, tier: null };

/** 完成上级下达, 同步 and the signs need no number; the others lack theirs. */
function wordOnly(cells: RowCells, says: RowSays, table: TableSays): ReadEntry[] {
  const place = cells.place("comparator");
  const promise = nothingPromised;
  if (says.comparator && !hasNumber(says.comparator))
    return entryOf(cells, promise, says, table, { head: blankHead, unit: null, place, text: "" });
  cells.fault({ ...place, column: "目标值" }, "targets/value-missing");
  return [];
}

/** One entry for each number in a cell. */
function readValue(cells: RowCells, column: FoundColumn, says: RowSays, table: TableSays): ReadEntry[] {
  const cell = cells.cell(column.key);
  const head = table.heads.get(column.key);
  if (!cell || !head) return [];
  const place = { column: column.heading.join(""), a1: cell.a1 };
  const unit = says.unit ?? column.unit ?? table.unit;
  const promises = promisesOf(cell, { indicator: says.indicator, unit, measure: head.measure ?? says.measure });
  if ("code" in promises) cells.fault(place, promises.code, { found: cell.text, part: promises.part || cell.text });
  else return promises.flatMap((each) => entryOf(cells, each, says, table, { head, unit, place, text: cell.text }));
  return [];
}

function promisesOf({ value, text }: RowCell, about: About): CellPromise[] | Misread {
  if (typeof value === "number") return [{ ...nothingPromised, value }];
  const [, percent] = /^(-?\d+(?:\.\d+)?)%$/u.exec(text.normalize("NFKC").replace(/\s/gu, "")) ?? [];
  if (percent !== undefined) return [{ ...nothingPromised, value: Number(percent), unit: "%" }];
  return readPromises(text, about);
}

interface At {
  head: ValueHead;
  unit: string | null;
  place: CellPlace;
  text: string;
}

function entryOf(cells: RowCells, promise: CellPromise, says: RowSays, table: TableSays, at: At): ReadEntry[] {
  const { head, unit, place, text } = at;
  const settled = settle(promise, says.indicator, { measure: head.measure ?? says.measure, unit, text });
  if ("fault" in settled) cells.fault(place, settled.fault, settled.details);
  if (!isComparable(promise, says.region)) cells.fault(place, "targets/not-the-superior", thanWords(text, says.region));
  const when = periodOf(cells, head, says, table);
  if ("fault" in settled || !when) return [];
  const { measure, value } = settled;
  const doubt = percentDoubt(promise, settled);
  if (doubt !== null && typeof doubt === "object") {
    cells.fault(place, doubt.fault, { found: text, ...doubt.details });
    return [];
  }
  const comparator = promise.comparator ?? says.comparator ?? "reach";
  const within = says.tolerance ?? (hasTolerance(comparator) ? promise.tolerance : null);
  const tolerance = within === null ? {} : { tolerance: within };
  const reference = says.reference ?? readReference(cells, promise.reference);
  const tier = says.tier ?? head.tier ?? promise.tier ?? (comparator === "strive" ? "stretch" : "assured");
  const entry: TargetEntry = {
    ...{ region: says.region, indicator: settled.indicator.code, ...when, measure, comparator, value },
    ...(says.industry && { industry: says.industry }),
    ...{ ...tolerance, ...(reference && { reference }), tier, origin: says.origin ?? "own", ...says.paper },
  };
  return [{ entry, row: cells.row.row, places: placesOf(cells, place), readAs: promise.readAs ?? doubt }];
}

const isComparable = ({ than, measure }: CellPromise, code: number) =>
  than === null || measure === "vs-nation" || isRightAbove(than, code);
const thanWords = (found: string, code: number) => ({
  found,
  region: region(code)?.name ?? "",
  parent: parentOf(code)?.name ?? "",
});

/** The nearest says it: the number's head, the row, the table; failing all the year's end. */
function periodOf(cells: RowCells, head: ValueHead, says: RowSays, table: TableSays) {
  const { indicator, periods } = says;
  const said = periods.flatMap(({ part }) => part ?? [])[0];
  const { ofYear, span } = head.part ?? said ?? table.part ?? yearEndOf(indicator);
  const year = head.year ?? periods.flatMap((each) => each.year ?? [])[0] ?? table.year;
  if (!isMonth(year * 100 + ofYear)) {
    cells.fault("year", "targets/not-a-period", { found: year });
    return null;
  }
  const own = indicator.kind === "stock" && span === "ytd" ? ("month" as const) : span;
  return { month: monthOf(year, ofYear), span: own };
}

const named = [
  "region",
  "indicator",
  "industry",
  "measure",
  "comparator",
  "tolerance",
  "reference",
  "tier",
  "origin",
  "effective",
] as const;

function placesOf(cells: RowCells, value: CellPlace): ReadEntry["places"] {
  const period = cells.place(cells.has("period") ? "period" : "year");
  const places = Object.fromEntries(named.map((key) => [key, cells.place(key)]));
  return { ...places, month: period, span: period, value };
}
