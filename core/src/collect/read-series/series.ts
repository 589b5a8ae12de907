import { concordanceOf } from "../read-table/ranks.ts";
import type { ColumnBeside } from "./columns.ts";
import type { Column, Frame } from "./frame.ts";
import type { Row } from "./row.ts";

/** A year's last value is at least this many times its first when values add up over the year. */
const growsBy = 1.6;
const fewestPeriods = 3;
const mostYears = 0.8;

/**
 * Do the levels of a series add up over each year ("ytd"), are they single periods, or can one not see (null)? A series is
 * the rows of one region and one name; its levels may stand in the column asked about or in one beside it.
 */
export function spansSeen(frame: Frame, rows: readonly Row[], columns: readonly ColumnBeside[]) {
  const judged = new Map<Column, Map<string, "ytd" | "single" | null>>();
  const judgementOf = (column: Column) => {
    const known = judged.get(column) ?? judge(frame, rows, column);
    judged.set(column, known);
    return known;
  };
  const isLevel = ({ saying }: ColumnBeside) => saying.measure === null || saying.measure.measure === "level";
  return (beside: ColumnBeside, row: Row): "ytd" | "single" | null => {
    if (row.measure.measure !== null && row.measure.measure.measure !== "level") return null;
    const same = columns.filter(
      (each) => each.saying.contents.join() === beside.saying.contents.join() && isLevel(each),
    );
    const levels = isLevel(beside) ? [beside] : same;
    return (
      levels.map(({ column }) => judgementOf(column).get(seriesKey(row)) ?? null).find((seen) => seen !== null) ?? null
    );
  };
}

const seriesKey = ({ region, names, measure }: Row): string => `${region}|${names.join()}|${measure.contents.join()}`;

function judge({ sheet }: Frame, rows: readonly Row[], { column }: Column) {
  const all = new Map<string, Map<number, [month: number, value: number][]>>();
  for (const row of rows) {
    const value = sheet.at(row.row, column)?.value;
    if (value === null || value === undefined || row.period === null) continue;
    const years = all.get(seriesKey(row)) ?? new Map<number, [number, number][]>();
    all.set(seriesKey(row), years);
    const year = Math.floor(row.period.month / 100);
    years.set(year, [...(years.get(year) ?? []), [row.period.month, value]]);
  }
  return new Map([...all].map(([key, years]) => [key, spanSeen([...years.values()])]));
}

function spanSeen(years: [month: number, value: number][][]): "ytd" | "single" | null {
  const told = years.filter((year) => year.length >= fewestPeriods).map((year) => year.sort((a, b) => a[0] - b[0]));
  if (told.length === 0) return null;
  const rising = told.filter((year) => {
    const values = year.map(([, value]) => value);
    const isRising = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
    return isRising && (values.at(-1) ?? 0) >= growsBy * (values[0] ?? 0);
  });
  return rising.length >= mostYears * told.length ? "ytd" : "single";
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
