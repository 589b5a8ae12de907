import type { Form, ReportValues } from "../forms/index.ts";
import { reportColumns } from "./columns.ts";

/** No value of a firm comes near: a national year of output is 1.4 × 10^11 thousand yuan. */
const largest = 1e13;

/**
 * Values as stored, numbers of a form's unit × 10^decimals, from values in the form's units. Columns that are not given are null.
 * Digits beyond the form's stay, for a check to point at.
 */
export const toStored = (form: Form, given: ReportValues): ReportValues =>
  Object.fromEntries(reportColumns(form).map(({ name, field }) => [name, scaled(given[name] ?? null, field.decimals)]));

const scaled = (value: number | null, decimals: number): number | null =>
  // toPrecision takes the binary noise off: 1.005 × 100 is 100.49999999999999.
  value === null ? null : Number((value * 10 ** decimals).toPrecision(15));

/** Without the digits beyond the form's: a workbook's formulas carry them unseen. */
export const rounded = (stored: ReportValues): ReportValues =>
  Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, value === null ? null : Math.round(value)]));

/** Values in the form's units, from stored ones. */
export const toUnits = (form: Form, stored: ReportValues): Record<string, number | null> =>
  Object.fromEntries(
    reportColumns(form).map(({ name, field }) => {
      const value = stored[name] ?? null;
      return [name, value === null ? null : value / 10 ** field.decimals];
    }),
  );

/** Whether a number can stand in a form at all. */
export const isReportable = (value: number): boolean => Number.isFinite(value) && Math.abs(value) < largest;

/** Names of the columns in which two reports differ. */
export const changedColumns = (form: Form, before: ReportValues | null, after: ReportValues | null): string[] =>
  reportColumns(form)
    .map(({ name }) => name)
    .filter((name) => (before?.[name] ?? null) !== (after?.[name] ?? null));
