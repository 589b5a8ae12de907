import type { Measure } from "@diaodu/core/address";
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
 * Reads what is published of some figures of many places, the newest vintage known at `asOf`, and nothing beside it: a wall of a
 * nation has 57 000. Run it as an actor.
 * @returns of each column the values by region, amounts in the indicator's own unit
 */
export async function readColumns(
  tx: Db,
  columns: readonly Column[],
  places: readonly number[],
  { asOf }: ReadOptions = {},
): Promise<ReadonlyMap<number, number>[]> {
  const values = columns.map(() => new Map<number, number>());
  if (columns.length === 0 || places.length === 0) return values;
  const isFew = places.length <= fewPlaces;
  await tx.query(byIndex);
  const rows = await tx.query<{ no: number; found: Found }>(isFew ? ofPlaces : ofRange, [
    columns.map(({ indicator }) => indicator),
    columns.map(({ month }) => month),
    columns.map(({ span }) => span),
    columns.map(({ measure }) => measure),
    asOf === undefined ? "infinity" : endOfDay(asOf),
    ...(isFew ? [places] : [Math.min(...places), Math.max(...places)]),
  ]);
  for (const { no, found } of rows) {
    const [column, held] = [columns[no - 1], values[no - 1]];
    if (column && held) fill(held, column, found);
  }
  return values;
}

/** Left alone, the planner reads the whole table; for this transaction only. */
const byIndex = `select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('enable_seqscan', 'off', true)`;

// One row per column: every vintage of its figures, oldest first, as arrays; a row each costs several times as much.
const query = (inPlaces: string) => `
  select no, json_build_object('region', json_agg(region), 'value', json_agg(value), 'unit', json_agg(unit)) as found
    from (select c.no, o.region, o.value, o.unit
            from unnest($1::text[], $2::int[], $3::text[], $4::text[]) with ordinality c (indicator, month, span, measure, no)
            join observation o on o.indicator = c.indicator and o.month = c.month and ${inPlaces}
             and o.industry = '' and o.span = c.span and o.measure = c.measure
           where o.known_at <= $5::timestamptz
           order by c.no, o.known_at, o.import_id) vintage
   group by no`;
const ofPlaces = query("o.region = any ($6::int[])");
const ofRange = query("o.region between $6::int and $7::int");

interface Found {
  region: number[];
  value: (number | null)[];
  unit: string[];
}

/** A newer vintage takes the place of the older; null takes the value back. */
function fill(held: Map<number, number>, { indicator, measure }: Column, { region, value, unit }: Found) {
  region.forEach((place, i) => {
    const published = value[i] ?? null;
    if (published === null) held.delete(place);
    else held.set(place, inOwnUnit(published, unit[i] ?? "", measure, indicator).value);
  });
}
