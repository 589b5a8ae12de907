import { findIndicator, type RegionCode, region as regionByCode } from "../../catalogue/index.ts";
import type { Seen } from "../grid/index.ts";
import { type Dialect, wordsBetween } from "../read-table/dialect.ts";
import { type PriceForm, priceForm } from "../read-table/price-form.ts";
import type { ReadCell } from "../types.ts";
import { cellOf } from "./cell.ts";
import { type ColumnBeside, monthBeside, ofRow } from "./columns.ts";
import type { Column, Frame } from "./frame.ts";
import { nameOfValue } from "./name.ts";
import type { Row } from "./row.ts";
import type { Saying } from "./saying.ts";
import { rankedBy, spansSeen } from "./series.ts";
import { settle } from "./value.ts";
import type { WholeFile } from "./whole-file.ts";

export interface Reader {
  frame: Frame;
  file: WholeFile;
  rows: readonly Row[];
  columns: readonly ColumnBeside[];
  dialect: Dialect;
}

/** What the rows above leave for the next: the meaning of short names, a unit said once for its parts. */
interface Above {
  indicators: readonly string[];
  units: readonly string[];
}
const nothingAbove: Above = { indicators: [], units: [] };
/** How many rows back the words of a row may find their meaning. */
const rowsRemembered = 3;

/** Reads every value of a data file, row by row. */
export function readValues(reader: Reader): ReadCell[] {
  const readValue = valueReader(reader);
  const cells: ReadCell[] = [];
  let above = nothingAbove;
  let last: Row | undefined;
  for (const row of reader.rows) {
    if (!last || !isSameTable(last, row)) above = nothingAbove;
    const read = reader.columns.flatMap((column) => readValue(row, column, above) ?? []);
    cells.push(...read);
    above = withRow(above, row, read);
    last = row;
  }
  return cells;
}

/** Rows of one table follow one another for one place and period. */
const isSameTable = (a: Row, b: Row): boolean =>
  a.title === b.title && a.region === b.region && a.period?.month === b.period?.month;

function withRow(above: Above, row: Row, read: readonly ReadCell[]): Above {
  const own = read.find(({ indicator }) => indicator !== null)?.indicator;
  const indicators = own ? [own, ...above.indicators.filter((code) => code !== own)] : above.indicators;
  return {
    indicators: indicators.slice(0, rowsRemembered),
    units: row.named.units.length > 0 ? row.named.units : above.units,
  };
}

function valueReader({ frame, file, rows, columns, dialect }: Reader) {
  const values = columns.map(({ column }) => column);
  const seenSpan = spansSeen(frame, rows, columns);
  const isDownload = values.some(({ period }) => period !== null);
  const rankOf = rankKinds(frame, rows, values);
  const priceFormOf = priceForms(frame, rows, values);
  const subjects = subjectsOfFile(rows);
  const isNumeric = new Set(values.filter((column) => isMostlyNumbers(frame, column)));
  return (row: Row, beside: ColumnBeside, above: Above): ReadCell | null => {
    const seen = frame.sheet.at(row.row, beside.column.column);
    if (!seen || seen.kind === "absent" || seen.kind === "other") return null;
    const { column, saying: own, spanBeside, region } = ofRow(beside, columns, row);
    const words = wordsOf(frame, row, column, file);
    const put = (found: Parameters<typeof cellOf>[2]) => cellOf(frame.sheet.grid, seen, { ...found, words });
    if (seen.kind === "error" || seen.flaw === "control-characters")
      return put({ status: "unknown", reason: seen.flaw ?? "formula-error" });
    if (seen.kind === "told") return put({ status: "unknown", reason: "not-a-number" });
    if (seen.kind === "text") return isNumeric.has(column) ? put({ status: "unknown", reason: "not-a-number" }) : null;
    const saying = withFile(own, row, file, seen);
    const value = seen.value ?? 0;
    const settled = settle(
      {
        row,
        column,
        saying,
        spanBeside,
        named: nameOfValue(
          row,
          saying,
          { before: isDownload ? [] : above.indicators, file: subjects },
          dialect,
          column.name,
        ),
        region: region === "unknown" ? null : (region ?? regionFor(row, file, dialect)),
        fileMonth: file.month,
        monthBeside: monthBeside(row),
        rankOf: rankOf(column, row),
        prices: () => priceFormOf(row, column),
        seen: () => seenSpan(beside, row),
        isDownload,
        unitAbove: above.units,
        unitOfFile: file.units,
      },
      value,
    );
    const doubt = settled.ok ? (settled.doubt ?? seen.flaw) : null;
    if (settled.ok) return put({ status: "read", ...settled.parts, ...(doubt ? { reason: doubt } : {}) });
    const status = settled.reason === "ignored" ? "skipped" : "unknown";
    return put({ status, reason: settled.reason, ...settled.parts, value });
  };
}

/** More subjects than a file of one table has tell nothing. */
const mostSubjects = 40;

function subjectsOfFile(rows: readonly Row[]): string[] {
  const subjects = new Set<string>();
  for (const words of new Set(rows.map(({ names }) => names[0] ?? ""))) {
    const found = words === "" ? null : findIndicator(words);
    if (found && found !== "ambiguous") subjects.add(found.indicator.code);
  }
  return subjects.size > mostSubjects ? [] : [...subjects];
}

function rankKinds(frame: Frame, rows: readonly Row[], values: readonly Column[]) {
  const known = new Map<string, "level" | "yoy">();
  const kindOf = ({ measure }: Row) => measure.measure?.measure ?? "";
  return (column: Column, row: Row): "level" | "yoy" => {
    if (column.saying.measure?.measure !== "rank" || kindOf(row) === "yoy") return "yoy";
    const key = `${column.column}|${kindOf(row)}`;
    const ofKind = () => rows.filter((each) => kindOf(each) === kindOf(row));
    const kind = known.get(key) ?? rankedBy(frame, ofKind(), column, values);
    known.set(key, kind);
    return kind;
  };
}

/** The form of a series of prices: of a row where periods run to the right, else of the rows alike in one column. */
function priceForms({ sheet }: Frame, rows: readonly Row[], columns: readonly Column[]) {
  const across = columns.filter(({ period }) => period !== null);
  const known = new Map<string, PriceForm>();
  const keyOf = ({ names, measure }: Row) => `${names.join()}|${measure.contents.join()}|${measure.measure?.measure}`;
  const valuesAt = (row: Row, column: Column): number[] => {
    const value = sheet.at(row.row, column.column)?.value;
    return value == null ? [] : [value];
  };
  return (row: Row, column: Column): PriceForm => {
    const isAcross = column.period !== null;
    const key = isAcross ? `row ${row.row}` : `${column.column}|${keyOf(row)}`;
    const form =
      known.get(key) ??
      priceForm(
        isAcross
          ? across.flatMap((each) => valuesAt(row, each))
          : rows.filter((each) => keyOf(each) === keyOf(row)).flatMap((each) => valuesAt(each, column)),
      );
    known.set(key, form);
    return form;
  };
}

function isMostlyNumbers({ sheet, rows }: Frame, { column }: Column): boolean {
  const cells = rows.flatMap((row) => sheet.at(row, column) ?? []);
  return cells.filter(({ kind }) => kind === "number").length * 2 > cells.length;
}

/** Rows and columns that name no indicator are about the one of the whole file; a per cent sign stands with its number. */
function withFile(saying: Saying, row: Row, file: WholeFile, seen: Seen): Saying {
  const units = seen.percent && !saying.units.includes("%") ? [...saying.units, "%"] : saying.units;
  const isNamed = saying.contents.length > 0 || row.names.length > 0 || row.context.length > 0;
  if (isNamed || !file.saying) return { ...saying, units };
  const { contents, measure, period, current, base } = file.saying;
  return {
    ...saying,
    ...(saying.base === undefined && base !== undefined ? { base } : {}),
    units,
    contents,
    measure: saying.measure ?? measure,
    period: saying.period ?? period,
    current: saying.current || current,
  };
}

function regionFor(row: Row, file: WholeFile, dialect: Dialect): RegionCode | null {
  const strange = row.region === null ? file.strangePlace : row.region === "unknown" ? row.regionWords : null;
  if (strange === null) return row.region === "unknown" ? null : (row.region ?? file.home);
  const taught = dialect.ofRow("region", strange, row.title);
  return taught === null ? null : (regionByCode(Number(taught))?.code ?? null);
}

const wordsOf = ({ sheet }: Frame, row: Row, column: Column, file: WholeFile): ReadCell["words"] => ({
  title: row.title || sheet.grid.sheet,
  row: [row.regionWords || file.strangePlace, row.names[0]].filter(Boolean).join(wordsBetween),
  column: column.name,
});
