import { isMonth, type Month, parsePeriod, type Span } from "../../period/index.ts";

/** The period in which a row or column of a data file stands. */
export interface DataPeriod {
  month: Month;
  frequency: "month" | "quarter" | "year";
}

const asQuarter = /^((?:19|20)\d\d)[\s_-]?[Qq第]?\s*([1-4一二三四])(?:季度?)?$|^([1-4])[Qq]((?:19|20)\d\d)$/;
const asMonth = /^((?:19|20)\d\d)[-_/.年]?\s*(1[0-2]|0?[1-9])月?(?:[-_/.]\d{1,2}日?(?:[T\s].*)?)?$/;
const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const monthOrNull = (value: number): Month | null => (isMonth(value) ? value : null);

/**
 * Reads a period cell: 2018-02, 201802, 2018年2月, 1992Q1, 2020年第一季度, 2016.
 * @returns null for anything that is not a whole period
 */
export function readPeriod(text: string): DataPeriod | null {
  const words = text.normalize("NFKC").trim();
  if (/[Qq季]/.test(words)) return readQuarter(words);
  const month = asMonth.exec(words) ?? /^((?:19|20)\d\d)(0[1-9]|1[0-2])(?:[0-3]\d)?$/.exec(words);
  if (month) return dated(Number(month[1]) * 100 + Number(month[2]), "month");
  const year = /^((?:19|20)\d\d)年?$/.exec(words);
  if (year) return dated(Number(year[1]) * 100 + 12, "year");
  const said = parsePeriod(words);
  if (!said || said.year === null || said.month === null || said.rest.trim() !== "") return null;
  return dated(said.year * 100 + said.month, said.span === "quarter" ? "quarter" : "month");
}

function readQuarter(words: string): DataPeriod | null {
  const [, year, quarter, quarterFirst, yearLast] = asQuarter.exec(words) ?? [];
  if (year && quarter) return dated(Number(year) * 100 + 3 * (numerals[quarter] ?? Number(quarter)), "quarter");
  if (quarterFirst && yearLast) return dated(Number(yearLast) * 100 + 3 * Number(quarterFirst), "quarter");
  const said = parsePeriod(words);
  if (!said?.year || !said.month) return null;
  return dated(said.year * 100 + said.month, "quarter");
}

function dated(value: number, frequency: DataPeriod["frequency"]): DataPeriod | null {
  const month = monthOrNull(value);
  return month === null ? null : { month, frequency };
}

/** A file's name may carry the month: …_2017_12.csv, …2025年3月…. Years alone, or spans of years, say nothing. */
export function monthInName(fileName: string): Month | null {
  const name = fileName.replace(/\.[^.]*$/, "");
  const found = /(?<!\d)((?:19|20)\d\d)[-_.年]?(1[0-2]|0[1-9]|[1-9](?=月))(?!\d)(?!月?[-_至到](?:to_)?\d)/.exec(name);
  return found ? monthOrNull(Number(found[1]) * 100 + Number(found[2])) : null;
}

/** What a single value of this frequency covers when the file's words do not say. */
export const spanOfFrequency = (frequency: DataPeriod["frequency"]): Span =>
  ({ month: "month", quarter: "quarter", year: "ytd" })[frequency] as Span;
