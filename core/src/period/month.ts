/** A calendar month as one integer, yyyymm (202503). The only form in which months travel and are stored. */
export type Month = number & { readonly __month: true };

/** @throws RangeError when the pair is not a month of the years 1900 to 2199: a fault in our own code */
export function month(year: number, monthOfYear: number): Month {
  const value = year * 100 + monthOfYear;
  if (!isMonth(value)) throw new RangeError(`not a month: ${year}-${monthOfYear}`);
  return value;
}

export function isMonth(value: number): value is Month {
  const monthOfYear = value % 100;
  return Number.isInteger(value) && value >= 190001 && value <= 219912 && monthOfYear >= 1 && monthOfYear <= 12;
}

export const yearOf = (m: Month): number => Math.floor(m / 100);
export const monthOfYear = (m: Month): number => m % 100;

/** @example addMonths(202501, -1) // 202412 */
export function addMonths(m: Month, count: number): Month {
  const months = yearOf(m) * 12 + (monthOfYear(m) - 1) + count;
  return month(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** The same month a year before: the base of every 同比. */
export const yearBefore = (m: Month): Month => addMonths(m, -12);

/** Months from `first` to `last`, both included, oldest first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let m = first; m <= last; m = addMonths(m, 1)) months.push(m);
  return months;
}
