import { openSheet, type Seen, type Sheet } from "../grid/index.ts";
import { asUnit } from "../read-table/units.ts";
import { noteWords } from "../read-table/words.ts";
import type { Grid } from "../types.ts";
import { type DataPeriod, readPeriod } from "./periods.ts";
import { type Role, roleOf } from "./roles.ts";
import { type Saying, sayingOf } from "./saying.ts";
import { type TerminalHead, terminalHead } from "./terminal.ts";

/** One column of a data file. */
export interface Column {
  column: number;
  name: string;
  role: Role;
  /** What the column's name says of its values. */
  saying: Saying;
  /** The period that heads the column, where periods run to the right. */
  period: DataPeriod | null;
  /** What a terminal says over the column: of which place, how often, from whom. */
  terminal?: { place: string; frequency: string; source: string };
}

/** A data file taken apart: one header row, then rows of one shape. */
export interface Frame {
  sheet: Sheet;
  /** A data terminal's export, whose head has a row for each attribute. */
  isTerminal: boolean;
  /** 数据库：月度数据, 地区：湖南省: what stands above the header. */
  preamble: readonly string[];
  header: number;
  columns: readonly Column[];
  rows: readonly number[];
  /** Notes and sources below the data. */
  notes: readonly number[];
  /** The label of a row in one of its columns, also where it is merged down, or typed once for several rows. */
  labelAt(row: number, column: number): string;
  /** Position of the column whose cells name what col1 … colN hold, row by row. */
  titles: number | null;
}

/** Above the header of a download stand a few lines of one cell each. */
const longestPreamble = 8;
/** Of the cells of a period column this share reads as periods; the rest are blanks and slips. */
const mostPeriods = 0.7;
const rowsTried = 200;
/** A column headed 年 with one or two numbers may be anything. */
const fewestYears = 3;

/** What the bureau's databases write over a download: 数据库：分省月度数据. */
const downloadLine = /^\s*(?:数据库|指标|时间|地区)\s*[:：]/;
export const isDownload = ({ preamble, isTerminal }: Frame): boolean =>
  isTerminal || preamble.some((line) => downloadLine.test(line));

/** @returns null when the grid is not a data file but a table for people, or nothing of the kind */
export function frameOf(grid: Grid): Frame | null {
  const sheet = openSheet(grid);
  const head = terminalHead(sheet);
  const header = head?.last ?? headerRow(sheet);
  if (header === null) return null;
  const columns = head ? columnsUnder(head) : sheet.cellsOf(header).map(columnOf);
  const below = sheet.rows.filter((row) => row > header);
  const isNote = (row: number) => isNoteRow(sheet, row);
  const rows = below.filter((row) => !isNote(row));
  const frame: Frame = {
    sheet,
    preamble: sheet.rows
      .filter((row) => row < (head?.first ?? header))
      .flatMap((row) => (head ? sheet.cellsOf(row).slice(0, 1) : sheet.cellsOf(row)).map(({ text }) => text)),
    isTerminal: head !== null,
    header,
    columns,
    rows,
    notes: below.filter(isNote),
    labelAt: labelsDown(sheet, columns, rows),
    titles: titlesColumn(sheet, columns, rows),
  };
  return isData(frame) ? frame : null;
}

/** Roles whose words, typed once, hold for the rows below until the next. */
const holdsDown: ReadonlySet<Role> = new Set(["region", "region-code", "indicator", "year", "period", "industry"]);

/** A label left blank is that of the row above where the row is named further right: 浙江省 | 生产总值, then | 第一产业. */
function labelsDown(sheet: Sheet, columns: readonly Column[], rows: readonly number[]): Frame["labelAt"] {
  const labels = columns.filter(({ role, period }) => period === null && role !== "remark");
  const held = new Map<string, string>();
  const last = new Map<number, string>();
  for (const row of rows) {
    const own = (column: number): string => sheet.shown(row, column)?.text.trim() ?? "";
    const filled = labels.findIndex(({ column }) => own(column) !== "");
    for (const [at, { column, role }] of labels.entries()) {
      const words = own(column);
      if (words !== "") last.set(column, words);
      const isCarried = words === "" && at < filled && holdsDown.has(role);
      held.set(`${row}|${column}`, isCarried ? (last.get(column) ?? "") : words);
    }
  }
  return (row, column) => held.get(`${row}|${column}`) ?? sheet.at(row, column)?.text.trim() ?? "";
}

function headerRow(sheet: Sheet): number | null {
  for (const row of sheet.rows.slice(0, longestPreamble)) {
    const cells = sheet.cellsOf(row);
    if (cells.length >= 2) return sheet.grid.merges.some(({ top, bottom }) => top <= row && bottom >= row) ? null : row;
  }
  return null;
}

function columnOf(cell: Seen): Column {
  const name = cell.text.trim();
  const period = readPeriod(name);
  return {
    column: cell.column,
    name,
    role: period ? "value" : roleOf(name),
    saying: sayingOf(period ? "" : name),
    period,
  };
}

function columnsUnder({ labels, said }: TerminalHead): Column[] {
  const period: Column = { column: labels, name: "", role: "period", saying: sayingOf(""), period: null };
  const values = [...said.name].map(([column, name]): Column => {
    const saying = sayingOf(name);
    const unit = said.unit.get(column) ?? "";
    const units = saying.units.length > 0 || unit === "" ? saying.units : [asUnit(unit) ?? unit];
    const terminal = {
      place: said.place.get(column) ?? "",
      frequency: said.frequency.get(column) ?? "",
      source: said.source.get(column) ?? "",
    };
    return { column, name, role: "value", saying: { ...saying, units }, period: null, terminal };
  });
  return [period, ...values];
}

const isNoteRow = (sheet: Sheet, row: number): boolean => {
  const cells = sheet.cellsOf(row);
  const [first] = cells;
  return (
    cells.length === 1 &&
    first?.kind === "text" &&
    (noteWords.test(first.text.trim()) || /^[\s　]*\d+[.、]/.test(first.text))
  );
};

/** 指标 | 12月止累计 | 同比±%: in this column each row says what its own columns hold. */
function titlesColumn(sheet: Sheet, columns: readonly Column[], rows: readonly number[]): number | null {
  const numbered = columns.filter(({ name }) => /^(?:col|column|列|v)_?\d+$/i.test(name));
  if (numbered.length < 2) return null;
  const tried = rows.slice(0, rowsTried);
  const found = columns.find(
    ({ column }) => tried.filter((row) => titlesIn(sheet.at(row, column)).length > 2).length > tried.length / 2,
  );
  return found?.column ?? null;
}

export const titlesIn = (cell: Seen | undefined): string[] => (cell ? cell.text.split(/\s*[|｜]\s*/) : []);

function isData({ sheet, columns, rows, titles }: Frame): boolean {
  if (rows.length === 0 || columns.length < 2) return false;
  if (titles !== null) return true;
  const periods = columns.filter(({ period }) => period !== null).length;
  const labels = columns.filter(({ period, role }) => period === null && role !== "code").length;
  if (periods >= 2 && labels >= 1 && labels <= 6 && columns[0]?.period === null) return true;
  const hasMonths = columns.some(({ role }) => role === "month-of-year");
  return columns.some(
    ({ role, column }) =>
      isPeriodRole(role) && readsAsPeriods(sheet, rows, column, role === "year" && !hasMonths ? fewestYears : 1),
  );
}

const isPeriodRole = (role: Role): boolean => ["period", "publication", "year", "month-of-year"].includes(role);

function readsAsPeriods(sheet: Sheet, rows: readonly number[], column: number, fewest: number): boolean {
  const cells = rows.slice(0, rowsTried).flatMap((row) => sheet.at(row, column) ?? []);
  const good = cells.filter(({ text }) => readPeriod(text) !== null).length;
  return good >= fewest && good >= mostPeriods * cells.length;
}
