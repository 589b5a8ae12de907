import { columnName } from "../../collect/index.ts";
import { type Examined, periodColumn } from "../examined.ts";
import { median } from "../robust.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { columnNow, doubt, type Evaluator, weightOf } from "./said.ts";

/** An enterprise that reported so three times before has a standing reason: a meter of its landlord, contract work. */
const standing = 3;

/** One field is zero although another is not: output without electricity or workers, tax without revenue. */
export const zero: Evaluator<RuleOf<"zero">> = ({ none, some, upkeepShare }, examined) => {
  const [empty, filled] = [columnNow(examined, none), columnNow(examined, some)];
  const value = examined.values[filled] ?? 0;
  if (examined.values[empty] !== 0 || value <= 0) return [];
  const { form } = examined;
  const words = [columnWords(form, empty), columnWords(form, filled)] as const;
  const amount = amountOf(form, filled, value);
  const isUsual = timesBefore(examined, none, some) >= standing;
  return [
    doubt(examined, {
      field: empty,
      zh: `${words[0].zh}为0，而${words[1].zh}为${amount.zh}，请核实。`,
      en: `${words[0].en} is 0 although ${words[1].en} is ${amount.en}. Please check.`,
      effect: some === form.main ? value : none === form.main ? weightOf(examined) : 0,
      leansOn: [empty, filled],
      ...(isUsual || isUpkeep(examined, some, filled, upkeepShare) ? { level: "hint" as const } : {}),
    }),
  ];
};

function timesBefore({ form, subject }: Examined, none: string, some: string): number {
  let times = 0;
  for (const [month, values] of subject.history) {
    const value = (code: string) => values[columnName(code, periodColumn(form, code, month))] ?? null;
    if (value(none) === 0 && (value(some) ?? 0) > 0) times += 1;
  }
  return times;
}

/** A halted works still lights its halls. What is usual, this year's reports tell and last year's column beside the value. */
function isUpkeep({ subject, values }: Examined, code: string, column: string, share: number): boolean {
  const past = [...subject.history.values()].map((each) => each[code] ?? 0).filter((each) => each > 0);
  const usual = Math.max(past.length > 0 ? median(past) : 0, values[`${column}_base`] ?? 0);
  return share > 0 && (values[column] ?? 0) <= share * usual;
}
