import { columnName } from "../../collect/index.ts";
import type { Doubt } from "../doubt.ts";
import { type Examined, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import { columnWords, rate } from "../wording.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

/** Numbers of this many digits that end in three noughts are estimates rather than counts. */
const fewestDigits = 5;
const roundTo = 1000;

/** Every filled amount of the report ends in noughts. */
export const roundNumbers: Evaluator<RuleOf<"round-numbers">> = ({ fields }, examined): Doubt[] => {
  const columns = fields.map((code) => columnNow(examined, code));
  const filled = columns.filter((column) => (examined.values[column] ?? 0) !== 0);
  const isRound = (column: string) => {
    const value = Math.abs(examined.values[column] ?? 0);
    return String(value).length >= fewestDigits && value % roundTo === 0;
  };
  const [first] = filled;
  if (first === undefined || filled.length < 2 || !filled.every(isRound)) return [];
  const words = filled.map((column) => columnWords(examined.form, column));
  return [
    doubt(examined, {
      field: first,
      zh: `${words.map(({ zh }) => zh).join("、")}均为整千数，请确认是否为实际发生数。`,
      en: `${words.map(({ en }) => en).join(", ")} are all round thousands. Actual figures?`,
    }),
  ];
};

/** Growth rates of two periods agree this closely by chance in one of thousands, percentage points. */
const samePoint = 0.005;

function growthIn(
  examined: Examined,
  code: string,
  values: Examined["values"],
  month: Examined["month"],
): number | null {
  const column = columnName(code, periodColumn(examined.form, code, month));
  const [now, base] = [values[column] ?? 0, values[`${column}_base`] ?? 0];
  return now > 0 && base > 0 ? (100 * (now - base)) / base : null;
}

/** The growth of the month before, to the hundredth: this year's number may be last year's times a rate. */
export const sameGrowth: Evaluator<RuleOf<"same-growth">> = ({ field }, examined): Doubt[] => {
  const { before, month, values, form } = examined;
  const isMonthly = periodColumn(form, field, month) === "month";
  if (!before || !isMonthly) return [];
  const [now, then] = [growthIn(examined, field, values, month), growthIn(examined, field, before, month)];
  if (now === null || then === null || Math.abs(now) < samePoint || Math.abs(now - then) > samePoint) return [];
  const { zh, en } = columnWords(form, columnNow(examined, field));
  return [
    doubt(examined, {
      field: columnNow(examined, field),
      zh: `${zh}同比增速${rate(now)}%，与上月增速完全相同，请确认是否按增速倒推。`,
      en: `${en} grew by ${rate(now)}%, exactly as last month: derived from the rate?`,
    }),
  ];
};
