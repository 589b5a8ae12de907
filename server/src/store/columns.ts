import type { Measure } from "@diaodu/core/address";
import { cellNumber, ObservationBook } from "@diaodu/core/figures";
import type { Month, Span } from "@diaodu/core/period";
import type { Db } from "./db.ts";
import { endOfDay, inOwnUnit, type ReadOptions } from "./observations.ts";

/** One figure of many places: an indicator's, of all industries. */
export interface Column {
  indicator: string;
  month: Month;
  span: Span;
  measure: Measure;
}

/** Up to so many places are looked up one by one; more of them are read as a range of codes with all that lies in it. */
const fewPlaces = 60;

/**
 * Reads what is published of some figures of many places, the newest vintage known at `asOf`, and nothing beside them: a wall of
 * a nation has 57 000. Run it as an actor.
 */
export async function readColumns(
  tx: Db,
  columns: readonly Column[],
  places: readonly number[],
  { asOf }: ReadOptions = {},
): Promise<ObservationBook> {
  const book = new ObservationBook();
  if (columns.length === 0 || places.length === 0) return book;
  const isFew = places.length <= fewPlaces;
  await tx.query(byIndex);
  const rows = await tx.query<Found>(isFew ? ofPlaces : ofRange, [
    columns.map(({ indicator }) => indicator),
    columns.map(({ month }) => month),
    columns.map(({ span }) => span),
    columns.map(({ measure }) => measure),
    asOf === undefined ? "infinity" : endOfDay(asOf),
    ...(isFew ? [places] : [Math.min(...places), Math.max(...places)]),
  ]);
  for (const row of rows) fill(book, columns[row.no - 1] as Column, row);
  return book;
}

/** Left alone, the planner reads the whole table; for this transaction only. */
const byIndex = `select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('enable_seqscan', 'off', true)`;

// One row per column: every vintage of its figures, as arrays, oldest first.
const query = (inPlaces: string) => `
  select c.no, array_agg(o.region) as region, array_agg(o.value) as value, array_agg(o.unit) as unit,
         array_agg((extract(epoch from o.known_at) * 1000)::float8) as known, array_agg(o.import_id) as import
    from unnest($1::text[], $2::int[], $3::text[], $4::text[]) with ordinality c (indicator, month, span, measure, no)
    join observation o on o.indicator = c.indicator and o.month = c.month and ${inPlaces}
     and o.industry = '' and o.span = c.span and o.measure = c.measure
   where o.known_at <= $5::timestamptz
   group by c.no`;
const ofPlaces = query("o.region = any ($6::int[])");
const ofRange = query("o.region between $6::int and $7::int");

interface Found {
  no: number;
  region: number[];
  value: (number | null)[];
  unit: string[];
  known: number[];
  import: number[];
}

function fill(book: ObservationBook, { indicator, month, span, measure }: Column, found: Found) {
  const isNewer = (a: number, b: number) =>
    (found.known[a] ?? 0) - (found.known[b] ?? 0) || (found.import[a] ?? 0) - (found.import[b] ?? 0);
  const newest = new Map<number, number>();
  found.region.forEach((region, i) => {
    const held = newest.get(region);
    if (held === undefined || isNewer(i, held) > 0) newest.set(region, i);
  });
  for (const [region, i] of newest) {
    const value = found.value[i];
    if (value === null || value === undefined) continue;
    const amount = inOwnUnit(value, found.unit[i] ?? "", measure, indicator);
    book.put(indicator, cellNumber(region, month, span, measure), { ...amount, knownAt: found.known[i] ?? 0 });
  }
}
