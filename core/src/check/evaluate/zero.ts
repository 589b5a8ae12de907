import { columnName, type ReportValues } from "../../collect/index.ts";
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
      ...(isUsual || isUpkeep(examined, some, value, upkeepShare) ? { level: "hint" as const } : {}),
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

/** A halted works still lights its halls. */
function isUpkeep({ subject }: Examined, code: string, value: number, share: number): boolean {
  const usual = [...subject.history.values()]
    .map((values: ReportValues) => values[code] ?? 0)
    .filter((each) => each > 0);
  return share > 0 && usual.length > 0 && value <= share * median(usual);
}
