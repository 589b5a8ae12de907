import { columnName } from "../../collect/index.ts";
import { fieldOf } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { doubt, type Evaluator } from "./said.ts";
import { toleranceOf } from "./tolerance.ts";

const pairs = [
  ["monthBase", "month"],
  ["ytdBase", "ytd"],
] as const;

/** Last year's figure is the one reported then, unless a change was approved (基数调整). */
export const filedBase: Evaluator<RuleOf<"filed-base">> = ({ fields }, examined) => {
  const { form, values, lastYear, subject } = examined;
  if (!lastYear || subject.baseAdjusted) return [];
  return fields.flatMap((code) =>
    pairs.flatMap(([baseColumn, column]) => {
      const field = fieldOf(form, code);
      const name = columnName(code, baseColumn);
      const [base, filed] = [values[name] ?? null, lastYear[columnName(code, column)] ?? null];
      if (base === null || filed === null || Math.abs(base - filed) <= toleranceOf(field)) return [];
      const { zh, en } = columnWords(form, name);
      const [now, then] = [amountOf(form, name, base), amountOf(form, name, filed)];
      return [
        doubt(examined, {
          field: name,
          zh: `${zh}填${now.zh}，与上年同期上报的${then.zh}不一致；确需调整基数的，应先经批准。`,
          en: `${en} is ${now.en}; reported a year ago was ${then.en}. A changed base needs an approval first.`,
          proposed: filed,
        }),
      ];
    }),
  );
};
