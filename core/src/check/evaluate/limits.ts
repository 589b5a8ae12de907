import { columnName } from "../../collect/index.ts";
import { fieldOf } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { doubt, type Evaluator } from "./said.ts";

export const notNegative: Evaluator<RuleOf<"not-negative">> = ({ fields }, examined) =>
  fields.flatMap((code) =>
    fieldOf(examined.form, code).columns.flatMap((column) => {
      const name = columnName(code, column);
      const value = examined.values[name] ?? null;
      if (value === null || value >= 0) return [];
      const { zh, en } = columnWords(examined.form, name);
      return [
        doubt(examined, {
          field: name,
          zh: `${zh}为${amountOf(examined.form, name, value).zh}，不应为负数。`,
          en: `${en} is ${amountOf(examined.form, name, value).en}; it cannot be negative.`,
          proposed: -value,
        }),
      ];
    }),
  );

const spans = [
  ["month", "ytd"],
  ["monthBase", "ytdBase"],
] as const;

export const coversMonth: Evaluator<RuleOf<"covers-month">> = ({ fields }, examined) =>
  fields.flatMap((code) =>
    spans.flatMap(([short, long]) => {
      const [month, ytd] = [columnName(code, short), columnName(code, long)];
      const [ofMonth, toDate] = [examined.values[month] ?? null, examined.values[ytd] ?? null];
      if (ofMonth === null || toDate === null || toDate >= ofMonth) return [];
      const words = [columnWords(examined.form, ytd), columnWords(examined.form, month)] as const;
      const amounts = [amountOf(examined.form, ytd, toDate), amountOf(examined.form, month, ofMonth)] as const;
      return [
        doubt(examined, {
          field: ytd,
          zh: `${words[0].zh}${amounts[0].zh}，小于${words[1].zh}${amounts[1].zh}。`,
          en: `${words[0].en} (${amounts[0].en}) is less than ${words[1].en} (${amounts[1].en}).`,
          effect: code === examined.form.main ? ofMonth - toDate : 0,
          leansOn: [month, ytd],
        }),
      ];
    }),
  );

export const part: Evaluator<RuleOf<"part">> = ({ part: inner, whole }, examined) =>
  fieldOf(examined.form, inner).columns.flatMap((column) => {
    const [name, outer] = [columnName(inner, column), columnName(whole, column)];
    const [one, all] = [examined.values[name] ?? null, examined.values[outer] ?? null];
    if (one === null || all === null || one <= all) return [];
    const words = [columnWords(examined.form, name), columnWords(examined.form, outer)] as const;
    const amounts = [amountOf(examined.form, name, one), amountOf(examined.form, outer, all)] as const;
    return [
      doubt(examined, {
        field: name,
        zh: `${words[0].zh}${amounts[0].zh}，大于${words[1].zh}${amounts[1].zh}，其中项不应大于合计项。`,
        en: `${words[0].en} (${amounts[0].en}) is more than ${words[1].en} (${amounts[1].en}), of which it is a part.`,
        leansOn: [name, outer],
      }),
    ];
  });
