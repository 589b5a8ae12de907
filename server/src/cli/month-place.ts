import { findRegion, region } from "@diaodu/core/catalogue";
import { type FormCode, forms } from "@diaodu/core/collect";
import { isMonth, type Month } from "@diaodu/core/period";
import { type CommandContext, UsageError } from "./command.ts";

export const monthPlaceOptions = {
  form: { type: "string", text: "output 产销（缺省）、finance 财务、labour 劳资 / which form" },
  month: { type: "string", text: "月份 yyyymm / the month" },
  region: { type: "string", text: "地区名称或代码 / the region, by name or code" },
} as const;

export interface MonthPlace {
  form: FormCode;
  month: Month;
  region: number;
}

/** What a command on a month's reports is about. @throws UsageError naming the word that is wrong */
export function monthPlaceOf({ options }: CommandContext): MonthPlace {
  return { form: formOf(options.form), month: monthOf(options.month), region: regionOf(options.region) };
}

export function formOf(word: unknown): FormCode {
  const code = String(word ?? "output");
  const found = forms.find((each) => each.code === code || each.name.includes(code));
  if (!found)
    throw new UsageError(`没有报表 ${code}，可用 ${forms.map((each) => each.code).join("、")} / no such form`);
  return found.code;
}

export function monthOf(word: unknown): Month {
  const value = Number(word);
  if (!isMonth(value)) throw new UsageError("--month 应为 yyyymm，例如 202604 / the month as yyyymm");
  return value;
}

export function regionOf(word: unknown): number {
  const text = String(word ?? "");
  const found = /^\d{1,6}$/.test(text) ? region(Number(text)) : findRegion(text);
  if (found === "ambiguous")
    throw new UsageError(`--region ${text} 有多个地区同名，请用代码 / ambiguous, use the code`);
  if (!found) throw new UsageError(`--region 没有这个地区：${text} / no such region`);
  return found.code;
}
