import { columnName } from "../../collect/index.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

/** Numbers of few digits agree by chance. */
const digitsAmongSeveral = 3;
const digitsAlone = 5;
/** Without the main field the others have to be this many. */
const withoutMain = 3;

const digits = (value: number): number => String(Math.abs(value)).replace(/0+$/, "").length;

const texts = {
  before: { zh: "上期", en: "last period" },
  lastYear: { zh: "上年同期", en: "the same period of last year" },
} as const;

/** Numbers of another report filed again: several fields that cannot all stay the same to the last digit. */
export const copy: Evaluator<RuleOf<"copy">> = ({ fields, from }, examined): Doubt[] => {
  const other = examined[from];
  if (!other || !isComparable(examined, from)) return [];
  const filed = fields.map((code) => ({ code, column: columnNow(examined, code) }));
  const same = filed.filter(({ column }) => {
    const value = examined.values[column] ?? 0;
    return value !== 0 && value === other[column];
  });
  const exact = same.filter(({ column }) => digits(examined.values[column] ?? 0) >= digitsAmongSeveral);
  const main = exact.find(({ code }) => code === examined.form.main);
  const isMainAlone = main !== undefined && digits(examined.values[main.column] ?? 0) >= digitsAlone;
  if (exact.length < (main ? 2 : withoutMain) && !isMainAlone) return [];
  const first = same.find(({ code }) => code === examined.form.main) ?? same[0];
  return first
    ? [
        told(
          examined,
          first.column,
          same.map(({ column }) => column),
          from,
        ),
      ]
    : [];
};

/** A year to date is no copy of December's, nor a month of February's two. */
function isComparable(examined: Examined, from: "before" | "lastYear"): boolean {
  const { form, month, earlierThisYear } = examined;
  if (from === "lastYear") return true;
  const isMonthly = periodColumn(form, form.main, month) === "month";
  return isMonthly || earlierThisYear !== undefined;
}

function told(examined: Examined, field: string, same: readonly string[], from: "before" | "lastYear"): Doubt {
  const { form, values } = examined;
  const words = same.map((column) => columnWords(form, column));
  const amount = amountOf(form, field, values[field] ?? 0);
  const { zh, en } = texts[from];
  return doubt(examined, {
    field,
    zh: `${words.map((each) => each.zh).join("、")}与${zh}完全相同（${columnWords(form, field).zh}${amount.zh}），疑照抄${zh}数据。`,
    en: `${words.map((each) => each.en).join(", ")} equal those of ${en} to the last digit (${amount.en}): copied?`,
    leansOn: Object.keys(values).filter((name) => !name.endsWith(columnName("", "monthBase"))),
  });
}
