import { isMonth, type Month } from "./month.ts";
import { normalisePeriod, readOrdinal } from "./normalise.ts";
import type { Span } from "./span.ts";

/** What words say about a period. What they leave open is null and comes from the table's title or its other headers. */
export interface PeriodText {
  year: number | null;
  /** Month of the year, 1 to 12; of several months the last. */
  month: number | null;
  /** Null for a bare 3月: whether it means 当月 or 累计, only its surroundings tell. */
  span: Span | null;
  /** A balance at the end of the month (3月末, 期末余额). Then the span is `month`. */
  endOfMonth: boolean;
  /** The words that are left without the period's, in half-width: of 12月止累计（亿元） it is (亿元). */
  rest: string;
}

type Found = Pick<PeriodText, "month" | "span" | "endOfMonth">;
type Groups = Readonly<Record<string, string | undefined>>;
/** A spelling. `read` answers null where the words look like a period but name none that we keep (13月, 2—5月, 下半年). */
interface Spelling {
  pattern: RegExp;
  read: (groups: Groups) => Found | null;
}
const spelling = (pattern: string, read: Spelling["read"]): Spelling => ({ pattern: new RegExp(pattern, "u"), read });

function found(month: number | null, span: Span | null, endOfMonth = false): Found | null {
  return month !== null && month >= 1 && month <= 12 ? { month, span, endOfMonth } : null;
}
const lastMonthOf = (quarter: string | undefined): number => (readOrdinal(quarter) ?? 0) * 3;

/** Months from one to another: from January the year to date, a calendar quarter the quarter; others are no span of ours. */
function monthRange({ from, to, fromYear, toYear }: Groups): Found | null {
  const [first, last] = [readOrdinal(from), readOrdinal(to)];
  if (first === null || last === null || (toYear && toYear !== fromYear)) return null;
  if (first === 1) return found(last, last === 1 ? null : "ytd");
  return first === last - 2 && last % 3 === 0 ? found(last, "quarter") : null;
}

const MONTH = "(?<![\\d.十])(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?";
const QUARTER = "(?<![\\d.十])第?(?<quarter>[1-4一二三四])季度";
const NUMBER = "\\d{1,2}|十[一二]?|[一二三四五六七八九]";

/** Tried in this order, longer words before those they contain; the first that stands in the text decides. */
const spellings: readonly Spelling[] = [
  spelling(
    `(?:(?<fromYear>\\d{4})年)?(?<![\\d.十])(?<from>${NUMBER})月?份?-(?:(?<toYear>\\d{4})年)?(?<to>${NUMBER})月份?`,
    monthRange,
  ),
  spelling("(?:1月?|一月|年初)-本月止?", () => ({ month: null, span: "ytd", endOfMonth: false })),
  spelling("(?<!\\d)[1一](?:季度)?-(?<quarter>[2-4二三四])季度", ({ quarter }) => found(lastMonthOf(quarter), "ytd")),
  spelling("[前头](?<quarter>[1-4一二两三四])个?季度", ({ quarter }) => found(lastMonthOf(quarter), "ytd")),
  spelling(`[前头](?<month>${NUMBER}|两)个?月`, ({ month }) => found(readOrdinal(month), "ytd")),
  spelling("上半年|(?<![A-Za-z])H1(?!\\d)", () => found(6, "ytd")),
  spelling("下半年|(?<![A-Za-z])H2(?!\\d)", () => null),
  spelling("全年", () => found(12, "ytd")),
  spelling(`${QUARTER}[末底]`, ({ quarter }) => found(lastMonthOf(quarter), "month", true)),
  // January to March is 一季度 as a year to date; 第一季度 names the single quarter, as the others do.
  spelling("(?<![\\d.十第])[1一]季度", () => found(3, "ytd")),
  spelling(QUARTER, ({ quarter }) => found(lastMonthOf(quarter), "quarter")),
  spelling("(?<![A-Za-z])Q(?<quarter>[1-4])(?!\\d)", ({ quarter }) => found(lastMonthOf(quarter), "quarter")),
  spelling(`${MONTH}[末底]`, ({ month }) => found(readOrdinal(month), "month", true)),
  spelling(`${MONTH}(?:止|累计)`, ({ month }) => found(readOrdinal(month), "ytd")),
  spelling(MONTH, ({ month }) => found(readOrdinal(month), null)),
  spelling("(?<![上去前初])年[末底](?!前)", () => found(12, "month", true)),
  // Words that tell the span alone; the month stands elsewhere.
  spelling("(?<![上同])[月期]末", () => ({ month: null, span: "month", endOfMonth: true })),
];

const yearToDateWords = /累计|自年初/u;
const monthWords = /[当本单]月数?止?/u;
const quarterWords = /[当本]季度?数?/u;
const yearWords = /(?<![\d.-])((?:19|20)\d\d)(?:年度?)/u;
const yearRange = /(?:19|20)\d\d年?-(?:19|20)\d\d(?!\d)/u;

/** What 累计, 当月, 当季 beside the period's words make of its span. */
function spanOf(text: string, span: Span | null): Span | null {
  if (yearToDateWords.test(text)) return "ytd";
  if (quarterWords.test(text)) return "quarter";
  return span ?? (monthWords.test(text) ? "month" : null);
}

/** The year that stands right before the period's words; failing that, the first of the text. */
function yearBeside(text: string, words: string): string | null {
  const beside = words ? new RegExp(`(\\d{4})年度?[(（]?${words}`, "u").exec(text)?.[1] : undefined;
  return beside ?? yearWords.exec(text)?.[1] ?? (/^(?:19|20)\d\d$/u.test(text) ? text : null);
}

function without(text: string, words: string, year: string | null): string {
  return [words, new RegExp(`截[至止]到?|${year ?? "年度"}年?度?`, "gu"), yearToDateWords, monthWords, quarterWords]
    .reduce<string>((left, part) => left.replace(part, ""), text)
    .replace(/[(（][)）]/gu, "");
}

/**
 * Reads the period out of a header, a title or a file name, in any spelling that bureaus use. Words that only look like
 * one (第一产业, 3个, 上年同期, 2025年4月18日) are none.
 * @returns null when the text names no period
 * @example parsePeriod("2025年1—3月") // {"year":2025,"month":3,"span":"ytd","endOfMonth":false,"rest":""}
 * @example parsePeriod("12月增速%") // {"year":null,"month":12,"span":null,"endOfMonth":false,"rest":"增速%"}
 * @example parsePeriod("第一产业") // null
 */
export function parsePeriod(text: string): PeriodText | null {
  const words = normalisePeriod(text);
  const { pattern, read } = spellings.find((each) => each.pattern.test(words)) ?? {};
  const match = pattern?.exec(words);
  const period = match && read ? read(match.groups ?? {}) : { month: null, span: null, endOfMonth: false };
  if (!period || (yearRange.test(words) && period.month === null)) return null;
  const year = yearBeside(words, match?.[0].replace(/^\d{4}年/u, "") ?? "");
  const span = spanOf(words, period.span);
  if (year === null && period.month === null && span === null) return null;
  const endOfMonth = period.endOfMonth && span === "month";
  return {
    year: year === null ? null : Number(year),
    month: period.month,
    span,
    endOfMonth,
    rest: without(words, match?.[0] ?? "", year),
  };
}

/** The month of a period text that names both its year and its month. */
export function monthOf(period: Pick<PeriodText, "year" | "month">): Month | null {
  const value = (period.year ?? 0) * 100 + (period.month ?? 0);
  return isMonth(value) ? value : null;
}
