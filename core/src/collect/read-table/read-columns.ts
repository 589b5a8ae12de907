import { findIndicator, findSubject, type RegionCode } from "../../catalogue/index.ts";
import type { ColumnSaid, Named } from "./column-said.ts";
import { completeColumns } from "./complete-columns.ts";
import { readHeading } from "./heading.ts";
import { isTotal, placeOf } from "./places.ts";
import { nameOf } from "./subjects.ts";
import type { Table } from "./table.ts";

/**
 * What the words over each value column say.
 * @param context subjects of the titles, nearest first
 * @param titleMonth month of the titles
 * @param bookYear for 去年全年
 */
export function readColumns(
  table: Table,
  home: RegionCode | null,
  rowsArePlaces: boolean,
  context: readonly string[],
  titleMonth: number | null,
  bookYear: number | null,
): ColumnSaid[] {
  const columns = table.columns.map(({ column, heads }): ColumnSaid => {
    const heading = readHeading(heads, nameOf);
    const places = rowsArePlaces ? [] : heading.contents.flatMap((words) => placeOf(words, home) ?? []);
    const names = heading.contents.filter(
      (words) => !isTotal(words) && (rowsArePlaces || placeOf(words, home) === null),
    );
    return {
      column,
      heads,
      heading,
      region: places.at(-1)?.code ?? null,
      indicator: indicatorOf(names, context),
      period:
        heading.yearsBack && bookYear !== null && heading.period
          ? { ...heading.period, year: bookYear - 1 }
          : heading.period,
      group: heading.contents.join("|"),
    };
  });
  return completeColumns(columns, titleMonth);
}

/** The innermost words name the indicator; those above are its context, and with it may make one name (工业 / 增加值). */
function indicatorOf(names: readonly string[], context: readonly string[]): Named {
  const own = names.at(-1);
  if (own === undefined) return "none";
  let around = [...context];
  for (const words of names.slice(0, -1)) {
    const subject = findSubject(words, around);
    if (subject !== null && subject !== "ambiguous") around = [subject, ...around];
  }
  const tries = names.length > 1 ? [names.join(""), own] : [own];
  let result: Named = "unknown";
  for (const words of tries) {
    const found = findIndicator(words, around);
    if (found !== null && found !== "ambiguous") return found;
    if (found === "ambiguous") result = "ambiguous";
  }
  return result;
}
