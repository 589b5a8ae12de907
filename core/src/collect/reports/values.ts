import type { Form, ReportValues } from "../forms/index.ts";
import { reportColumns } from "./columns.ts";

/** No value of a firm comes near: a national year of output is 1.4 × 10^11 thousand yuan. */
const largest = 1e13;

/**
 * Values as stored, numbers of a form's unit × 10^decimals, from values in the form's units. Columns that are not given are null.
 * Digits beyond the form's stay, for a check to point at.
 */
export const toStored = (form: Form, given: ReportValues): ReportValues =>
  Object.fromEntries(
    reportColumns(form).map(({ name, field }) => {
      const value = given[name] ?? null;
      return [name, value === null ? null : scaled(value, field.decimals)];
    }),
  );

/** A number moved to stored units, without the binary noise: 1.005 × 100 is 100.49999999999999. */
export const scaled = (value: number, decimals: number): number =>
  decimals === 0 ? value : Number((value * 10 ** decimals).toPrecision(15));

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
