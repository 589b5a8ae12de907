import type { Column, Form, FormField } from "../collect/index.ts";
import { columnParts } from "./examined.ts";

type Both = { zh: string; en: string };

const unitsInEnglish: ReadonlyMap<string, string> = new Map([
  ["千元", "thousand yuan"],
  ["万千瓦时", "10,000 kWh"],
  ["人", "persons"],
]);

const inChinese: Record<Column, string> = {
  month: "本月",
  monthBase: "上年同月",
  ytd: "累计",
  ytdBase: "上年同期累计",
};
const inEnglish: Record<Column, string> = {
  month: "of the month",
  monthBase: "of the same month last year",
  ytd: "to date",
  ytdBase: "to date last year",
};

/** A column as respondents know it: 本月工业总产值, 上年同期累计营业收入. A balance has no month in its name. */
export function columnWords(form: Form, name: string): Both {
  const { field, column } = columnParts(form, name);
  const isBalance = !field.columns.includes("ytd");
  if (isBalance && column === "month") return { zh: field.name, en: field.english };
  if (isBalance) return { zh: `上年同期${field.name}`, en: `${field.english} a year ago` };
  return { zh: inChinese[column] + field.name, en: `${field.english} ${inEnglish[column]}` };
}

/** A stored value in the form's unit. @example amountWords({ unit: "万千瓦时", decimals: 2 }, 1250).zh // 12.5万千瓦时 */
export function amountWords({ unit, decimals }: Pick<FormField, "unit" | "decimals">, stored: number): Both {
  const number = Number((stored / 10 ** decimals).toFixed(decimals));
  return { zh: `${number}${unit}`, en: `${number} ${unitsInEnglish.get(unit) ?? unit}` };
}

export const amountOf = (form: Form, name: string, stored: number): Both =>
  amountWords(columnParts(form, name).field, stored);

/** One decimal, as rates are told. @example rate(12.34) // "12.3" */
export const rate = (value: number): string => String(Number(value.toFixed(1)));
