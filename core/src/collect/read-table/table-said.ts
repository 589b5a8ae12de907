import { type FoundIndicator, parentOf, type RegionCode, region as regionOf } from "../../catalogue/index.ts";
import type { Seen } from "../grid/index.ts";
import { type ColumnSaid, measureOf } from "./column-said.ts";
import type { Dialect } from "./dialect.ts";
import { areFractions } from "./fractions.ts";
import type { MeasureWord } from "./measure-words.ts";
import { type BookPeriod, overlay, type Partial } from "./periods.ts";
import { homeAmong, placeOf, placeOfTitle } from "./places.ts";
import { type PriceForm, priceForm } from "./price-form.ts";
import { type RankedBy, rankedBy, rankedByRow } from "./ranks.ts";
import { readColumns } from "./read-columns.ts";
import type { Node } from "./row-tree.ts";
import { hasIndicatorHeadings, placeColumn, type RowSaid, readRows } from "./rows-said.ts";
import { isPriceIndex } from "./settle-measure.ts";
import { wordsOfTitles } from "./spot.ts";
import { indicatorOfTitles, readTitle, subjectsOf, type Title } from "./subjects.ts";
import type { Table } from "./table.ts";
import { asMeasure } from "./taught.ts";
import { titleMeasure } from "./title-measure.ts";
import { basesAmong, yearsAlone } from "./year-columns.ts";

/** What holds for the whole book. */
export interface Setting {
  home: RegionCode | null;
  period: BookPeriod;
  dialect: Dialect;
}

/** A table with everything that its titles, columns and rows say on their own. */
export interface TableSaid {
  table: Table;
  setting: Setting;
  titles: readonly Title[];
  titlePeriod: Partial | null;
  /** Whose figures these are where neither row nor column tells: the title's place, else the book's. */
  place: RegionCode | null;
  /** The one indicator the table is about. */
  ofTitle: FoundIndicator | null;
  columns: ReadonlyMap<number, ColumnSaid>;
  rows: ReadonlyMap<Node, RowSaid>;
  /** Columns with any number in them. */
  numeric: ReadonlySet<number>;
  /** Rows of regions stand under headings that name the indicator. */
  underHeadings: boolean;
  /** What the titles tell about columns that tell no measure. */
  titleMeasures: ReadonlyMap<ColumnSaid, MeasureWord | null>;
  /** What columns, or rows, of bare 排名 rank. */
  ranks: ReadonlyMap<ColumnSaid | RowSaid, RankedBy>;
  /** Whether prices in this row and column are printed as indices or as growth. */
  priceForms(row: RowSaid, column: ColumnSaid): PriceForm;
  /** Columns that hold last year's level beside this year's. */
  bases: ReadonlySet<ColumnSaid>;
  /** Columns whose numbers look like fractions of one, not percent. */
  fractions: ReadonlySet<number>;
  /** The columns tell periods by years alone, the book's own among them. */
  onlyYears: boolean;
  /** Years and no months, in a book without months, or the final accounts of a year. */
  isYearBook: boolean;
}

export const titlesOf = (table: Table): Title[] =>
  (table.titles.length > 0 ? table.titles : [table.sheet.grid.sheet]).map(readTitle);

const periodOfTitles = (titles: readonly Title[]): Partial | null =>
  titles.reduce<Partial | null>((period, { heading }) => overlay(period, heading.period), null);

/** Reads titles, rows and columns of a table, each in the light of the others. */
export function readTable(table: Table, setting: Setting): TableSaid {
  const titles = titlesOf(table);
  const { sheet: sheetName } = table.sheet.grid;
  const place = placeOfTable(titles, sheetName, setting.home);
  const home = homeAmong(wordsAround(table), wholeOf(place) ?? setting.home);
  const places = placeColumn(table.lines, home);
  const subjects = subjectsOf(titles);
  const titlePeriod = overlay(periodOfTitles([readTitle(sheetName)]), periodOfTitles(titles));
  const { dialect, period } = setting;
  const title = wordsOfTitles(titles);
  const rows = readRows(table, home, places, subjects, period.year, (words) =>
    asMeasure(dialect.ofRow("measure", words, title)),
  );
  const columns = readColumns(table, {
    home,
    rowsArePlaces: places !== null,
    context: subjects,
    title: titlePeriod,
    bookYear: period.year,
    taught: (words) => asMeasure(dialect.ofColumn("measure", words, title)),
  });
  return {
    table,
    setting,
    titles,
    titlePeriod,
    place,
    ofTitle: indicatorOfTitles(titles, subjects),
    columns: new Map(columns.map((column) => [column.column, column])),
    rows: new Map(rows.map((row) => [row.node, row])),
    numeric: new Set(numbersOf(table).map(({ column }) => column)),
    underHeadings: places !== null && hasIndicatorHeadings(rows),
    titleMeasures: new Map(columns.map((column) => [column, titleMeasure(titles, columns, column, table)])),
    ranks: ranksOf(columns, rows),
    priceForms: priceFormsOf(rows, columns),
    bases: basesAmong(columns),
    fractions: new Set(columns.map(({ column }) => column).filter((column) => areFractions(table, column))),
    onlyYears: yearsAlone(columns, period),
    isYearBook: isOfYears(titles, titlePeriod, columns, period),
  };
}

const ranksOf = (columns: readonly ColumnSaid[], rows: readonly RowSaid[]): TableSaid["ranks"] =>
  new Map<ColumnSaid | RowSaid, RankedBy>([
    ...columns.map((column) => [column, rankedBy(column, columns, rows)] as const),
    ...rows.flatMap((row) => (row.heading.measure?.measure === "rank" ? [[row, rankedByRow(row, rows)] as const] : [])),
  ]);

/** A column of prices has one form; where it has one number or mixed ones, the row tells. */
function priceFormsOf(rows: readonly RowSaid[], columns: readonly ColumnSaid[]): TableSaid["priceForms"] {
  const known = new Map<string, PriceForm>();
  const isOther = ({ indicator }: RowSaid | ColumnSaid): boolean =>
    typeof indicator !== "string" && !isPriceIndex(indicator.indicator);
  const valuesOf = (row: RowSaid, column: ColumnSaid): number[] =>
    row.node.line.values.flatMap(({ column: at, value }) => (at === column.column && value !== null ? [value] : []));
  return (row, column) => {
    const kind = row.heading.measure?.measure ?? "";
    const key = `${column.column}|${kind}`;
    const down = () =>
      priceForm(
        rows
          .filter((each) => !isOther(each) && (each.heading.measure?.measure ?? "") === kind)
          .flatMap((each) => valuesOf(each, column)),
      );
    const form = known.get(key) ?? down();
    known.set(key, form);
    if (form !== "unclear") return form;
    const alike = columns.filter((each) => measureOf(each) === measureOf(column) && !isOther(each));
    return priceForm(alike.flatMap((each) => valuesOf(row, each)));
  };
}

/** The place of the nearest title that names one, or the part of it (市本级) that a title or the sheet's name tells. */
function placeOfTable(titles: readonly Title[], sheetName: string, home: RegionCode | null): RegionCode | null {
  const named = titles.map(({ text }) => placeOfTitle(text, home)).findLast((found) => found !== null) ?? null;
  if (named === "unknown") return null;
  const sheet = placeOfTitle(sheetName, named ?? home);
  const ofSheet = placeOf(sheetName, named ?? home)?.code ?? (sheet === "unknown" ? null : sheet);
  if (named === null) return sheet === "unknown" ? null : (ofSheet ?? home);
  return ofSheet !== null && regionOf(ofSheet)?.kind === "aggregate" && parentOf(ofSheet)?.code === named
    ? ofSheet
    : named;
}

/** Seen from a city's 市本级, its counties are those of the city. */
const wholeOf = (place: RegionCode | null): RegionCode | null =>
  place !== null && regionOf(place)?.kind === "aggregate" ? (parentOf(place)?.code ?? place) : place;

const yearly = /决算|执行数|年鉴|年度数据/;

/** A bare year in the title is that year where nothing in the book speaks of months; so are 决算数 and 执行数. */
function isOfYears(
  titles: readonly Title[],
  title: Partial | null,
  columns: readonly ColumnSaid[],
  book: BookPeriod,
): boolean {
  const hasMonths = title?.month != null || columns.some(({ period }) => period?.month != null || period?.span != null);
  if (hasMonths || title?.span != null) return false;
  const words = [...titles.map(({ text }) => text), ...columns.flatMap(({ heads }) => heads)];
  const hasYear = title?.year != null || columns.some(({ period }) => period?.year != null);
  return hasYear && (book.month === null || words.some((each) => yearly.test(each)));
}

const numbersOf = ({ lines }: Table): Seen[] =>
  lines.flatMap(({ values }) => values.filter(({ kind }) => kind === "number"));

const wordsAround = ({ lines, columns }: Table): string[] =>
  [...lines.flatMap(({ labels }) => labels), ...columns.flatMap(({ heads }) => heads)].map((words) => words.trim());
