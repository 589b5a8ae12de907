import { type Month, monthOfYear } from "../period/index.ts";
import type { Layout } from "./layout.ts";

/**
 * One report as the fold takes it: an array of numbers, NaN where the report has none. The first places are the same for
 * every form; after them come the other quantities, this year's and last year's value each.
 */
export const rowPlaces = {
  region: 0,
  industry: 1,
  size: 2,
  wasRegion: 3,
  wasIndustry: 4,
  wasSize: 5,
  previous: 6,
  value: 7,
  base: 8,
  ytd: 9,
  ytdBase: 10,
  filed: 11,
  filedYtd: 12,
} as const;
export const firstOther = 13;

/**
 * Which database column of a report stands at each place of its row; null where the form has none. February's month is January
 * and February where the form has them in one.
 */
export function rowColumns({ form, main, others }: Layout, month: Month): (string | null)[] {
  const { ytd = null, ytdBase = null } = main;
  const isCombined = form.janFebCombined && monthOfYear(month) === 2 && ytd !== null && main.month !== undefined;
  const ofMonth = isCombined ? [ytd, ytdBase] : [main.month ?? null, main.monthBase ?? null];
  const filed = isCombined ? "filed_ytd" : main.month === undefined ? null : "filed";
  const place = ["region", "industry", "size", "was_region", "was_industry", "was_size"];
  const ofMain = ["previous", ...ofMonth, ytd, ytdBase, filed, ytd === null ? null : "filed_ytd"];
  return [...place, ...ofMain, ...others.flatMap(({ value, base }) => [value, base])];
}
