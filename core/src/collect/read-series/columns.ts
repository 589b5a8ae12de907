import type { RegionCode } from "../../catalogue/index.ts";
import type { Span } from "../../period/index.ts";
import { placeOf } from "../read-table/places.ts";
import type { Column, Frame } from "./frame.ts";
import { partsOfName } from "./parts-of-name.ts";
import type { Row } from "./row.ts";
import { type Saying, sayingOf } from "./saying.ts";
import { nation, nationalSource } from "./whole-file.ts";

/** A value column beside its neighbours, which may say what it leaves out. */
export interface ColumnBeside {
  column: Column;
  saying: Saying;
  spanBeside: Span | null;
  /** The region that heads the column, where regions run to the right; "unknown": a place that we do not know. */
  region: RegionCode | "unknown" | null;
}

/** 累计值 | 增速: what a column leaves open, the nearest column to its left says; 数值 | 累计同比: or all to its right. */
export function valueColumns({ columns }: Frame, home: RegionCode | null): ColumnBeside[] {
  const values = columns.filter(({ role }) => role === "value");
  const regions = regionsAmong(values, home);
  const beside: ColumnBeside[] = [];
  let contents: string[] = [];
  let span: Span | null = null;
  for (const [at, column] of values.entries()) {
    const place = regions.get(column) ?? null;
    const region = place ?? placeOver(column);
    const saying = place === null ? column.saying : { ...column.saying, contents: [] };
    const isSaid = saying.contents.length > 0;
    if (isSaid && saying.contents.join() !== contents.join()) span = null;
    if (isSaid) contents = saying.contents;
    const isBare = saying.measure !== null && !isSaid;
    const spanBeside = span ?? spanToTheRight(values.slice(at + 1));
    beside.push({ column, saying: isBare ? { ...saying, contents } : saying, spanBeside, region });
    span = saying.period?.span ?? span;
  }
  return beside;
}

/** 江苏:社会消费品零售总额 in the column's name, or what a terminal says over it; its own national series name no place. */
function placeOver({ name, terminal, period }: Column): RegionCode | "unknown" | null {
  const inName = period === null ? partsOfName(name).place : null;
  if (inName !== null || terminal === undefined) return inName;
  if (terminal.place !== "") return partsOfName(`${terminal.place}:`.concat(name)).place ?? "unknown";
  return nationalSource.test(terminal.source) ? nation : null;
}

/** What the columns that follow and name nothing of their own agree on. */
function spanToTheRight(columns: readonly Column[]): Span | null {
  const end = columns.findIndex(({ saying }) => saying.contents.length > 0);
  const spans = columns.slice(0, end < 0 ? undefined : end).flatMap(({ saying }) => saying.period?.span ?? []);
  return new Set(spans).size === 1 ? (spans[0] ?? null) : null;
}

/** Columns headed by places, where most are. */
function regionsAmong(columns: readonly Column[], home: RegionCode | null): Map<Column, RegionCode> {
  const found = new Map<Column, RegionCode>();
  for (const column of columns) {
    const place = column.period || !/\p{Script=Han}/u.test(column.name) ? null : placeOf(column.name, home);
    if (place) found.set(column, place.code);
  }
  return found.size >= 2 && found.size * 2 > columns.length ? found : new Map();
}

/** Where each row says what its own col1 … colN hold. */
export function ofRow(beside: ColumnBeside, columns: readonly ColumnBeside[], row: Row): ColumnBeside {
  if (row.titles.length === 0) return beside;
  const position = columns.indexOf(beside) + 1;
  const saying = sayingOf(row.titles[position] ?? "");
  const said = row.titles.slice(1, position).map((title) => sayingOf(title).period?.span);
  return { ...beside, saying, spanBeside: said.findLast((span) => span != null) ?? null };
}

/** The month that any title of the row says: 2016年累计 beside 12月止累计 is that of December. */
export const monthBeside = ({ titles }: Row): number | null =>
  titles.map((title) => sayingOf(title).period?.month).find((month) => month != null) ?? null;
