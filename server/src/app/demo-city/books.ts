import {
  type Column,
  columnName,
  columnsIn,
  type Form,
  type FormCode,
  form as formOf,
  type ReportValues,
} from "@diaodu/core/collect";
import { addMonths, type Month, monthOfYear } from "@diaodu/core/period";
import { at } from "./calendar.ts";
import type { Firm } from "./firm.ts";
import { cumulated, type Quantities, together } from "./quantities.ts";

/** An enterprise's true quantities of each month and from January on. */
export interface Book {
  monthly: Quantities;
  cumulative: Quantities;
}

export const bookOf = (monthly: Quantities): Book => ({
  monthly,
  cumulative: Object.fromEntries(Object.entries(monthly).map(([code, array]) => [code, cumulated(array)])),
});

/** An enterprise's books: what it did, and what it counts as last year's figures where that is something else. */
export interface Books {
  own: Book;
  /** Books from which last year's figures are taken in some months. */
  otherBases: { from: Month; to: Month; book: Book }[];
}

/** Quantities as they are with the other enterprise's from a month on. */
function joinedFrom(own: Quantities, both: Quantities, from: Month): Quantities {
  const first = at(from);
  const joined = (code: string, array: Float64Array) =>
    array.map((value, index) => (index < first ? value : (both[code]?.[index] ?? 0)));
  return Object.fromEntries(Object.entries(own).map(([code, array]) => [code, joined(code, array)]));
}

const restatedBy = (own: Quantities, factor: number): Quantities => {
  const times = (array: Float64Array | undefined) => (array ?? new Float64Array()).map((x) => Math.round(x * factor));
  return { ...own, output: times(own.output), sales: times(own.sales) };
};

export function booksOf(firm: Firm, quantities: (firm: Firm) => Quantities): Books {
  const own = quantities(firm);
  const { absorbed, restated } = firm;
  if (absorbed) {
    const both = together(own, quantities(absorbed.firm));
    const base = { from: absorbed.from, to: addMonths(absorbed.from, 11), book: bookOf(both) };
    return { own: bookOf(joinedFrom(own, both, absorbed.from)), otherBases: [base] };
  }
  const otherBases = restated
    ? [{ from: restated.from, to: restated.to, book: bookOf(restatedBy(own, restated.factor)) }]
    : [];
  return { own: bookOf(own), otherBases };
}

/** Whether the form asks for the column in this month; where it does not, it stays empty. */
const asked = (form: Form, m: Month) =>
  form.fields.flatMap((field) => {
    const columns = columnsIn(form, field, m);
    return field.columns.map((column) => ({ field: field.code, column, isAsked: columns.includes(column) }));
  });

type Cell = ReturnType<typeof asked>[number] & { name: string };
const cellsByForm = new Map<string, Cell[]>();

/** The columns of a form, as February or any other month asks for them. */
function cellsOf(code: FormCode, m: Month): Cell[] {
  const key = `${code}${monthOfYear(m) === 2}`;
  const held = cellsByForm.get(key);
  if (held) return held;
  const cells = asked(formOf(code), m).map((each) => ({ ...each, name: columnName(each.field, each.column) }));
  cellsByForm.set(key, cells);
  return cells;
}

const isCumulative = (column: Column) => column === "ytd" || column === "ytdBase";
const isBase = (column: Column) => column === "monthBase" || column === "ytdBase";

/** A report as it should be: this year's columns from the books, last year's from what counted a year before. */
export function trueValues(code: FormCode, books: Books, m: Month, withBase: boolean): ReportValues {
  const base = books.otherBases.find(({ from, to }) => m >= from && m <= to)?.book ?? books.own;
  const values: Record<string, number | null> = {};
  for (const { field, column, isAsked, name } of cellsOf(code, m)) {
    const book = isBase(column) ? base : books.own;
    const array = (isCumulative(column) ? book.cumulative : book.monthly)[field];
    const value = array?.[at(m) - (isBase(column) ? 12 : 0)];
    values[name] = isAsked && (withBase || !isBase(column)) ? (value ?? null) : null;
  }
  return values;
}
