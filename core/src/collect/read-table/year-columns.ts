import { type ColumnSaid, isLevel, measureOf } from "./column-said.ts";
import type { BookPeriod } from "./periods.ts";

/** 2016年累计 beside 12月止累计 and its growth: the year before's level, on the basis of this year's growth. */
export function basesAmong(columns: readonly ColumnSaid[]): Set<ColumnSaid> {
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

/** Do the columns tell their periods by years alone, the book's own among them? */
export const yearsAlone = (columns: readonly ColumnSaid[], { year }: BookPeriod): boolean => {
  const dated = columns.flatMap(({ period }) => period ?? []);
  return dated.length > 0 && dated.every((each) => each.month === null) && dated.some((each) => each.year === year);
};
