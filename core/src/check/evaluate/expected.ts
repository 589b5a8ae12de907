import { monthOfYear } from "../../period/index.ts";
import type { Company, Deviation } from "../company.ts";
import { type Examined, fieldOf, periodColumn } from "../examined.ts";

/** An average month's logarithm as the amount that a column of this period holds, stored units. */
export function amountExpected({ form, month }: Examined, code: string, log: number): number {
  const isYearToDate = periodColumn(form, code, month) === "ytd";
  return Math.round(Math.exp(log) * (isYearToDate ? monthOfYear(month) : 1));
}

/** How far the main field lies from its own course, stored units: what hangs on a doubt about all of the report. */
export function mainAtStake(examined: Examined, company: Company): number {
  const { form } = examined;
  const deviation = fieldOf(form, form.main).signed ? null : company.deviation(examined, { of: form.main });
  if (!deviation) return 0;
  const reported = Number.isNaN(deviation.reported) ? 0 : amountExpected(examined, form.main, deviation.reported);
  return Math.abs(reported - amountExpected(examined, form.main, deviation.expected));
}

/** How unusual a deviation is, in its own spread. */
export const zOf = ({ residual, spread }: Deviation): number => Math.abs(residual) / spread;

export const percentOf = (log: number): number => 100 * (Math.exp(log) - 1);
