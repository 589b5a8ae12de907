import type { Seen, Sheet } from "../grid/index.ts";
import type { CellReason } from "../types.ts";
import { type ColumnPlan, planColumns } from "./columns.ts";
import { headerOf } from "./header.ts";
import { inStrip, type Segment, segmentsOf, stripsOf } from "./segments.ts";
import { asUnit } from "./units.ts";
import { compact, inChinese, onlyMarker } from "./words.ts";

/** A row of a table as it stands: its labels from left to right, its numbers by column. */
export interface Line {
  row: number;
  labels: string[];
  /** Of the unit column (计量单位). */
  unit: string | null;
  values: Seen[];
}

/** One table of a sheet, cut out but not yet understood. */
export interface Table {
  sheet: Sheet;
  titles: string[];
  unitLines: string[];
  /** Value columns from left to right with the words over them. */
  columns: { column: number; heads: string[] }[];
  lines: Line[];
}

/** A sheet taken apart: its tables, and each number that stands in none of them with the reason. */
export interface Sheetful {
  titles: string[];
  tables: Table[];
  aside: { seen: Seen; reason: CellReason }[];
}

const isNumber = ({ kind }: Seen): boolean => kind === "number" || kind === "error";

export function takeApart(sheet: Sheet): Sheetful {
  const found: Sheetful = { titles: [], tables: [], aside: [] };
  for (const strip of stripsOf(sheet)) {
    let titles: string[] = found.titles;
    for (const segment of segmentsOf(sheet, strip)) {
      setAside(
        found,
        segment.notes.flatMap((row) => [...inStrip(sheet, row, segment)]),
        "footnote",
      );
      if (segment.body.length === 0) {
        titles = textsOf(sheet, segment);
        if (found.titles.length === 0) found.titles = titles;
        continue;
      }
      const tables = planColumns(sheet, segment).map((plan) => cutOut(sheet, segment, plan, found));
      for (const table of tables) if (table.titles.length === 0) table.titles = titles;
      titles = tables[0]?.titles ?? titles;
      if (found.titles.length === 0) found.titles = titles;
      found.tables.push(...tables.filter(({ lines, columns }) => lines.length > 0 && columns.length > 0));
    }
  }
  return found;
}

const textsOf = (sheet: Sheet, segment: Segment): string[] =>
  segment.preamble.flatMap((row) =>
    inStrip(sheet, row, segment)
      .filter(({ kind }) => kind === "text")
      .map(({ text }) => inChinese(text).trim()),
  );

const setAside = (found: Sheetful, cells: readonly Seen[], reason: CellReason): void => {
  for (const seen of cells) if (isNumber(seen)) found.aside.push({ seen, reason });
};

function cutOut(sheet: Sheet, segment: Segment, plan: ColumnPlan, found: Sheetful): Table {
  const header = headerOf(sheet, segment, plan);
  setAside(found, header.numbered, "label");
  const heads = plan.values.map((column) => ({ column, heads: header.heads.get(column) ?? [] }));
  const columns = heads.filter((column) => column.heads.length > 0 || heads.every((each) => each.heads.length === 0));
  const known = new Set(columns.map(({ column }) => column));
  const lines: Line[] = [];
  let above: (string | undefined)[] = [];
  for (const row of [...header.early, ...segment.body]) {
    const cells = inStrip(sheet, row, segment);
    const labels = labelsAt(sheet, row, plan.labels);
    const own = cells.filter(
      ({ column }) => plan.values.includes(column) || plan.aside.has(column) || plan.labels.includes(column),
    );
    for (const cell of own) {
      const aside = plan.aside.get(cell.column);
      if (aside) setAside(found, [cell], aside);
      else if (plan.labels.includes(cell.column)) setAside(found, [cell], "label");
    }
    const numbers = own.filter(({ column }) => plan.values.includes(column));
    const named = labels.some((label) => label !== undefined);
    const values = named ? numbers.filter(({ column }) => known.has(column)) : [];
    setAside(
      found,
      numbers.filter((cell) => !values.includes(cell)),
      "side-calculation",
    );
    if (!named) continue;
    const filled = fillDown(labels, above, plan);
    above = filled;
    lines.push({ row, labels: withMarkers(filled), unit: unitAt(sheet, row, plan), values });
  }
  return { sheet, titles: header.titles, unitLines: header.unitLines, columns, lines };
}

function labelsAt(sheet: Sheet, row: number, columns: readonly number[]): (string | undefined)[] {
  const seen = new Set<Seen>();
  return columns.map((column) => {
    const cell = sheet.shown(row, column);
    if (!cell || seen.has(cell) || cell.kind === "absent") return undefined;
    seen.add(cell);
    if (cell.kind !== "number" || cell.value === null) return inChinese(cell.text);
    return cell.value >= 1949 && cell.value <= 2100 ? `${cell.value}年` : cell.text;
  });
}

/** A label typed once for several rows (a region, a year) holds until the next, for rows that are named further right. */
function fillDown(
  labels: readonly (string | undefined)[],
  above: readonly (string | undefined)[],
  { labels: columns, markers }: ColumnPlan,
): (string | undefined)[] {
  const first = labels.findIndex((label) => label !== undefined);
  return labels.map((label, i) => (i < first && !markers.has(columns[i] ?? -1) ? above[i] : label));
}

/** 一 | 地区生产总值 in two columns is one label. */
function withMarkers(labels: readonly (string | undefined)[]): string[] {
  const known = labels.filter((label) => label !== undefined);
  return known.flatMap((label, i) => {
    if (!onlyMarker.test(label.trim()) || known.length === 1) return [label];
    const next = known[i + 1];
    if (next !== undefined) known[i + 1] = `${label.trim().replace(/[、.]$/, "")}、${next}`;
    return [];
  });
}

function unitAt(sheet: Sheet, row: number, plan: ColumnPlan): string | null {
  const shown = plan.unit === null ? undefined : sheet.shown(row, plan.unit);
  return shown ? asUnit(compact(shown.text)) : null;
}
