import type { Measure } from "../../address/index.ts";
import { findIndicator, findSubject, type RegionCode } from "../../catalogue/index.ts";
import type { ColumnSaid, Named } from "./column-said.ts";
import { completeColumns } from "./complete-columns.ts";
import { type Heading, readHeading } from "./heading.ts";
import type { Partial } from "./periods.ts";
import { isTotal, placeOf } from "./places.ts";
import { wordsOfHeads } from "./spot.ts";
import { nameOf } from "./subjects.ts";
import type { Table } from "./table.ts";

/** What the columns are read in the light of. */
export interface AroundColumns {
  home: RegionCode | null;
  rowsArePlaces: boolean;
  /** Subjects of the titles, nearest first. */
  context: readonly string[];
  title: Partial | null;
  /** For 去年全年. */
  bookYear: number | null;
  /** The measure that a person said these header words tell. */
  taught(words: string): Measure | null;
}

/** What the words over each value column say. */
export function readColumns(table: Table, around: AroundColumns): ColumnSaid[] {
  const columns = table.columns.map(({ column, heads }): ColumnSaid => {
    const heading = headingOf(heads, around);
    const places = heading.contents.map((words) => (around.rowsArePlaces ? null : placeOf(words, around.home)));
    const parts = heading.contents.map((words) => (around.rowsArePlaces && partWords.test(words) ? words : null));
    const names = heading.contents.filter(
      (words, i) =>
        !isTotal(words) && places[i] === null && parts[i] === null && !(around.rowsArePlaces && wholeWords.test(words)),
    );
    return {
      column,
      heads,
      heading,
      region: places.findLast((place) => place !== null)?.code ?? null,
      partOfRow: parts.findLast((part) => part !== null) ?? null,
      indicator: indicatorOf(names, around.context),
      period: heading.period,
      group: heading.contents.join("|"),
    };
  });
  return completeColumns(
    columns.map((column) => sumOfMonths(column, columns)),
    around.title,
  );
}

/** Over a column of cities: the city as a whole, and parts of it with figures of their own. */
const wholeWords = /^全(?:市|州|盟|地区|省|县|区)$/;
const partWords = /^(?:市辖区|市区|城区|[市州]?本级|[市州]直)$/;

/** 合计 beside 1月 2月 3月 is the year to date; beside other months it is no period of ours. */
function sumOfMonths(column: ColumnSaid, columns: readonly ColumnSaid[]): ColumnSaid {
  const { contents } = column.heading;
  if (column.period !== null || contents.length === 0 || !contents.every(isTotal)) return column;
  const periods = columns.flatMap(({ period }) => (period?.month != null ? [period] : []));
  const months = [...new Set(periods.map(({ month }) => month ?? 0))].sort((a, b) => a - b);
  if (months.length < 2) return column;
  const [first] = periods;
  const isWhole =
    months.every((month, i) => month === i + 1) &&
    periods.every(({ year, span }) => year === first?.year && (span === null || span === "month"));
  if (!isWhole) return { ...column, heading: { ...column.heading, measure: { measure: "unsupported" } } };
  return { ...column, period: { year: first?.year ?? null, month: months.length, span: "ytd", endOfMonth: false } };
}

function headingOf(heads: readonly string[], { bookYear, taught }: AroundColumns): Heading {
  const heading = readHeading(heads, nameOf);
  const { period } = heading;
  const dated =
    heading.yearsBack && bookYear !== null && period
      ? { ...heading, period: { ...period, year: bookYear - 1 } }
      : heading;
  const measure = taught(wordsOfHeads(heads));
  return measure === null ? dated : { ...dated, measure: { measure }, lastYear: false, contents: [] };
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
