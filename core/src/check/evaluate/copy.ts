import { columnName } from "../../collect/index.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { amountOf, columnWords } from "../wording.ts";
import { mainAtStake } from "./expected.ts";
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

interface Same {
  code: string;
  column: string;
}

/** Numbers of another report filed again: several fields that cannot all stay the same to the last digit. */
export const copy: Evaluator<RuleOf<"copy">> = ({ fields, from }, examined, company): Doubt[] => {
  const other = examined[from];
  if (!other || !isComparable(examined, from)) return [];
  const filed = fields
    .map((code) => ({ code, column: columnNow(examined, code) }))
    .filter(({ column }) => (examined.values[column] ?? 0) !== 0);
  const same = filed.filter(({ column }) => examined.values[column] === other[column]);
  const level = levelOf(examined, filed.length, same);
  const first = same.find(({ code }) => code === examined.form.main) ?? same[0];
  const columns = same.map(({ column }) => column);
  return first && level
    ? [{ ...told(examined, first.column, columns, from, level), effect: mainAtStake(examined, company) }]
    : [];
};

/** In a year to date a month without sales repeats some numbers; only when all of them stand still is the report a copy. */
function levelOf({ form, month, values }: Examined, filed: number, same: readonly Same[]): Doubt["level"] {
  const exact = same.filter(({ column }) => digits(values[column] ?? 0) >= digitsAmongSeveral);
  if (periodColumn(form, form.main, month) === "ytd")
    return exact.length > 0 && same.length === filed ? "soft" : undefined;
  const main = exact.find(({ code }) => code === form.main);
  if (exact.length >= (main ? 2 : withoutMain)) return "soft";
  return main && digits(values[main.column] ?? 0) >= digitsAlone ? "hint" : undefined;
}

/** A year to date is no copy of December's, nor a month of February's two. */
function isComparable(examined: Examined, from: "before" | "lastYear"): boolean {
  const { form, month, earlierThisYear } = examined;
  if (from === "lastYear") return true;
  const isMonthly = periodColumn(form, form.main, month) === "month";
  return isMonthly || earlierThisYear !== undefined;
}

function told(
  examined: Examined,
  field: string,
  same: readonly string[],
  from: "before" | "lastYear",
  level: NonNullable<Doubt["level"]>,
): Doubt {
  const { form, values } = examined;
  const words = same.map((column) => columnWords(form, column));
  const amount = amountOf(form, field, values[field] ?? 0);
  const { zh, en } = texts[from];
  return doubt(examined, {
    field,
    zh: `${words.map((each) => each.zh).join("、")}与${zh}完全相同（${columnWords(form, field).zh}${amount.zh}），疑照抄${zh}数据。`,
    en: `${words.map((each) => each.en).join(", ")} equal those of ${en} to the last digit (${amount.en}): copied?`,
    level,
    leansOn: Object.keys(values).filter((name) => !name.endsWith(columnName("", "monthBase"))),
  });
}
