import { type Month, monthOfYear, yearOf } from "./month.ts";
import type { Span } from "./span.ts";

const quarterNumerals = ["一", "二", "三", "四"] as const;

/** Spans whose name differs from the rule 1—m月. The dash of a period range is the long one (GB/T 15835). */
const namedYearToDate: Readonly<Record<number, string>> = {
  1: "1月",
  3: "一季度",
  6: "上半年",
  9: "前三季度",
  12: "全年",
};

/**
 * The year to date (累计) without its year: 1—2月, 一季度, 上半年, 前三季度, 全年.
 * @param ofYear month of the year, 1 to 12
 * @source domain/codes.md 5; vectors doc.cum_period_label
 * @example cumWords(2) // 1—2月
 * @example cumWords(9) // 前三季度
 */
export function cumWords(ofYear: number): string {
  return namedYearToDate[ofYear] ?? `1—${ofYear}月`;
}

/** @example cumLabel(202311) // 2023年1—11月 */
export const cumLabel = (m: Month): string => `${yearOf(m)}年${cumWords(monthOfYear(m))}`;

/** @example monthLabel(202303) // 2023年3月 */
export const monthLabel = (m: Month): string => `${yearOf(m)}年${monthOfYear(m)}月`;

/** A stock at the end of the month. @example stockLabel(202303) // 2023年3月末 */
export const stockLabel = (m: Month): string => `${monthLabel(m)}末`;

/** A single quarter (当季) is named by the quarter the month lies in; figures of it stand at the quarter's last month. */
const quarterOf = (ofYear: number): number => Math.ceil(ofYear / 3);

/** @example quarterLabel(202309) // 2023年三季度 */
export const quarterLabel = (m: Month): string => `${yearOf(m)}年${quarterNumerals[quarterOf(monthOfYear(m)) - 1]}季度`;

/**
 * What a figure covers, in Chinese.
 * @param stock the figure is a balance: its month is named by the end (月末)
 * @example spanLabel(202506, "ytd") // 2025年上半年
 */
export function spanLabel(m: Month, span: Span, stock = false): string {
  return { month: stock ? stockLabel : monthLabel, ytd: cumLabel, quarter: quarterLabel }[span](m);
}

/** The same without the year, for a column beside others of one year. @example spanWords(202502, "ytd") // 1—2月 */
export const spanWords = (m: Month, span: Span, stock = false): string =>
  spanLabel(m, span, stock).slice("yyyy年".length);

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const englishMonth = (ofYear: number): string => englishMonths[ofYear - 1] ?? "";

const namedYearToDateInEnglish: Readonly<Record<number, (year: number) => string>> = {
  1: (year) => `Jan ${year}`,
  3: (year) => `Q1 ${year}`,
  6: (year) => `first half of ${year}`,
  9: (year) => `first three quarters of ${year}`,
  12: (year) => `full year ${year}`,
};

/**
 * What a figure covers, in English.
 * @example spanLabelEn(202502, "ytd") // Jan–Feb 2025
 * @example spanLabelEn(202503, "month", true) // end of Mar 2025
 * @example spanLabelEn(202509, "quarter") // Q3 2025
 */
export function spanLabelEn(m: Month, span: Span, stock = false): string {
  const [year, ofYear] = [yearOf(m), monthOfYear(m)];
  if (span === "month") return `${stock ? "end of " : ""}${englishMonth(ofYear)} ${year}`;
  if (span === "ytd") return namedYearToDateInEnglish[ofYear]?.(year) ?? `Jan–${englishMonth(ofYear)} ${year}`;
  return `Q${quarterOf(ofYear)} ${year}`;
}
