import {
  type Form,
  isReportable,
  type ReportValues,
  reportColumns,
  reportColumnTitle,
  reportFault,
} from "@diaodu/core/collect";
import type { Fault } from "@diaodu/core/errors";

/** What is wrong with typed values as such, before any check: columns that the form has not, numbers that none can be. */
export function fieldFaults(form: Form, fields: ReportValues): Fault[] {
  const known = new Set(reportColumns(form).map(({ name }) => name));
  return Object.entries(fields).flatMap(([column, value]) => {
    const where = { field: column };
    if (!known.has(column)) return [reportFault("report/unknown-column", { form: form.name, column }, where)];
    if (value === null || isReportable(value)) return [];
    return [reportFault("report/not-a-number", { field: reportColumnTitle(form, column), found: value }, where)];
  });
}
