import { SSF } from "@e965/xlsx";

const from1904 = 1462;
const two = (part: number) => String(part).padStart(2, "0");

/** Does a cell's format show a day, a month, a year or a time of day? */
export const isDateFormat = (format: string): boolean => SSF.is_date(format);

/**
 * A cell formatted as a date is a period, not a figure: 45717 shown as 2025年3月 becomes 2025-03. What only shows a year is that year,
 * and a time of day (0.5 shown as 12:00) is a time.
 */
export function dateText(serial: number, format: string, is1904: boolean): string {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  const date = SSF.parse_date_code(serial + (is1904 ? from1904 : 0));
  if (!date) return String(serial);
  if (!/[yde]/.test(signs) && /[hs]/.test(signs)) return `${two(date.H)}:${two(date.M)}`;
  if (!/[md]/.test(signs.replace(/am\/pm|a\/p/g, "")) && /[ye]/.test(signs)) return `${date.y}年`;
  return `${date.y}-${two(date.m)}${signs.includes("d") ? `-${two(date.d)}` : ""}`;
}
