import { type Column, columnName } from "../../collect/index.ts";
import type { Company } from "../company.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, fieldOf, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { doubt, type Evaluator } from "./said.ts";
import { toleranceOf } from "./tolerance.ts";

/** Year to date, the month, and the year to date of the period before: what a running sum is of. */
export interface RunningSum {
  month: string;
  ytd: string;
  ofMonth: number;
  toDate: number;
  before: number;
  /** What the year to date should be. */
  sum: number;
}

/** @returns null where one of the three is unknown, as in the first period of a year */
export function runningSum(examined: Examined, code: string, columns: readonly [Column, Column]): RunningSum | null {
  const { form, values, earlierThisYear } = examined;
  if (!earlierThisYear || periodColumn(form, code, examined.month) !== "month") return null;
  const [month, ytd] = [columnName(code, columns[0]), columnName(code, columns[1])];
  const [ofMonth, toDate, before] = [values[month] ?? null, values[ytd] ?? null, earlierThisYear[ytd] ?? null];
  if (ofMonth === null || toDate === null || before === null) return null;
  return { month, ytd, ofMonth, toDate, before, sum: before + ofMonth };
}

/**
 * Last year's columns are held against last year's report; only where there is none do they have to sum up themselves. After
 * an adjustment they need not: the periods before were filed on the old base.
 */
export function spansToSum({ lastYear, subject }: Examined): (readonly [Column, Column])[] {
  const thisYear = ["month", "ytd"] as const;
  return lastYear || subject.baseAdjusted ? [thisYear] : [thisYear, ["monthBase", "ytdBase"] as const];
}

export const runningSums: Evaluator<RuleOf<"running-sum">> = ({ fields }, examined, company) =>
  fields.flatMap((code) =>
    spansToSum(examined).flatMap((columns): Doubt[] => {
      const found = runningSum(examined, code, columns);
      if (!found || Math.abs(found.toDate - found.sum) <= toleranceOf(fieldOf(examined.form, code))) return [];
      return [brokenSum(examined, code, found, company)];
    }),
  );

/** Either of the two is wrong, or an earlier month was revised. The one that leaves the enterprise on its course is proposed. */
function brokenSum(examined: Examined, code: string, found: RunningSum, company: Company): Doubt {
  const { form } = examined;
  const { month, ytd, ofMonth, toDate, before, sum } = found;
  const say = (column: string, value: number) => amountOf(form, column, value);
  const isMonthWrong = month === code && monthFitsBetter(examined, code, toDate - before, company);
  const [zhYtd, zhMonth] = [columnWords(form, ytd), columnWords(form, month)];
  const gap = say(ytd, toDate - sum);
  return doubt(examined, {
    field: isMonthWrong ? month : ytd,
    zh: `${zhYtd.zh}${say(ytd, toDate).zh}，不等于上期累计${say(ytd, before).zh}与${zhMonth.zh}${say(month, ofMonth).zh}之和${say(ytd, sum).zh}，相差${gap.zh}；如调整了以前月份，请说明。`,
    en: `${zhYtd.en} is ${say(ytd, toDate).en}; the one before (${say(ytd, before).en}) plus ${zhMonth.en} (${say(month, ofMonth).en}) is ${say(ytd, sum).en}. If an earlier month was revised, say so.`,
    proposed: isMonthWrong ? toDate - before : sum,
    effect: code === form.main ? Math.abs(toDate - sum) : 0,
    leansOn: [month, ytd],
  });
}

function monthFitsBetter(examined: Examined, code: string, proposed: number, company: Company): boolean {
  const deviation = company.deviation(examined, { of: code });
  if (!deviation || proposed <= 0) return false;
  const proposedResidual = Math.abs(Math.log(proposed) - deviation.expected);
  return Math.abs(deviation.residual) > 3 * deviation.spread && proposedResidual < 2 * deviation.spread;
}

/** A sum of what cannot be negative never falls within a year. */
export const notFalling: Evaluator<RuleOf<"not-falling">> = ({ fields }, examined) =>
  fields.flatMap((code) => {
    const { form, values, earlierThisYear } = examined;
    const ytd = columnName(code, "ytd");
    const [now, before] = [values[ytd] ?? null, earlierThisYear?.[ytd] ?? null];
    if (now === null || before === null || now >= before - toleranceOf(fieldOf(form, code))) return [];
    const { zh, en } = columnWords(form, ytd);
    const [one, other] = [amountOf(form, ytd, now), amountOf(form, ytd, before)];
    return [
      doubt(examined, {
        field: ytd,
        zh: `${zh}${one.zh}，小于上期累计${other.zh}；如冲减了以前月份，请说明。`,
        en: `${en} (${one.en}) is less than that of the period before (${other.en}). If earlier months were reduced, say so.`,
        effect: code === form.main ? before - now : 0,
      }),
    ];
  });
