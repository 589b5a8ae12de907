import { isMonth, type Month, parsePeriod, type Span } from "../../period/index.ts";

/** The period in which a row or column of a data file stands. */
export interface DataPeriod {
  month: Month;
  frequency: "month" | "quarter" | "year";
  /** What the period's own words cover: 2025年1-3月 is a year to date, 2025-03 does not say. */
  span: Span | null;
}

const asQuarter = /^((?:19|20)\d\d)[\s_-]?(?:[Qq]|年?第)\s*([1-4一二三四])(?:季度?)?$|^([1-4])[Qq]((?:19|20)\d\d)$/;
const asMonth = /^((?:19|20)\d\d)[-_/.年]?\s*(1[0-2]|0?[1-9])月?(?:[-_/.]\d{1,2}日?(?:[T\s].*)?)?$/;
const numerals: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
]);

/**
 * Reads a period cell: 2018-02, 201802, 2018年2月, 1992Q1, 2020年第一季度, 2016.
 * @returns null for anything that is not a whole period
 */
export function readPeriod(text: string): DataPeriod | null {
  const words = text.normalize("NFKC").trim();
  const [, year, quarter, quarterFirst, yearLast] = asQuarter.exec(words) ?? [];
  if (year && quarter) return dated(year, 3 * (numerals.get(quarter) ?? Number(quarter)), "quarter");
  if (quarterFirst && yearLast) return dated(yearLast, 3 * Number(quarterFirst), "quarter");
  const month = asMonth.exec(words) ?? /^((?:19|20)\d\d)(0[1-9]|1[0-2])(?:[0-3]\d)?$/.exec(words);
  if (month) return dated(month[1], Number(month[2]), "month");
  const english = writtenMonth(words);
  if (english) return dated(english[0], english[1], "month");
  const whole = /^((?:19|20)\d\d)年?$/.exec(words);
  if (whole) return dated(whole[1], 12, "year", "ytd");
  const said = parsePeriod(words);
  if (!said || said.year === null || said.month === null || said.rest.trim() !== "") return null;
  return dated(said.year, said.month, said.span === "quarter" ? "quarter" : "month", said.span);
}

const englishMonths = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
/** Mar-2024, 2024 March, 03/2024, 31/03/2024. */
const written =
  /^(?:(?:\d{1,2}[-/. ])?([a-z]{3})[a-z]*[-/., ]+((?:19|20)\d\d)|((?:19|20)\d\d)[-/., ]+([a-z]{3})[a-z]*|(?:[0-3]?\d[-/.])?(0[1-9]|1[0-2])[-/.]((?:19|20)\d\d))$/i;

function writtenMonth(words: string): [year: string | undefined, month: number] | null {
  const [, name, ofName, yearFirst, nameLast, month, year] = written.exec(words) ?? [];
  const word = name ?? nameLast;
  if (word !== undefined) {
    const at = englishMonths.indexOf(word.toLowerCase()) + 1;
    return at === 0 ? null : [ofName ?? yearFirst, at];
  }
  return month === undefined ? null : [year, Number(month)];
}

function dated(
  year: string | number | undefined,
  month: number,
  frequency: DataPeriod["frequency"],
  span: Span | null = null,
): DataPeriod | null {
  const value = Number(year) * 100 + month;
  return isMonth(value) ? { month: value, frequency, span } : null;
}

/** A file's name may carry the month: …_2017_12.csv, …2025年3月…. Years alone, or spans of years, say nothing. */
export function monthInName(fileName: string): Month | null {
  const name = fileName.replace(/\.[^.]*$/, "");
  const found = /(?<!\d)((?:19|20)\d\d)[-_.年]?(1[0-2]|0[1-9]|[1-9](?=月))(?!\d)(?!月?[-_至到](?:to_)?\d)/.exec(name);
  const value = Number(found?.[1]) * 100 + Number(found?.[2]);
  return isMonth(value) ? value : null;
}

/** What a single value of this frequency covers when the file's words do not say. */
export const spanOfFrequency = (frequency: DataPeriod["frequency"]): Span =>
  ({ month: "month", quarter: "quarter", year: "ytd" })[frequency] as Span;
