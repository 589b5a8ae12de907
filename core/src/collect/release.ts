import { isAddressable } from "../address/index.ts";
import { addMonths, type Month } from "../period/index.ts";
import type { Book, ReadCell } from "./types.ts";

/**
 * When something was published, as one number that orders: yyyymmdd. Where only the bulletin's month is known, the day is 00 of the
 * month after it, before which no figure of that month comes out (202503 → 20250400).
 */
export type Publication = number;

/** @example afterMonth(202412) // 20250100 */
export const afterMonth = (month: Month): Publication => addMonths(month, 1) * 100;

/** A day or a month as a person types it; null for anything else. */
export function publicationSaid(value: number): Publication | null {
  if (isAddressable(value)) return afterMonth(value);
  const day = value % 100;
  return Number.isInteger(value) && isAddressable(Math.floor(value / 100)) && day <= 31 ? value : null;
}

const day = /((?:19|20)\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?/;
const before = new RegExp(`(?:发布|公布|印发|编印|更新|下载|导出)(?:日期|时间|于)?[::]?${day.source}`);
const after = new RegExp(`${day.source}(?:发布|公布|印发|编印|更新)`);
/** A note is short; a longer text tells of other days as well. */
const longestNote = 60;

/** The day on which a file says it was published: 发布日期：2025-04-18, 2025年4月18日印发. The latest, where it names several. */
export function releaseDayIn(book: Book): Publication | null {
  const texts = book.sheets.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value : "")));
  const days = [book.fileName, ...texts].flatMap((text) => (text.length > longestNote ? [] : (dayIn(text) ?? [])));
  return days.length === 0 ? null : Math.max(...days);
}

function dayIn(text: string): Publication | null {
  if (!/[发公]布|印|更新|下载|导出/.test(text)) return null;
  const bare = text.normalize("NFKC").replace(/\s/g, "");
  const [, year = "", month = "", of = ""] = before.exec(bare) ?? after.exec(bare) ?? [];
  return publicationSaid(Number(year) * 10_000 + Number(month) * 100 + Number(of));
}

/** When a file was published, as far as it says: its own day, else by the newest month of which it has figures. */
export function publicationOf(cells: readonly ReadCell[], released: Publication | null): Publication | null {
  if (released !== null) return released;
  const months = cells.flatMap(({ status, month }) => (status === "read" && month !== null ? [month] : []));
  return months.length === 0 ? null : afterMonth(months.reduce((a, b) => (a > b ? a : b)));
}
