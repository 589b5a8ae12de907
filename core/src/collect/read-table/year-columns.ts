import { type ColumnSaid, isLevel, measureOf } from "./column-said.ts";
import type { BookPeriod } from "./periods.ts";

/** 2016年累计 beside 12月止累计 and its growth: the year before's level, on the basis of this year's growth. */
export const basesAmong = (columns: readonly ColumnSaid[]): Set<ColumnSaid> =>
  new Set(columns.filter((column) => isBase(column, columns)));

function isBase(column: ColumnSaid, columns: readonly ColumnSaid[]): boolean {
  const { period, group } = column;
  if (period?.year == null || period.month === null || !isLevel(column)) return false;
  const now = period.year + 1;
  const peers = columns.filter((each) => each !== column && each.group === group);
  const levels = peers.filter((each) => isLevel(each) && each.period?.month === period.month);
  const growth = peers.some((each) => ["yoy", "yoy-or-points"].includes(measureOf(each)));
  // The figures of the year after, said or unsaid; in a longer row of years only the last but one is a base.
  const years = levels.map((each) => each.period?.year ?? now);
  return growth && years.includes(now) && years.every((year) => year <= now);
}

/** Do the columns tell their periods by years alone, the book's own among them? */
export const yearsAlone = (columns: readonly ColumnSaid[], { year }: BookPeriod): boolean => {
  const dated = columns.flatMap(({ period }) => period ?? []);
  return dated.length > 0 && dated.every((each) => each.month === null) && dated.some((each) => each.year === year);
};
