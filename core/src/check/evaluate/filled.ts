import { type Column, columnName, columnsIn, isCollectedIn, valueColumns } from "../../collect/index.ts";
import { monthLabel } from "../../period/index.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, fieldOf } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { columnNow, doubt, type Evaluator, weightOf } from "./said.ts";

export const notCollected: Evaluator<RuleOf<"not-collected">> = (_, examined) => {
  const { form, month } = examined;
  if (isCollectedIn(form, month)) return [];
  const field = columnNow(examined, form.main);
  const zh = `${monthLabel(month)}不单独报送${form.name}，请改报应报的月份。`;
  return [
    doubt(examined, { field, zh, en: `${form.english} is not collected for ${month}.`, leansOn: valueColumns(form) }),
  ];
};

/** February's form holds 1-2月 in its year to date; a month's number beside it would be counted for a month that is none. */
export const staysEmpty: Evaluator<RuleOf<"stays-empty">> = (_, examined) => {
  const { form, month, values } = examined;
  return form.fields.flatMap((field) => {
    const asked = columnsIn(form, field, month);
    const extra = field.columns.map((column) => [column, columnName(field.code, column)] as const);
    return extra.flatMap(([column, name]) => {
      if (asked.includes(column) || (values[name] ?? null) === null) return [];
      const { zh, en } = columnWords(form, name);
      return [
        doubt(examined, {
          field: name,
          zh: `1—2月合并报送，${zh}应为空，实填${amountOf(form, name, values[name] ?? 0).zh}。`,
          en: `January and February are reported together: ${en} stays empty.`,
        }),
      ];
    });
  });
};

const isBase = (column: Column) => column === "monthBase" || column === "ytdBase";

export const filled: Evaluator<RuleOf<"filled">> = ({ fields }, examined) =>
  fields.flatMap((code) => {
    const { form, month, values } = examined;
    const columns = columnsIn(form, fieldOf(form, code), month);
    const isEmpty = (column: Column) => (values[columnName(code, column)] ?? null) === null;
    const needed = columns.filter(
      (column) => isEmpty(column) && (!isBase(column) || needsBase(examined, code, column)),
    );
    return needed.map((column): Doubt => missing(examined, columnName(code, column)));
  });

/** Who did not report a year ago may have no base; who fills one of its columns fills both. */
function needsBase({ form, month, lastYear, values }: Examined, code: string, column: Column): boolean {
  const filed = lastYear?.[columnName(code, column === "monthBase" ? "month" : "ytd")] ?? null;
  const bases = columnsIn(form, fieldOf(form, code), month).filter(isBase);
  return filed !== null || bases.some((each) => (values[columnName(code, each)] ?? null) !== null);
}

function missing(examined: Examined, field: string): Doubt {
  const { zh, en } = columnWords(examined.form, field);
  const source = field.endsWith("_base") ? examined.lastYear?.[field.slice(0, -"_base".length)] : null;
  return doubt(examined, {
    field,
    zh: `${zh}未填报。`,
    en: `${en} is not filled in.`,
    proposed: source ?? null,
    effect: weightOf(examined),
  });
}

export const wholeNumber: Evaluator<RuleOf<"whole-number">> = (_, examined) => {
  const { form, values } = examined;
  return form.fields.flatMap((field) =>
    field.columns.flatMap((column) => {
      const name = columnName(field.code, column);
      const value = values[name] ?? null;
      if (value === null || Number.isSafeInteger(value)) return [];
      const { zh, en } = columnWords(form, name);
      const places = field.decimals > 0 ? `最多保留${field.decimals}位小数` : "应为整数";
      return [
        doubt(examined, {
          field: name,
          zh: `${zh}以${field.unit}为单位，${places}。`,
          en: `${en} has at most ${field.decimals} decimals.`,
          proposed: Number.isFinite(value) ? Math.round(value) : null,
        }),
      ];
    }),
  );
};
