import { type Measure, measures } from "../../address/index.ts";
import {
  type FoundIndicator,
  type Indicator,
  indicator as indicatorByCode,
  parentOf,
  type RegionCode,
  region as regionByCode,
} from "../../catalogue/index.ts";
import { a1, type Seen } from "../grid/index.ts";
import type { CellReason, ReadCell } from "../types.ts";
import { type ColumnSaid, isLevel, measureOf, type Named, readColumns } from "./columns-said.ts";
import { type Dialect, wordsBetween } from "./dialect.ts";
import { isLimited } from "./doubts.ts";
import { inCurrency, nameCell } from "./name-cell.ts";
import { type BookPeriod, overlay, type Partial, saysMonthBefore } from "./periods.ts";
import { homeAmong, placeInTitle, placeOf } from "./places.ts";
import { rankedBy } from "./ranks.ts";
import { hasIndicatorHeadings, placeColumn, type RowSaid, readRows } from "./rows-said.ts";
import { settleMeasure } from "./settle-measure.ts";
import { settlePeriod } from "./settle-period.ts";
import { settleUnit, type UnitSources } from "./settle-unit.ts";
import { indicatorOfTitles, readTitle, subjectsOf, type Title } from "./subjects.ts";
import type { Table } from "./table.ts";
import { asUnits } from "./units.ts";
import { compact } from "./words.ts";

/** What holds for the whole book. */
export interface Setting {
  home: RegionCode | null;
  period: BookPeriod;
  dialect: Dialect;
}

/** A table with everything that its titles, columns and rows say on their own. */
interface Understood {
  table: Table;
  setting: Setting;
  titles: readonly Title[];
  titlePeriod: Partial | null;
  /** The table's own place: from its title, else the book's. */
  place: RegionCode | null;
  ofTitle: FoundIndicator | null;
  columns: readonly ColumnSaid[];
  rows: readonly RowSaid[];
  /** Rows of regions stand under headings that name the indicator. */
  underHeadings: boolean;
  ranks: ReadonlyMap<ColumnSaid, "level" | "yoy" | null>;
  bases: ReadonlySet<ColumnSaid>;
  onlyYears: boolean;
}

/** Every figure of a table, in reading order. */
export function understand(table: Table, setting: Setting): ReadCell[] {
  const known = readTable(table, setting);
  return known.rows.flatMap((row) =>
    row.node.line.values.flatMap((seen) => {
      const column = known.columns.find((each) => each.column === seen.column);
      return column ? readCell(known, row, column, seen) : [];
    }),
  );
}

export const titlesOf = (table: Table): Title[] =>
  (table.titles.length > 0 ? table.titles : [table.sheet.grid.sheet]).map(readTitle);

export const periodOfTitles = (titles: readonly Title[]): Partial | null =>
  titles.reduce<Partial | null>((period, { heading }) => overlay(period, heading.period), null);

function readTable(table: Table, setting: Setting): Understood {
  const titles = titlesOf(table);
  const named = [...titles]
    .reverse()
    .map(({ text }) => placeInTitle(text, setting.home))
    .find((found) => found !== null);
  const place = named?.place.code ?? placeOf(table.sheet.grid.sheet, setting.home)?.code ?? setting.home;
  const labels = table.lines.flatMap((line) => line.labels);
  const heads = table.columns.flatMap((column) => column.heads);
  const home = homeAmong(
    [...labels, ...heads].map((words) => words.trim()),
    place,
  );
  const places = placeColumn(table.lines, home);
  const subjects = subjectsOf(titles);
  const rows = readRows(table, home, places, subjects);
  const titlePeriod = overlay(periodOfTitles([readTitle(table.sheet.grid.sheet)]), periodOfTitles(titles));
  const columns = readColumns(table, home, places !== null, subjects, titlePeriod?.month ?? null);
  return {
    table,
    setting,
    titles,
    titlePeriod,
    place:
      home !== place && places === null && !columns.some(({ region }) => region !== null) ? place : (place ?? home),
    ofTitle: indicatorOfTitles(titles, subjects),
    columns,
    rows,
    underHeadings: places !== null && hasIndicatorHeadings(rows),
    ranks: new Map(columns.map((column) => [column, rankedBy(column, columns, rows)])),
    bases: basesAmong(columns),
    onlyYears: yearsAlone(columns, setting.period),
  };
}

/** 2016年累计 beside 12月止累计 and its growth: the year before's level, on the basis of this year's growth. */
function basesAmong(columns: readonly ColumnSaid[]): Set<ColumnSaid> {
  const bases = new Set<ColumnSaid>();
  for (const column of columns) {
    const year = column.period?.year;
    if (year == null || !isLevel(column)) continue;
    const peers = columns.filter((each) => each !== column && each.group === column.group);
    const now = peers.some(
      (each) =>
        isLevel(each) && each.period?.month === column.period?.month && (each.period?.year ?? year + 1) === year + 1,
    );
    if (
      now &&
      column.period?.month != null &&
      peers.some((each) => measureOf(each) === "yoy" || measureOf(each) === "yoy-or-points")
    ) {
      bases.add(column);
    }
  }
  return bases;
}

const yearsAlone = (columns: readonly ColumnSaid[], { year }: BookPeriod): boolean => {
  const dated = columns.flatMap(({ period }) => period ?? []);
  return dated.length > 0 && dated.every((each) => each.month === null) && dated.some((each) => each.year === year);
};

function readCell(known: Understood, row: RowSaid, column: ColumnSaid, seen: Seen): ReadCell[] {
  if (seen.kind === "absent" || seen.kind === "other") return [];
  if (seen.kind === "text" && !isMisplacedText(known, row, column, seen)) return [];
  const cell = blankCell(known, row, column, seen);
  const reason = hiddenReason(known, seen) ?? (taughtToIgnore(known, cell) ? "ignored" : null);
  if (reason) return seen.kind === "text" || seen.kind === "unchanged" ? [] : [{ ...cell, status: "skipped", reason }];
  if (seen.kind === "error") return [unknown(cell, "formula-error")];
  if (seen.kind === "text") return [unknown(cell, "not-a-number")];
  const read = address(known, row, column, seen, cell);
  return seen.kind === "unchanged" && !(read.status === "read" && (read.measure === "yoy" || read.unit === "百分点"))
    ? []
    : [read];
}

const unknown = (cell: ReadCell, reason: CellReason): ReadCell => ({ ...cell, status: "unknown", reason });

/** Words where the same column holds numbers; a heading row has none to be in the wrong place. */
function isMisplacedText({ rows }: Understood, row: RowSaid, { column }: ColumnSaid, seen: Seen): boolean {
  const besides = row.node.line.values.some(({ kind }) => kind === "number");
  const inColumn = rows.some(({ node }) =>
    node.line.values.some((each) => each.column === column && each.kind === "number"),
  );
  return inColumn && (besides || row.region !== null) && asUnits(seen.text) === null;
}

function blankCell({ table, titles }: Understood, row: RowSaid, column: ColumnSaid, seen: Seen): ReadCell {
  return {
    sheet: table.sheet.grid.sheet,
    cell: a1(seen.row, seen.column),
    status: "read",
    region: null,
    indicator: null,
    industry: null,
    month: null,
    span: null,
    measure: null,
    unit: seen.percent ? "%" : "",
    value: seen.kind === "unchanged" ? 0 : seen.value,
    words: {
      title: titles.map(({ text }) => text).join(wordsBetween),
      row: (known(row, table) ?? row.node.line.labels).map((label) => label.trim()).join(wordsBetween),
      column: column.heads.map(compact).join(wordsBetween),
    },
  };
}

/** The labels as they stand in the file, regions included. */
const known = (row: RowSaid, table: Table): string[] | undefined =>
  table.lines.find((line) => line.row === row.node.line.row)?.labels;

function hiddenReason({ table }: Understood, seen: Seen): CellReason | null {
  const { grid } = table.sheet;
  if (grid.hidden) return "hidden-sheet";
  if (grid.hiddenRows.has(seen.row)) return "hidden-row";
  return grid.hiddenColumns.has(seen.column) ? "hidden-column" : null;
}

const taughtToIgnore = ({ setting: { dialect } }: Understood, { words: { title, row, column } }: ReadCell): boolean =>
  dialect.ofRow("ignore", row, title) !== null || dialect.ofColumn("ignore", column, title) !== null;

function address(known: Understood, row: RowSaid, column: ColumnSaid, seen: Seen, blank: ReadCell): ReadCell {
  const cell = { ...blank };
  const { setting, titles } = known;
  const { title, row: rowWords, column: columnWords } = blank.words;
  const { dialect } = setting;

  const taughtPlace = dialect.ofRow("region", rowWords, title) ?? dialect.ofColumn("region", columnWords, title);
  cell.region = taughtPlace ? (regionByCode(Number(taughtPlace))?.code ?? null) : regionOf(known, row, column);

  const named = taughtIndicator(dialect, cell) ?? nameIn(known, row, column);
  const units = {
    row: unitsOf(row),
    column: column.heading.units,
    above: row.node.parents.flatMap(({ label }) => unitsIn(label)),
    titles: titles.flatMap(({ heading }) => heading.units),
    lines: known.table.unitLines.flatMap((line) => asUnits(line) ?? []),
  };
  if (typeof named === "string") return unknown(cell, named === "ambiguous" ? "ambiguous" : "unknown-indicator");
  const group = known.columns.filter((each) => each.group === column.group).flatMap(({ heading }) => heading.units);
  const found = inCurrency(named, [...units.row, ...units.column, ...group, ...units.titles, ...units.lines]);
  cell.indicator = found.indicator.code;
  cell.industry = found.industry ?? null;

  if (named.place !== undefined) {
    const place = placeOf(named.place, setting.home);
    if (!place || (row.region !== null && row.region !== place.code)) return unknown(cell, "unknown-indicator");
    cell.region = place.code;
  }
  if (cell.region === null) return unknown(cell, "unknown-region");
  return measured(known, row, column, seen, cell, found.indicator, units);
}

function measured(
  known: Understood,
  row: RowSaid,
  column: ColumnSaid,
  seen: Seen,
  cell: ReadCell,
  of: Indicator,
  units: UnitSources,
): ReadCell {
  const { setting, titles } = known;
  const taught =
    setting.dialect.ofColumn("measure", cell.words.column, cell.words.title) ??
    setting.dialect.ofRow("measure", cell.words.row, cell.words.title);
  const told = settleMeasure(
    {
      column: column.heading.measure,
      row: row.heading.measure,
      title: [...titles].reverse().find(({ heading }) => heading.measure)?.heading.measure ?? null,
      lastYear: column.heading.lastYear || row.heading.lastYear,
      units: seen.percent ? ["%"] : [...units.row, ...units.column],
      rankOf: known.ranks.get(column) ?? null,
      parent: cell.region === null ? null : levelAbove(cell.region),
      isBase: known.bases.has(column),
    },
    of,
    seen.value ?? 0,
  );
  const settled = isMeasure(taught) ? { measure: taught, lastYear: false } : told;
  if (settled.measure === null) return unknown(cell, "unknown-measure");
  cell.measure = settled.measure;

  const period = settlePeriod(
    {
      book: setting.period,
      title: known.titlePeriod,
      titleSaysMonth: titles.some(({ text }) => /月份|当月|单月/.test(text)),
      column:
        known.bases.has(column) && column.period
          ? { ...column.period, year: (column.period.year ?? 0) + 1 }
          : column.period,
      row:
        row.period ??
        row.node.parents
          .map((parent) => known.rows.find(({ node }) => node === parent)?.period)
          .find((each) => each?.month != null) ??
        null,
      monthBefore:
        [row.node, ...row.node.parents].some(({ label }) => saysMonthBefore(label)) ||
        titles.some(({ text }) => saysMonthBefore(text)),
      lastYear: settled.lastYear,
      saysBalance: settled.measure.startsWith("from-year-start") || balanceWords.test(Object.values(cell.words).join()),
      onlyYears: known.onlyYears,
    },
    of,
  );
  if (period === null) return unknown(cell, "unknown-period");
  cell.month = period.month;
  cell.span = period.span;

  const said = settleUnit(units, settled.measure, of);
  const unit = said ?? usualUnit(units, of);
  if (unit === null) return unknown(cell, "unknown-unit");
  if (seen.percent && unit !== "%" && unit !== "百分点" && unit !== "指数") return unknown(cell, "unknown-unit");
  if (seen.bracketed && unit !== "") return unknown(cell, "ambiguous");
  const doubt =
    row.strange || isLimitedByTitle(known, of)
      ? "ambiguous"
      : said === null
        ? "unknown-unit"
        : period.isOpen
          ? "unknown-period"
          : null;
  return { ...cell, unit, ...(doubt ? { reason: doubt } : {}) };
}

/** 民营经济主要指标 over 固定资产投资; a zone that is a place of its own limits nothing. */
const isLimitedByTitle = ({ titles, place, setting }: Understood, indicator: Indicator): boolean =>
  place === setting.home &&
  isLimited(
    titles.map(({ text }) => text),
    { indicator },
  );

/** Where no unit is said at all, the usual one is proposed; a person confirms it. */
const usualUnit = ({ row, column }: UnitSources, { unit }: Indicator): string | null =>
  row.length === 0 && column.length === 0 && unit !== "" ? unit : null;

/** Words for what is there at a moment, not over a period. */
const balanceWords = /余额|存款|贷款|[月期季年]末|存量|库存|待售|存栏|在库|人口|登记户/;

function levelAbove(code: RegionCode): "nation" | "province" | "prefecture" | null {
  const level = parentOf(code)?.level;
  return level === undefined || level === "county" ? null : level;
}

const isMeasure = (words: string | null): words is Measure =>
  words !== null && (measures as readonly string[]).includes(words);

function taughtIndicator(dialect: Dialect, { words: { title, row, column } }: ReadCell): FoundIndicator | null {
  const taught = dialect.ofRow("indicator", row, title) ?? dialect.ofColumn("indicator", column, title);
  const [code = "", industry] = taught?.split(":") ?? [];
  const found = indicatorByCode(code);
  return found ? { indicator: found, ...(industry ? { industry } : {}) } : null;
}

function regionOf(known: Understood, row: RowSaid, column: ColumnSaid): RegionCode | null {
  if (row.strangePlace) return null;
  return row.region ?? column.region ?? known.place;
}

function nameIn(known: Understood, row: RowSaid, column: ColumnSaid): Named {
  const own = nameCell(row, column, known.underHeadings ? null : known.ofTitle);
  if (own !== "none") return own;
  // A row that says only 增速, or a region under a heading: the rows above name the indicator.
  for (const parent of row.node.parents) {
    const above = known.rows.find(({ node }) => node === parent)?.indicator;
    if (above !== undefined && above !== "none") return above;
  }
  return known.ofTitle ?? "unknown";
}

const unitsIn = (label: string): string[] => {
  const { units } = readTitle(label).heading;
  return units;
};
const unitsOf = (row: RowSaid): string[] => [...row.heading.units, ...(row.node.line.unit ? [row.node.line.unit] : [])];
