import { baseValue, type Examined, periodColumn, periodValue } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

/**
 * Nothing produced, where the period before and last year's had production: told once, when it begins. A small enterprise
 * whose meter stands still as well has halted, which is no doubt about its report; of the larger ones the reason is asked for.
 */
export const halt: Evaluator<RuleOf<"halt">> = (rule, examined) => {
  const { form, values, before, subject } = examined;
  const field = columnNow(examined, rule.field);
  const base = baseValue(examined, rule.field, periodColumn(form, rule.field, examined.month));
  const was = before?.[field] ?? before?.[`${rule.field}_ytd`] ?? 0;
  if (values[field] !== 0 || was <= 0 || base === 0) return [];
  const words = columnWords(form, field);
  const against = amountOf(form, field, base ?? was);
  const isSmall = subject.size > rule.smallest;
  return [
    doubt(examined, {
      field,
      zh: `${words.zh}为0，${base === null ? "上期" : "上年同期"}为${against.zh}，请核实是否停产并说明原因。`,
      en: `${words.en} is 0; it was ${against.en} ${base === null ? "last period" : "a year ago"}. Halted? Please explain.`,
      effect: base ?? was,
      ...(isSmall && isQuiet(examined, rule.witness, rule.upkeepShare) ? { level: "hint" as const } : {}),
    }),
  ];
};

/** The witness is down to upkeep: against last year, or where that is unknown against the period before. */
function isQuiet(examined: Examined, witness: string, upkeepShare: number): boolean {
  const now = periodValue(examined, witness) ?? 0;
  const column = columnNow(examined, witness);
  const usual = Math.max(examined.values[`${column}_base`] ?? 0, examined.before?.[column] ?? 0);
  return now <= upkeepShare * usual;
}
