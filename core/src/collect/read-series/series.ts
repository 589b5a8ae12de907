import { concordanceOf } from "../read-table/ranks.ts";
import type { Column, Frame } from "./frame.ts";
import type { Row } from "./row.ts";

/** A year's last value is at least this many times its first when values add up over the year. */
const growsBy = 1.6;
const fewestPeriods = 3;
const mostYears = 0.8;

/**
 * Do the values of a column add up over each year? Then they are years to date though nobody says so.
 * Looked at per series: the rows of one region and one name.
 */
export function cumulativeColumns(frame: Frame, rows: readonly Row[], values: readonly Column[]) {
  const known = new Map<number, Map<string, boolean>>();
  return (column: Column, row: Row): boolean => {
    const ofColumn = known.get(column.column) ?? judge(frame, rows, values.includes(column) ? column : null);
    known.set(column.column, ofColumn);
    return ofColumn.get(seriesKey(row)) ?? false;
  };
}

const seriesKey = ({ region, names, measure }: Row): string => `${region}|${names.join()}|${measure.contents.join()}`;

function judge({ sheet }: Frame, rows: readonly Row[], column: Column | null): Map<string, boolean> {
  const years = new Map<string, Map<number, [month: number, value: number][]>>();
  for (const row of rows) {
    const value = column ? sheet.at(row.row, column.column)?.value : null;
    if (value === null || value === undefined || row.period === null) continue;
    const { month } = row.period;
    const series = years.get(seriesKey(row)) ?? new Map<number, [number, number][]>();
    years.set(seriesKey(row), series);
    const year = series.get(Math.floor(month / 100)) ?? [];
    series.set(Math.floor(month / 100), [...year, [month, value]]);
  }
  return new Map([...years].map(([key, series]) => [key, isCumulative([...series.values()])]));
}

function isCumulative(years: [month: number, value: number][][]): boolean {
  const told = years.filter((year) => year.length >= fewestPeriods).map((year) => year.sort((a, b) => a[0] - b[0]));
  const rising = told.filter((year) => {
    const values = year.map(([, value]) => value);
    const isRising = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
    return isRising && (values.at(-1) ?? 0) >= growsBy * (values[0] ?? 0);
  });
  return told.length > 0 && rising.length >= mostYears * told.length;
}

/** Enough to tell the order, few enough to compare in pairs. */
const largestGroup = 60;
/** Of all pairs of ranked rows this share must be in the order of a column's values. */
const sure = 0.95;

/**
 * What the ranks beside one kind of rows (累计值, 累计同比) rank, shown by the numbers: the rows' own value where it is in
 * that order, else by custom the growth, though it may not be printed.
 */
export function rankedBy({ sheet }: Frame, rows: readonly Row[], ranks: Column, values: readonly Column[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.period?.month}|${row.names.join()}|${row.title}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [row]);
    else if (group.length < largestGroup) group.push(row);
  }
  const inOrderOf = (column: Column): boolean => {
    let [agreed, counted] = [0, 0];
    for (const group of groups.values()) {
      const pairs = group.flatMap(({ row }) => {
        const [rank, value] = [sheet.at(row, ranks.column)?.value, sheet.at(row, column.column)?.value];
        return rank == null || value == null ? [] : [{ rank, value }];
      });
      const found = concordanceOf(pairs);
      [agreed, counted] = [agreed + found.agreed, counted + found.counted];
    }
    return counted > 0 && agreed >= sure * counted;
  };
  const isLevel = ({ saying }: Column) => saying.measure === null || saying.measure.measure === "level";
  const growth = values.filter((column) => column !== ranks && !isLevel(column));
  const levels = values.filter((column) => column !== ranks && isLevel(column));
  return !growth.some(inOrderOf) && levels.some(inOrderOf) ? "level" : "yoy";
}
