import { columnName, columnsIn, type Form, type FormField, type ReportValues } from "../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../period/index.ts";

/** Two years: what a season looks like, twice. */
const monthsOfPast = 24;

/** Where a field stands in the reports of one period. */
interface Spot {
  now: string;
  base: string;
  /** Months that the period sums: its value counts as their average. A balance counts as it is. */
  months: number;
  /** The column is a year to date that began before this period: what it held then comes off. */
  isContinued: boolean;
}

/** The periods of a form up to one month, oldest first, with the columns to read in each: the same for all enterprises. */
export interface Calendar {
  form: Form;
  month: Month;
  /** The periods before this one. */
  past: readonly Month[];
  /** Periods in a year. */
  year: number;
  spots: ReadonlyMap<string, readonly Spot[]>;
}

export function calendarOf(form: Form, month: Month): Calendar {
  const step = form.frequency === "quarter" ? 3 : 1;
  const months: Month[] = [];
  for (let back = monthsOfPast; back >= 0; back -= step) months.push(addMonths(month, -back));
  const spots = form.fields.map((field) => [field.code, months.map((each) => spotOf(form, field, each))] as const);
  return { form, month, past: months.slice(0, -1), year: 12 / step, spots: new Map(spots) };
}

function spotOf(form: Form, field: FormField, month: Month): Spot {
  const isMonthly = columnsIn(form, field, month).includes("month");
  const step = form.frequency === "quarter" ? 3 : 1;
  const isFirst = monthOfYear(month) <= (form.janFebCombined ? 2 : step);
  return {
    now: columnName(field.code, isMonthly ? "month" : "ytd"),
    base: columnName(field.code, isMonthly ? "monthBase" : "ytdBase"),
    months: isMonthly ? 1 : isFirst ? monthOfYear(month) : step,
    isContinued: !isMonthly && !isFirst,
  };
}

/** A field's average months by period, this year's and the year before's, in natural logarithms; NaN where not positive or unknown. */
export interface Series {
  now: Float64Array;
  base: Float64Array;
}

type Amount = number | null | undefined;

/** @param before what the column held a period earlier, where it is continued */
function logOf(value: Amount, before: Amount, { months, isContinued }: Spot): number {
  if (value === null || value === undefined || (isContinued && (before ?? null) === null)) return Number.NaN;
  const ofPeriod = isContinued ? value - (before ?? 0) : value;
  return ofPeriod > 0 ? Math.log(ofPeriod / months) : Number.NaN;
}

/** The reports that a series is read from. */
interface Read {
  /** At the calendar's past periods. */
  past: readonly (ReportValues | undefined)[];
  values: ReportValues;
  /** Last year's value of the present period: the one filed then, where it is known. */
  base: number | null;
  /** The report that a year to date goes on from. */
  before: ReportValues | undefined;
}

export function fieldSeries({ year, spots }: Calendar, code: string, { past, values, base, before }: Read): Series {
  const ofField = spots.get(code) ?? [];
  const last = past.length;
  const series = { now: new Float64Array(last + 1), base: new Float64Array(last + 1) };
  for (let at = 0; at < last; at++) readPeriod(series, at, year, past, ofField[at] as Spot);
  const spot = ofField[last] as Spot;
  series.now[last] = logOf(values[spot.now], before?.[spot.now], spot);
  series.base[last] = logOf(base, before?.[spot.base], spot);
  return series;
}

function readPeriod({ now, base }: Series, at: number, year: number, past: Read["past"], spot: Spot) {
  const [values, before] = [past[at], past[at - 1]];
  now[at] = logOf(values?.[spot.now], before?.[spot.now], spot);
  const filed = logOf(values?.[spot.base], before?.[spot.base], spot);
  base[at] = Number.isNaN(filed) && at >= year ? (now[at - year] as number) : filed;
}

/** The ratio of two fields. */
export const difference = (of: Series, per: Series): Series => ({
  now: minus(of.now, per.now),
  base: minus(of.base, per.base),
});

export function minus(a: Float64Array, b: Float64Array): Float64Array {
  const differences = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) differences[at] = (a[at] as number) - (b[at] as number);
  return differences;
}

/** An average month as the amount that the column of the calendar's month holds, stored units. */
export function amountInColumn(
  { spots }: Calendar,
  code: string,
  log: number,
  before: ReportValues | undefined,
): number {
  const spot = spots.get(code)?.at(-1) as Spot;
  const amount = Math.exp(log) * spot.months;
  return spot.isContinued ? amount + (before?.[spot.now] ?? 0) : amount;
}
