import { valueOf, yearOnYear } from "../../figures/index.ts";
import type { Deviation } from "../deviation.ts";
import type { Doubt } from "../doubt.ts";
import { baseValue, type Examined, fromLastYear, periodColumn, periodValue } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords, rate } from "../wording.ts";
import { amountExpected, isBorneOut, percentOf, zOf } from "./expected.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

/** Spreads from the course: nothing within the first is told, beyond the second an explanation is asked for. */
const zOfHint = 4;
const zOfDoubt = 6;
/** With growth out of the ordinary bounds less is needed. */
const zOutOfBounds = 4;

/**
 * Growth and level against the enterprise's own course. The same −40 % is much for a steady enterprise and little for one
 * that swings, so growth outside the bounds alone is not doubted, and growth inside them may be. What is near to last year's,
 * to the recent or to the usual level is on one of its courses: a resumption is no jump.
 */
export const course: Evaluator<RuleOf<"course">> = (rule, examined, company) => {
  const least = Math.log(1 + rule.leastPct / 100);
  if (fromLastYear(examined, rule.field) < least) return [];
  const deviation = company.deviation(examined, { of: rule.field });
  if (!deviation || Number.isNaN(deviation.residual)) return [];
  const growth = growthOf(examined, rule.field);
  const isOut = growth !== null && (growth < rule.growthPct.low || growth > rule.growthPct.high);
  const isFar = deviation.nearest >= least && Math.abs(awayInColumn(examined, rule.field, deviation)) >= least;
  const z = zOf(deviation);
  if (z < zOfHint || !isFar) return [];
  // The largest enterprises move the city's growth: of them the reason is asked for although it is borne out.
  const isExcused = examined.subject.size > rule.smallest && isBorneOut(examined, company, rule.field, rule.witness);
  const isDoubted = z >= (isOut ? zOutOfBounds : zOfDoubt) && !isExcused;
  return [told(examined, rule.field, deviation, growth, isDoubted ? undefined : "hint")];
};

/** Of a year to date one odd month is a part only: what counts is how far the column is. Natural logarithm. */
function awayInColumn(examined: Examined, code: string, { expected }: Deviation): number {
  return Math.log((periodValue(examined, code) ?? 0) / amountExpected(examined, code, expected));
}

export function growthOf(examined: Examined, code: string): number | null {
  const column = periodColumn(examined.form, code, examined.month);
  return valueOf(yearOnYear({ now: periodValue(examined, code), base: baseValue(examined, code, column) }));
}

function told(examined: Examined, code: string, deviation: Deviation, growth: number | null, level?: "hint"): Doubt {
  const { form, values } = examined;
  const field = columnNow(examined, code);
  const words = columnWords(form, field);
  const now = amountOf(form, field, values[field] ?? 0);
  const expected = amountExpected(examined, code, deviation.expected);
  const usual = amountOf(form, field, expected);
  const awayPct = percentOf(deviation.residual);
  const grown = growth === null ? "" : `，同比${growth < 0 ? "下降" : "增长"}${rate(Math.abs(growth))}%`;
  const grownEn = growth === null ? "" : ` (${rate(growth)}% on a year ago)`;
  // A year to date is told by what this period added to it.
  const added = field.endsWith("_ytd") && examined.earlierThisYear ? "其中本期新增部分" : "";
  const side = awayPct < 0 ? "低" : "高";
  return doubt(examined, {
    field,
    zh: `${words.zh}${now.zh}${grown}，按本企业季节和近期走势推算应在${usual.zh}上下，${added}偏${side}${rate(Math.abs(awayPct))}%，请说明原因。`,
    en: `${words.en} is ${now.en}${grownEn}; its own season and recent course imply about ${usual.en}, so ${added ? "this period's part" : "it"} is ${rate(Math.abs(awayPct))}% too ${awayPct < 0 ? "low" : "high"}. Please explain.`,
    effect: code === form.main ? Math.abs((values[field] ?? 0) - expected) : 0,
    ...(level ? { level } : {}),
  });
}
