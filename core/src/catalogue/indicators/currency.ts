import { indicator } from "./list.ts";

const currencyOf = (unit: string): "dollar" | "yuan" | null =>
  /美元|usd|dollar/i.test(unit) ? "dollar" : /元|yuan|cny|rmb/i.test(unit) ? "yuan" : null;

/**
 * The indicator to which a figure in `unit` belongs: 出口 in 亿美元 is another one than 出口 in 亿元.
 * @example indicatorInUnit("exports", "万美元") // "exports-usd"
 */
export function indicatorInUnit(code: string, unit: string): string {
  const of = indicator(code);
  const currency = currencyOf(unit);
  if (!of?.otherCurrency || !currency || currency === currencyOf(of.unit)) return code;
  return of.otherCurrency;
}

/** The unit that words carry in brackets or a column's stem (exports_100m_usd); a currency in the name is no unit. */
export const unitInWords = (asWritten: string): string =>
  /\(([^()]*元[^()]*)\)?$|_(usd|yuan)/i.exec(asWritten)?.[0] ?? "";
