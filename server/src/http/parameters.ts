import { isAddressable } from "@diaodu/core/address";
import { Type } from "typebox";

/*
 * Every value that a request may carry, as a bounded type. Routes write their schemas from these alone, so that nothing
 * reaches the database, `Intl` or arithmetic that they cannot hold. A test reads the OpenAPI document and finds each
 * field that is not bounded.
 */

type Options = Record<string, unknown>;

/** The largest number of PostgreSQL's `integer`, in which codes, months and numbers of things are kept. */
const largestInteger = 2_147_483_647;
/** Amounts stay far below 2^53 in the finest unit; no economy has more. */
const largestAmount = 1e15;

/** A whole number from 0 that PostgreSQL's `integer` holds, unless narrower bounds are given. */
export const Whole = (options: Options = {}) => Type.Integer({ minimum: 0, maximum: largestInteger, ...options });
/** The number under which something is kept. */
export const Id = Whole({ minimum: 1 });
export const Amount = (options: Options = {}) =>
  Type.Number({ minimum: -largestAmount, maximum: largestAmount, ...options });
export const AmountOrNull = (options: Options = {}) =>
  Type.Unsafe<number | null>({
    type: ["number", "null"],
    minimum: -largestAmount,
    maximum: largestAmount,
    ...options,
  });
/** Text is well-formed and free of NUL too: `well-formed.ts` sees to it for all text of a request at once. */
export const Text = (maxLength: number, options: Options = {}) => Type.String({ maxLength, ...options });
/** Names a file that waits for its commit. */
export const Token = Text(100);
/** The code of an indicator, composite or rule; whether there is one is the catalogue's to say. */
export const Code = Text(80);

/** A section, division or group of GB/T 4754 with its section letter, or a group of a city's own. */
export const IndustryParameter = Text(16, { pattern: "^[A-Z][A-Z0-9]{0,15}$" });
/** A file of a form. */
export const Upload = Type.Unsafe<Blob>({ type: "string", format: "binary" });

export const RegionParameter = Type.Integer({ minimum: 0, maximum: 999_999, description: "GB/T 2260 code" });
/** A month of a year of which there are statistics, so that the months around it are months too. */
export const MonthParameter = Type.Refine(
  Type.Integer({ minimum: 194_901, maximum: 219_012, description: "yyyymm, the month from 01 to 12" }),
  isAddressable,
);
export const YearParameter = Type.Integer({ minimum: 1949, maximum: 2190 });
export const DayParameter = Type.Refine(
  Type.String({ maxLength: 10, description: "A day of the calendar, YYYY-MM-DD" }),
  isDay,
);
export const AsOfParameter = Type.Refine(
  Type.String({ maxLength: 30, description: "What was known at the end of this day, or at this instant in UTC" }),
  (text) => isDay(text) || isInstant(text),
);

/** @example isDay("2025-02-31") // false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !inStatistics(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const clock = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;
const isInstant = (text: string): boolean => text[10] === "T" && isDay(text.slice(0, 10)) && clock.test(text.slice(11));
const inStatistics = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= 1949 && year <= 2190;
};
