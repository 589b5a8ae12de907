import type { ReportValues } from "../../collect/index.ts";
import { addMonths, type Month, monthOfYear } from "../../period/index.ts";
import type { Subject } from "../types.ts";

/** A made-up enterprise, simple enough to be checked by eye: level, season, growth and how much its months swing. */
export interface FirmShape {
  seed: number;
  /** Thousand yuan a month. */
  level: number;
  growthPct: number;
  /** Standard deviation of a month, in shares of it. */
  swing: number;
  /** How far the season's top lies above its middle. */
  season: number;
}

/** Numbers of a standard normal distribution, the same for the same seed. */
export function normals(seed: number): () => number {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

type Months = Map<Month, Record<string, number>>;

/** Every calendar month's amounts, as the enterprise's books have them. */
function booksOf(shape: FirmShape, from: Month, count: number): Months {
  const normal = normals(shape.seed);
  const books: Months = new Map();
  for (let at = 0; at < count; at++) {
    const month = addMonths(from, at);
    const season = 1 + shape.season * Math.sin((2 * Math.PI * monthOfYear(month)) / 12);
    const trend = (1 + shape.growthPct / 100) ** (at / 12);
    const output = Math.max(1, Math.round(shape.level * season * trend * Math.exp(shape.swing * normal())));
    const sales = Math.round(output * 0.96 * Math.exp(0.02 * normal()));
    books.set(month, {
      output,
      sales,
      export: Math.round(sales * 0.2),
      electricity: Math.max(1, Math.round(output * 0.5 * Math.exp(0.05 * normal()))),
      employees: Math.max(5, Math.round((shape.level / 60) * Math.exp(0.01 * normal()))),
    });
  }
  return books;
}

const flows = ["output", "sales", "export", "electricity"];

function reportOf(books: Months, month: Month): Record<string, number | null> | null {
  const [now, then] = [books.get(month), books.get(addMonths(month, -12))];
  if (!now || !then || monthOfYear(month) === 1) return null;
  const sum = (code: string, last: Month) => {
    let all = 0;
    for (let at = 0; at < monthOfYear(month); at++) all += books.get(addMonths(last, -at))?.[code] ?? 0;
    return all;
  };
  const values: Record<string, number | null> = {
    employees: now.employees ?? null,
    employees_base: then.employees ?? null,
  };
  const isFebruary = monthOfYear(month) === 2;
  for (const code of flows) {
    values[code] = isFebruary ? null : (now[code] ?? null);
    values[`${code}_base`] = isFebruary ? null : (then[code] ?? null);
    values[`${code}_ytd`] = sum(code, month);
    values[`${code}_ytd_base`] = sum(code, addMonths(month, -12));
  }
  return values;
}

/** Its report of the output form for `month`, with two years of earlier ones. */
export function firmSubject(shape: FirmShape, month: Month, enterpriseId = 1): Subject & { values: ReportValues } {
  const first = addMonths(month, -48 - monthOfYear(month));
  const books = booksOf(shape, first, 49 + monthOfYear(month));
  const history = new Map<Month, ReportValues>();
  for (let at = 24; at > 0; at--) {
    const values = reportOf(books, addMonths(month, -at));
    if (values) history.set(addMonths(month, -at), values);
  }
  return { enterpriseId, month, industry: 30, size: 3, values: reportOf(books, month) ?? {}, history };
}
