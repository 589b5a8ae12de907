import { columnName, columnsIn, type Form, type FormField, type ReportValues } from "../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../period/index.ts";

/** Two years: what a season looks like, twice. */
const monthsOfPast = 24;

/** Where a field stands in the reports of one period. */
interface Spot {
  now: string;
  base: string;
  /** Logarithm of the months that the column sums: a year to date counts as its average month. */
  covers: number;
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
  return {
    now: columnName(field.code, isMonthly ? "month" : "ytd"),
    base: columnName(field.code, isMonthly ? "monthBase" : "ytdBase"),
    covers: isMonthly ? 0 : Math.log(monthOfYear(month)),
  };
}

/** A field's average months by period, this year's and the year before's, in natural logarithms; NaN where not positive or unknown. */
export interface Series {
  now: Float64Array;
  base: Float64Array;
}

const logOf = (value: number | null | undefined, covers: number): number =>
  value === null || value === undefined || value <= 0 ? Number.NaN : Math.log(value) - covers;

/**
 * @param past reports at the calendar's past periods
 * @param base last year's value of the present period: the one filed then, where it is known
 */
export function fieldSeries(
  { year, spots }: Calendar,
  code: string,
  past: readonly (ReportValues | undefined)[],
  values: ReportValues,
  base: number | null,
): Series {
  const ofField = spots.get(code) ?? [];
  const last = past.length;
  const series = { now: new Float64Array(last + 1), base: new Float64Array(last + 1) };
  for (let at = 0; at < last; at++) readPeriod(series, at, year, past[at], ofField[at] as Spot);
  const spot = ofField[last] as Spot;
  series.now[last] = logOf(values[spot.now], spot.covers);
  series.base[last] = logOf(base, spot.covers);
  return series;
}

function readPeriod({ now, base }: Series, at: number, year: number, values: ReportValues | undefined, spot: Spot) {
  now[at] = logOf(values?.[spot.now], spot.covers);
  const filed = logOf(values?.[spot.base], spot.covers);
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
