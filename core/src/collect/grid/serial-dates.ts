import type { Grid } from "../types.ts";
import type { Seen } from "./seen.ts";

/** Days that spreadsheets count, from 1990 to 2060; day 25 569 is the first of 1970, or 24 107 where days count from 1904. */
const first = 32_874;
const last = 58_805;
const dayOf1970 = 25_569;
const from1904 = 1462;

/** Heads a column of times and nothing else. */
const timeWords =
  /^(?:时间|日期|月份|年月|期别|时期|报告期|数据(?:日期|时间|月份)|指标名称|统计(?:时间|日期|月份)|date|time|month|period)$/i;
const fewest = 2;

/**
 * Times that a program left as bare numbers of days (45474 under 时间): they read as the months they mean. Only a column headed by a word
 * for time is taken for one, and only when all its numbers are such days and begin or end a month.
 */
export function withDates(cells: Seen[], grid: Grid): Seen[] {
  const columns = new Map<number, { head: number; numbers: Seen[]; isTime: boolean }>();
  for (const cell of cells) {
    const held = columns.get(cell.column);
    if (cell.kind === "text" && timeWords.test(cell.text.trim()) && !held?.isTime)
      columns.set(cell.column, { head: cell.row, numbers: [], isTime: true });
    else if (cell.kind === "number" && held?.isTime && cell.row > held.head) held.numbers.push(cell);
  }
  const dated = new Map<Seen, string>();
  for (const { numbers } of columns.values()) {
    const days = numbers.map(({ value }) => monthOfDay((value ?? 0) + (grid.daysFrom1904 ? from1904 : 0)));
    if (days.length < fewest || days.some((day) => day === null)) continue;
    numbers.forEach((cell, at) => dated.set(cell, days[at] ?? ""));
  }
  if (dated.size === 0) return cells;
  return cells.map((cell) => {
    const text = dated.get(cell);
    return text === undefined ? cell : { ...cell, kind: "text", text, value: null };
  });
}

/** @returns 2024-07 for its first or last day, null for any other number */
function monthOfDay(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < first || serial > last) return null;
  const day = (number: number) => new Date((number - dayOf1970) * 86_400_000);
  const isEdge = day(serial).getUTCDate() === 1 || day(serial + 1).getUTCDate() === 1;
  return isEdge ? day(serial).toISOString().slice(0, 7) : null;
}
