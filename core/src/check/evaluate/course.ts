import { valueOf, yearOnYear } from "../../figures/index.ts";
import type { Deviation } from "../company.ts";
import type { Doubt } from "../doubt.ts";
import { baseValue, type Examined, periodColumn, periodValue } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords, rate } from "../wording.ts";
import { amountExpected, percentOf, zOf } from "./expected.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

/** Spreads from the course: nothing within the first is told, beyond the second an explanation is asked for. */
const zOfHint = 4;
const zOfDoubt = 6;
/** With growth out of the ordinary bounds less is needed. */
const zOutOfBounds = 4;

/**
 * Growth and level against the enterprise's own course. The same −40 % is much for a steady enterprise and little for one
 * that swings, so growth outside the bounds alone is not doubted, and growth inside them may be.
 */
export const course: Evaluator<RuleOf<"course">> = (rule, examined, company) => {
  const deviation = company.deviation(examined, { of: rule.field });
  if (!deviation || Number.isNaN(deviation.residual)) return [];
  const growth = growthOf(examined, rule.field);
  const isOut = growth !== null && (growth < rule.growthPct.low || growth > rule.growthPct.high);
  const isFar = Math.abs(deviation.residual) >= Math.log(1 + rule.leastPct / 100);
  const z = zOf(deviation);
  if (z < zOfHint || !isFar) return [];
  const isDoubted = z >= (isOut ? zOutOfBounds : zOfDoubt);
  return [told(examined, rule.field, deviation, growth, isDoubted ? undefined : "hint")];
};

function growthOf(examined: Examined, code: string): number | null {
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
  return doubt(examined, {
    field,
    zh: `${words.zh}${now.zh}${grown}，比按本企业季节和近期走势推算的${usual.zh}${awayPct < 0 ? "低" : "高"}${rate(Math.abs(awayPct))}%，请说明原因。`,
    en: `${words.en} is ${now.en}${grownEn}, ${rate(Math.abs(awayPct))}% ${awayPct < 0 ? "below" : "above"} the ${usual.en} its own season and recent course imply. Please explain.`,
    effect: code === form.main ? Math.abs((values[field] ?? 0) - expected) : 0,
    ...(level ? { level } : {}),
  });
}

/** Nothing produced, where last month and last year's month had production: asked once, when it begins. */
export const halt: Evaluator<RuleOf<"halt">> = ({ field: code }, examined) => {
  const { form, values, before } = examined;
  const field = columnNow(examined, code);
  const base = baseValue(examined, code, periodColumn(form, code, examined.month));
  const was = before?.[field] ?? before?.[`${code}_ytd`] ?? 0;
  if (values[field] !== 0 || was <= 0 || base === 0) return [];
  const words = columnWords(form, field);
  const against = amountOf(form, field, base ?? was);
  return [
    doubt(examined, {
      field,
      zh: `${words.zh}为0，${base === null ? "上期" : "上年同期"}为${against.zh}，请核实是否停产并说明原因。`,
      en: `${words.en} is 0; it was ${against.en} ${base === null ? "last period" : "a year ago"}. Halted? Please explain.`,
      effect: base ?? was,
    }),
  ];
};
