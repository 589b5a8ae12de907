import {
  addMonths,
  type Month,
  monthOfYear,
  type PeriodText,
  parsePeriod,
  type Span,
  yearOf,
} from "../../period/index.ts";
import { compact } from "./words.ts";

/** A period as far as words tell it. */
export type Partial = Omit<PeriodText, "rest">;

/** What the book as a whole reports on. */
export interface BookPeriod {
  year: number | null;
  month: number | null;
  /** Told by the file itself (1-3月), not only by a month. */
  span: Span | null;
}

/** _2025_01_03 and 2025.1-3 in file names that parsePeriod reads as a day. */
const fileRange = /(20\d\d)[-_.年]?0?1[-_.]?(?:月?[-_.至])0?(\d{1,2})(?!\d)/;

export function periodOfFile(fileName: string): Partial | null {
  const name = compact(fileName.replace(/\.\w{3,4}$/, ""));
  const range = fileRange.exec(name);
  const to = Number(range?.[2]);
  if (range && to >= 1 && to <= 12) return { year: Number(range[1]), month: to, span: "ytd", endOfMonth: false };
  return parsePeriod(name.replace(/_/g, "-")) ?? parsePeriod(name);
}

/** The most frequent of some values; of equally frequent ones the greatest. */
function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? null;
}

/**
 * The book's own month, by vote of what its titles and headers say; where they are silent the file's name, then what the
 * person said.
 * @param said one entry a table: every period its titles and headers name
 */
export function bookPeriod(
  said: readonly (readonly Partial[])[],
  file: Partial | null,
  told: Month | undefined,
): BookPeriod {
  const all = said.flat();
  const months = said.flatMap((table) => [...new Set(table.map(({ month }) => month))].filter((each) => each !== null));
  const month = commonest(months) ?? file?.month ?? (told ? monthOfYear(told) : null);
  const ofMonth = all.filter((each) => each.month === month);
  const dated = ofMonth.flatMap(({ year }) => (year === null ? [] : [year]));
  const years = all.flatMap(({ year, month: with_ }) => (year === null || with_ === null ? [] : [year]));
  const loose = all.flatMap(({ year }) => (year === null ? [] : [year]));
  const toldYear = told ? yearOf(told) - (month !== null && month > monthOfYear(told) ? 1 : 0) : null;
  const year =
    commonest(dated) ?? file?.year ?? toldYear ?? commonest(years) ?? (loose.length ? Math.max(...loose) : null);
  const isYtd = ofMonth.some(({ span }) => span === "ytd") || (file?.month === month && file?.span === "ytd");
  return { year, month, span: isYtd ? "ytd" : null };
}

/** A later word completes an earlier one and wins over it. */
export function overlay(under: Partial | null, over: Partial | null): Partial | null {
  if (!under || !over) return over ?? under;
  return {
    year: over.year ?? under.year,
    month: over.month ?? under.month,
    span: over.span ?? (over.month === null ? under.span : null),
    endOfMonth: over.endOfMonth || (over.month === null && over.span === null && under.endOfMonth),
  };
}

/** 上月数据: the figures below are one report older than the heading says. */
export const saysMonthBefore = (text: string): boolean =>
  /(?<!比|较|与)上(?:个)?月(?:数据?|数字|止|末|累计|指标)|错月|[（(]上(?:个)?月[）)]/.test(text);

/** One report earlier: before 1-3月 stands 1-2月, before 1-2月 the whole year before, for January is not reported alone. */
export function reportBefore(at: Month, skipsJanuary: boolean): Month {
  const before = addMonths(at, -1);
  return skipsJanuary && monthOfYear(before) === 1 ? addMonths(before, -1) : before;
}

/** The year of a month said without one: the book's, or the year before for months the book has not reached. */
export function yearFor(month: number, book: BookPeriod): number | null {
  if (book.year === null) return null;
  return book.month !== null && month > book.month ? book.year - 1 : book.year;
}
