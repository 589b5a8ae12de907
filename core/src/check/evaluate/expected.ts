import { amountInColumn } from "../calendar.ts";
import type { Company } from "../company.ts";
import type { Quantity } from "../course.ts";
import type { Deviation } from "../deviation.ts";
import { type Examined, fieldOf, periodValue } from "../examined.ts";

/** The amount that a column of this period should hold, stored units. */
export const amountExpected = ({ calendar, earlierThisYear }: Examined, code: string, log: number): number =>
  Math.round(amountInColumn(calendar, code, log, earlierThisYear));

/** How far the main field lies from its own course, stored units: what hangs on a doubt about all of the report. */
export function mainAtStake(examined: Examined, company: Company): number {
  const { form } = examined;
  const deviation = fieldOf(form, form.main).signed ? null : company.deviation(examined, { of: form.main });
  if (!deviation) return 0;
  return Math.abs((periodValue(examined, form.main) ?? 0) - amountExpected(examined, form.main, deviation.expected));
}

/** What the main field would move if it were the one of a ratio that is wrong; of two others nothing hangs on growth. */
export function mainMovedBy(examined: Examined, { of, per }: Quantity, residual: number): number {
  const main = periodValue(examined, examined.form.main) ?? 0;
  if (Number.isNaN(residual) || main <= 0) return 0;
  if (of === examined.form.main) return Math.abs(main - main * Math.exp(-residual));
  return per === examined.form.main ? Math.abs(main - main * Math.exp(residual)) : 0;
}

/** How unusual a deviation is, in its own spread. */
export const zOf = ({ residual, spread }: Deviation): number => Math.abs(residual) / spread;

export const percentOf = (log: number): number => 100 * (Math.exp(log) - 1);

/** Nearer than this to its usual ratio, a field bears another one out. */
const zOfWitness = 3;
/** Or it went the same way by this share: halls are lit and furnaces kept warm whatever is produced. */
const shareOfWitness = 0.5;

/**
 * Whether an independent field moved the way this one did (electricity with output): a fall that the meter shows as well is
 * the enterprise's, not the report's.
 */
export function isBorneOut(examined: Examined, company: Company, field: string, witness: string | undefined): boolean {
  if (!witness) return false;
  const together = company.deviation(examined, { of: witness, per: field });
  return (together !== null && zOf(together) <= zOfWitness) || movedAlong(examined, company, field, witness);
}

/** Whether the witness left its course to the same side, at least half as far. */
export function movedAlong(examined: Examined, company: Company, field: string, witness: string): boolean {
  const [own, other] = [company.deviation(examined, { of: field }), company.deviation(examined, { of: witness })];
  const isMoved = own !== null && zOf(own) > zOfWitness;
  return isMoved && other !== null && other.residual / own.residual >= shareOfWitness;
}
