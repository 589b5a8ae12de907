import { usualSpan } from "../../address/index.ts";
import type { Indicator } from "../../catalogue/index.ts";
import { addMonths, type Month, month as monthOf, type Span } from "../../period/index.ts";
import { type BookPeriod, overlay, type Partial, reportBefore, yearFor } from "./periods.ts";

/** What each part of a table says about the period of one cell. */
export interface PeriodSources {
  book: BookPeriod;
  title: Partial | null;
  /** 3月份, 当月 in the title: the month alone, in so many words. */
  titleSaysMonth: boolean;
  column: Partial | null;
  row: Partial | null;
  /** 上月数据 over or beside the row, or in the table's title. */
  monthBefore: "row" | "title" | null;
  /** Of the same period a year ago. */
  lastYear: boolean;
  /** 余额, 存款, 月末 in the words around the cell. */
  saysBalance: boolean;
  /** The columns tell periods by years alone, the book's own among them. */
  onlyYears: boolean;
  /** The table tells years and no months at all, or final accounts: its figures are whole years. */
  isYearBook: boolean;
}
export interface Settled {
  month: Month;
  span: Span;
  /** The words leave open whether the month alone or the year to date is meant; `span` is the usual one. */
  isOpen: boolean;
}

/** Puts the parts together; null where they do not make one certain period. */
export function settlePeriod(sources: PeriodSources, indicator: Indicator): Settled | null {
  const { book, title, column, row, lastYear } = sources;
  // Rows of months under columns of years complete one another; two different months do not.
  if (row?.month != null && column?.month != null && row.month !== column.month && !isAside(row)) return null;
  const explicit = overlay(column, row);
  const own = explicit?.month ?? monthOfYears(sources, explicit);
  if (own === undefined) return null;
  // 2024年 alone in the title of a table in a book of March 2025 is that whole year.
  const isPast = title?.month == null && title?.year != null && book.year !== null && title.year < book.year;
  const isYear = sources.isYearBook && (explicit?.month ?? title?.month) == null;
  const month = own ?? title?.month ?? (isYear || (isPast && explicit?.year == null) ? 12 : book.month);
  if (month === null) return null;
  const year = explicit?.year ?? title?.year ?? yearFor(month, book);
  if (year === null) return null;
  const isFuture =
    title?.year != null && explicit?.year != null && explicit.month === null && explicit.year > title.year;
  const said = spanOf(sources, explicit, own !== null, month, indicator);
  const at = monthOf(year, month);
  const isReport = sources.monthBefore !== null && (book.month === null || month === book.month);
  // A title that says 错月 and 1-4月 may mean either the month it names or the one before; the file's name decides.
  const isNamed = sources.monthBefore === "title" && title?.month === month;
  const reported = isReport && !isNamed ? reportBefore(at, indicator.janFebCombined) : at;
  return {
    month: lastYear && explicit?.year == null ? addMonths(reported, -12) : reported,
    span: said ?? usualSpan(indicator),
    isOpen:
      (said === null && title?.month != null) ||
      isFuture ||
      (isPast && !isYear && own === null && explicit?.year == null) ||
      (isReport && isNamed && (book.filed ?? month) === month) ||
      (said === "month" && explicit?.span == null && isNeverMonthly(indicator, month)),
  };
}

/** A bare 3月 over what is published for the year to date, or 2月 over what is counted for 1-2月 together. */
const isNeverMonthly = ({ group, kind, janFebCombined }: Indicator, month: number): boolean =>
  kind !== "stock" && (["investment", "property", "income"].includes(group) || (janFebCombined && month <= 2));

/** A row's own months win over the columns' only as an aside of a flow of rows (规模工业效益（1-2月）). */
const isAside = (row: Partial): boolean => row.span === "ytd";

/** Year columns: of the title's month, or whole years that are over; undefined when neither is certain. */
function monthOfYears(
  { book, title, onlyYears, isYearBook }: PeriodSources,
  explicit: Partial | null,
): number | null | undefined {
  if (explicit?.year == null) return null;
  if (title?.month != null) return title.month;
  if (isYearBook) return 12;
  if (book.year === null || book.month === 12) return 12;
  if (explicit.year === book.year) return onlyYears ? undefined : null;
  return explicit.year < book.year && explicit.span === null && !onlyYears ? 12 : undefined;
}

function spanOf(
  sources: PeriodSources,
  explicit: Partial | null,
  isOwn: boolean,
  month: number,
  indicator: Indicator,
): Span | null {
  const { title, book } = sources;
  const said = explicit?.span ?? null;
  // A balance is that of the end of the month, whatever stands over it. What the catalogue alone takes for a balance
  // (两金占用 under 1-2月) keeps the span under which it was published.
  if (indicator.kind === "stock" && (sources.saysBalance || said !== "ytd")) return "month";
  if (said !== null) return said;
  // 累计增速 in the title holds for bare months in the columns (2025年3月); 1-6月 there does not make 3月 a year to date.
  if (explicit?.month != null && title?.month === null && title.span !== null) return title.span;
  const isYear = explicit?.month == null && (explicit?.year != null || sources.isYearBook) && month === 12;
  if (isYear && title?.month == null) return "ytd";
  if (explicit?.month == null && explicit?.year != null && month === 12) return "ytd";
  if (explicit?.month == null && title?.span != null) return title.span;
  // Quarterly figures of a quarter's last month are those of the year to date.
  if (indicator.frequency === "quarter" && month % 3 === 0) return "ytd";
  if (explicit?.month != null && isOwn) return "month";
  if (title?.month != null) return sources.titleSaysMonth ? "month" : null;
  return book.span;
}
