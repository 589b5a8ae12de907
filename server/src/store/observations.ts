import type { Measure } from "@diaodu/core/address";
import { convert, indicator } from "@diaodu/core/catalogue";
import {
  cellNumber,
  type Need,
  type Observation,
  ObservationBook,
  type Origin,
  type SourceCell,
} from "@diaodu/core/figures";
import type { Span } from "@diaodu/core/period";
import type { Db } from "./db.ts";
import { longStretchesOf, shortStretchesOf } from "./stretches.ts";

export interface ReadOptions {
  /** A day (what was known at its end, Beijing time) or an instant. Absent: all that is known. */
  asOf?: string;
  /** Read where each value stands and what stood there before, for explanations. */
  origins?: boolean;
}

/**
 * Reads what is published of the figures needed, the newest vintage of each known at `asOf`, in one query.
 * Run it as an actor: row-level security decides what is seen.
 */
export async function readObservations(
  tx: Db,
  needs: readonly Need[],
  { asOf, origins = false }: ReadOptions = {},
): Promise<ObservationBook> {
  const stretches = needs.flatMap(shortStretchesOf);
  const long = needs.flatMap(longStretchesOf);
  const book = new ObservationBook();
  if (stretches.length + long.length === 0) return book;
  await tx.query(byIndex);
  const [answer] = await tx.query<{ columns: Columns }>(origins ? queryWithOrigins : query, [
    needs.map(({ indicator }) => indicator),
    needs.map(({ industry }) => industry),
    stretches.map(({ need }) => needs.indexOf(need) + 1),
    stretches.map(({ month }) => month),
    stretches.map(({ first }) => first),
    stretches.map(({ last }) => last),
    asOf === undefined ? "infinity" : endOfDay(asOf),
    long.map(({ need }) => needs.indexOf(need) + 1),
    long.map(({ city }) => city),
    long.map(({ region }) => region),
    long.map(({ from }) => from),
    long.map(({ to }) => to),
  ]);
  if (answer) fill(book, needs, answer.columns, origins);
  return book;
}

/** @example endOfDay("2025-04-20") // the instant at which that day ends in Beijing */
export function endOfDay(asOf: string): string {
  const isDay = asOf.length === "2025-04-20".length;
  const instant = isDay ? Date.parse(`${asOf}T00:00:00+08:00`) + 86_400_000 - 1 : Date.parse(asOf);
  return new Date(instant).toISOString();
}

/**
 * One walk down the index for each stretch. Left alone, the planner reads the whole table and compares every row of it with
 * every stretch. For this transaction only.
 */
const byIndex = `select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('enable_seqscan', 'off', true)`;

const found = `
  from (select stretch.no, s.*
          from unnest($3::int[], $4::int[], $5::int[], $6::int[]) stretch (no, month, first, last)
          join observation s
            on s.indicator = ($1::text[])[stretch.no] and s.month = stretch.month
           and s.region between stretch.first and stretch.last and s.industry = ($2::text[])[stretch.no]
        union all
        select long.no, l.*
          from unnest($8::int[], $9::int[], $10::int[], $11::int[], $12::int[]) long (no, city, region, first, last)
          join observation l
            on l.city = long.city and l.region = long.region and l.indicator = ($1::text[])[long.no]
           and l.industry = ($2::text[])[long.no] and l.month between long.first and long.last) o`;

/**
 * One row in all: the columns of every vintage found, as arrays. A row each would cost the embedded store about 15 µs apiece,
 * more than all that is then computed from it.
 */
const columns = `json_agg(o.no) as no, json_agg(o.region) as region, json_agg(o.month) as month,
       json_agg(o.span) as span, json_agg(o.measure) as measure, json_agg(o.value) as value, json_agg(o.unit) as unit,
       json_agg(extract(epoch from o.known_at) * 1000) as known, json_agg(o.import_id) as import`;

const query = `select row_to_json(all_found) as columns from (select ${columns} ${found}
 where o.known_at <= $7::timestamptz) all_found`;

const queryWithOrigins = `select row_to_json(all_found) as columns from (select ${columns},
       json_agg(json_build_array(f.id, f.file_name, o.sheet, o.cell, f.at, f.by_user)) as origin ${found}
  left join import f on f.id = o.source_id
 where o.known_at <= $7::timestamptz) all_found`;

/** Each an array with one element a vintage; null when nothing was found. */
interface Columns {
  no: number[] | null;
  region: number[];
  month: number[];
  span: Span[];
  measure: Measure[];
  value: (number | null)[];
  unit: string[];
  known: number[];
  import: number[];
  origin?: [number | null, string, string, string, string, string][];
}

/** Measures that are amounts of the indicator and so come in any unit of its dimension. */
const amounts: ReadonlySet<Measure> = new Set(["level", "base", "from-year-start", "from-year-start-base"]);

function fill(book: ObservationBook, needs: readonly Need[], all: Columns, origins: boolean) {
  const newest = newestVintages(needs, all);
  for (const [series, cells] of newest) {
    for (const [cell, vintages] of cells) {
      const [i = 0, ...before] = vintages;
      const need = needs[(all.no?.[i] ?? 1) - 1];
      const value = all.value[i];
      if (!need || value === null || value === undefined) continue;
      book.put(series, cell, {
        ...inOwnUnit(value, all.unit[i] ?? "", all.measure[i] ?? "level", need.indicator),
        knownAt: all.known[i] ?? 0,
        ...(origins ? { origin: originOf(all, i, before) } : {}),
      });
    }
  }
}

/** Positions in the columns of all vintages of each figure, newest first. */
function newestVintages(needs: readonly Need[], all: Columns): Map<string, Map<number, number[]>> {
  const newest = new Map<string, Map<number, number[]>>();
  const isNewer = (a: number, b: number) =>
    (all.known[a] ?? 0) - (all.known[b] ?? 0) || (all.import[a] ?? 0) - (all.import[b] ?? 0);
  all.no?.forEach((no, i) => {
    const need = needs[no - 1];
    if (!need) return;
    let cells = newest.get(need.series);
    if (!cells) newest.set(need.series, (cells = new Map()));
    const cell = cellNumber(all.region[i] ?? 0, all.month[i] ?? 0, all.span[i] ?? "ytd", all.measure[i] ?? "level");
    const held = cells.get(cell);
    if (held) held.push(i);
    else cells.set(cell, [i]);
  });
  for (const cells of newest.values())
    for (const vintages of cells.values()) if (vintages.length > 1) vintages.sort((a, b) => isNewer(b, a));
  return newest;
}

export function inOwnUnit(
  value: number,
  unit: string,
  measure: Measure,
  code: string,
): Pick<Observation, "value" | "unit"> {
  const own = indicator(code)?.unit ?? "";
  if (unit === own || own === "" || !amounts.has(measure)) return { value, unit };
  const converted = convert(value, unit, own);
  return converted === null ? { value, unit } : { value: converted, unit: own };
}

function originOf(all: Columns, i: number, before: readonly number[]): Origin {
  return {
    source: sourceOf(all, i),
    earlier: before.map((at) => ({
      value: all.value[at] ?? null,
      unit: all.unit[at] ?? "",
      knownAt: new Date(all.known[at] ?? 0).toISOString(),
      source: sourceOf(all, at),
    })),
  };
}

function sourceOf(all: Columns, i: number): SourceCell | null {
  const [importId, fileName, sheet, cell, at, importedBy] = all.origin?.[i] ?? [];
  const value = all.value[i];
  if (!importId || value === null || value === undefined) return null;
  return {
    importId,
    fileName: fileName ?? "",
    sheet: sheet ?? "",
    cell: cell ?? "",
    value,
    unit: all.unit[i] ?? "",
    importedAt: new Date(at ?? 0).toISOString(),
    importedBy: importedBy ?? "",
  };
}
