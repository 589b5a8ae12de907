import type { Company } from "../company.ts";
import { baseValue, type Examined, fromLastYear, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountExpected, isBorneOut } from "./expected.ts";
import { columnNow, type Evaluator } from "./said.ts";
import { rounded, type Slip, slipTold } from "./slip.ts";
import { runningSum, spansToSum } from "./sums.ts";
import { slipPower } from "./tolerance.ts";

/** A sum tells a slip to the digit, up to the rounding of the slipped number; in powers of ten. */
const nearOfSum = (slipped: number): number => Math.max(0.01, Math.log10(1 + 0.6 / slipped));
/** How near to a power of ten the course has to put it, at most, in powers of ten. */
const nearOfCourse = 0.3;
/** Periods of its own past that a course needs to tell a slip by ten. */
const fewestTried = 4;
/** Spreads away from its course, and spreads from it once corrected. */
const far = 4.5;
const close = 3;

/**
 * Numbers filed in the wrong unit (计量单位错填): ten to ten thousand times too large or too small. Told by the sum with the
 * period before, or by the enterprise's own course: far from it as filed, on it once corrected. Several columns of one
 * report that slipped alike are one doubt.
 */
export const unitSlip: Evaluator<RuleOf<"unit-slip">> = ({ fields, witnesses, lumpy }, examined, company) => {
  const inCourse = new Map(fields.map((code) => [code, slipInCourse(examined, code, company)]));
  const slips = fields.flatMap((code) => {
    const sums = spansToSum(examined).flatMap((columns) => slipInSum(examined, code, columns));
    const slip = inCourse.get(code);
    if (!slip || sums.some(({ column }) => column === slip.column)) return sums;
    const witness = witnesses[code];
    const isShared = witness !== undefined && inCourse.get(witness)?.power === slip.power;
    const isOrdinary = slip.power < 0 && lumpy.includes(code);
    const isAlone = isOrdinary || (witness !== undefined && isContradicted(examined, company, code, witness));
    return isAlone && !isShared ? sums : [...sums, slip, ...slipAlong(examined, code, slip)];
  });
  const powers = [...new Set(slips.map(({ power }) => power))];
  return powers.map((power) =>
    slipTold(
      examined,
      slips.filter((slip) => slip.power === power),
    ),
  );
};

/** The witness went the same way without being a slip itself, or there is nothing that it could have moved with. */
const isContradicted = (examined: Examined, company: Company, code: string, witness: string): boolean =>
  examined.values[columnNow(examined, witness)] === 0 || isBorneOut(examined, company, code, witness);

/** The year to date that slipped with its month: right again when both are put right. */
function slipAlong(examined: Examined, code: string, { power, proposed }: Slip): Slip[] {
  const found = runningSum(examined, code, ["month", "ytd"]);
  if (!found) return [];
  const sum = found.before + proposed;
  return slipPower(found.toDate / sum, nearOfSum(found.toDate)) === power
    ? [{ column: found.ytd, power, proposed: sum }]
    : [];
}

function slipInSum(examined: Examined, code: string, columns: Parameters<typeof runningSum>[2]): Slip[] {
  const found = runningSum(examined, code, columns);
  if (!found || found.toDate <= 0 || found.ofMonth <= 0) return [];
  const { month, ytd, ofMonth, toDate, before, sum } = found;
  const ofYtd = slipPower(toDate / sum, nearOfSum(toDate));
  if (ofYtd !== null) return [{ column: ytd, power: ofYtd, proposed: sum }];
  const implied = toDate - before;
  const ofTheMonth = implied > 0 ? slipPower(ofMonth / implied, nearOfSum(ofMonth)) : null;
  return ofTheMonth === null ? [] : [{ column: month, power: ofTheMonth, proposed: implied }];
}

function slipInCourse(examined: Examined, code: string, company: Company): Slip | null {
  const column = columnNow(examined, code);
  const value = examined.values[column] ?? 0;
  if (value <= 0 || fromLastYear(examined, code) < nearLastYear) return null;
  const deviation = company.deviation(examined, { of: code });
  if (!deviation) return null;
  const expected = amountExpected(examined, code, deviation.expected);
  const power = slipPower(value / expected, nearOfCourse);
  if (power === null || (deviation.tried < fewestTried && Math.abs(power) === 1)) return null;
  if (isHalfWay(examined, code, value, power)) return null;
  // Of a year to date only the last period is uncertain.
  const spread = Math.max(leastSpread, deviation.spread * shareOfPeriod(examined, column, expected));
  const away = Math.abs(Math.log(value / expected));
  const left = Math.abs(away - Math.abs(power) * Math.LN10);
  return away >= far * spread && left <= close * spread ? { column, power, proposed: rounded(value, power) } : null;
}

/** Half a power of ten: what is nearer to last year's same period is no slip. */
const nearLastYear = Math.LN10 / 2;

/** Last year's same period had it so too, at least half the way: a season, or a resumption after a standstill. */
function isHalfWay(examined: Examined, code: string, value: number, power: number): boolean {
  const base = baseValue(examined, code, periodColumn(examined.form, code, examined.month)) ?? 0;
  return base > 0 && Math.log10(value / base) / power < 0.5;
}

const leastSpread = 0.08;
function shareOfPeriod({ earlierThisYear }: Examined, column: string, expected: number): number {
  const before = column.endsWith("_ytd") ? (earlierThisYear?.[column] ?? 0) : 0;
  return expected > before ? (expected - before) / expected : 1;
}
