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
  /** Month in the file's name. */
  filed: number | null;
}

/** _2025_01_03 and 2025.1-3 in file names that parsePeriod reads as a day. */
const fileRange = /(20\d\d)[-_.年]?0?1[-_.]?(?:月?[-_.至])0?(\d{1,2})(?!\d)/;

/** 统计月报2023年第2期: a monthly's second issue is February's. */
const monthlyIssue = /月(?:报|刊|度).*?(20\d\d)年?第?(\d{1,2})期/;

export function periodOfFile(fileName: string): Partial | null {
  const name = compact(fileName.replace(/\.\w{3,4}$/, ""));
  const range = fileRange.exec(name);
  const to = Number(range?.[2]);
  if (range && to >= 1 && to <= 12) return { year: Number(range[1]), month: to, span: "ytd", endOfMonth: false };
  const issue = monthlyIssue.exec(name);
  const of = Number(issue?.[2]);
  if (issue && of >= 1 && of <= 12) return { year: Number(issue[1]), month: of, span: null, endOfMonth: false };
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
 * person said. A bulletin leaves the year out where it speaks of its own period, so months without one vote first.
 * @param said one entry a table: every period its titles and headers name
 */
export function bookPeriod(
  said: readonly (readonly Partial[])[],
  file: Partial | null,
  told: Month | undefined,
): BookPeriod {
  const votes = said.flatMap(inOneTable);
  const own = votes.filter(({ year }) => year === null).map(({ month }) => month);
  const dated = votes.flatMap(({ year, month }) => (year === null ? [] : [year * 100 + month]));
  const voted = own.length > 0 ? commonest(own) : remainder(commonest(dated));
  // The file's name decides among the months that its tables name.
  const named = votes.some((vote) => vote.month === file?.month) ? file?.month : null;
  const month = named ?? voted ?? file?.month ?? (told ? monthOfYear(told) : null);
  const isYtd = said.flat().some((each) => each.month === month && each.span === "ytd");
  return {
    year: bookYear(month, dated, said.flat(), file, told),
    month,
    span: isYtd || (file?.month === month && file?.span === "ytd") ? "ytd" : null,
    filed: file?.month ?? null,
  };
}

const remainder = (yearMonth: number | null): number | null => (yearMonth === null ? null : yearMonth % 100);

/** Each month a table names counts once; the year may stand apart from it (2025年 in the title, 1-3月 over the columns). */
function inOneTable(periods: readonly Partial[]): { year: number | null; month: number }[] {
  const years = new Set(periods.map(({ year }) => year).filter((year) => year !== null));
  const [only] = years.size === 1 ? [...years] : [];
  const votes = periods.flatMap(({ year, month }) => (month === null ? [] : [{ year: year ?? only ?? null, month }]));
  return [...new Map(votes.map((vote) => [`${vote.year}-${vote.month}`, vote])).values()];
}

/** The year that stands with the book's month; else the file's, the person's, or the first in which the month was not yet over. */
function bookYear(
  month: number | null,
  dated: readonly number[],
  all: readonly Partial[],
  file: Partial | null,
  told: Month | undefined,
): number | null {
  const ofMonth = dated.filter((each) => each % 100 === month).map((each) => Math.floor(each / 100));
  if (ofMonth.length > 0) return commonest(ofMonth);
  if (file?.year != null) return file.year;
  if (told !== undefined) return yearOf(told) - (month !== null && month > monthOfYear(told) ? 1 : 0);
  if (dated.length > 0 && month !== null) {
    const latest = Math.max(...dated);
    return Math.floor(latest / 100) + (month < latest % 100 ? 1 : 0);
  }
  const loose = all.flatMap(({ year }) => (year === null ? [] : [year]));
  return loose.length > 0 ? Math.max(...loose) : null;
}

/** A later word completes an earlier one and wins over it. */
export function overlay(under: Partial | null, over: Partial | null): Partial | null {
  if (!under || !over) return over ?? under;
  return {
    year: over.year ?? under.year,
    month: over.month ?? under.month,
    span: over.span ?? (over.month === null || under.month === null ? under.span : null),
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
