import { type Indicator, prefectureOf, type RegionCode } from "@diaodu/core/catalogue";
import type { Month, Span } from "@diaodu/core/period";
import { cubePeriods } from "../figures/cube-periods.ts";
import { type Db, endOfDay } from "../store/index.ts";
import { litSpan } from "./lit.ts";

/** A month and span in which at least one of some places has a level or a growth rate of an indicator. */
export interface Period {
  month: Month;
  span: Span;
}

export interface PeriodsWanted {
  indicators: readonly Indicator[];
  places: readonly RegionCode[];
  /** Whose reports may be summed up beside what is published. */
  home: RegionCode;
  to: Month;
  asOf?: string;
}

/** All that more places than this have is too much to be read for it. */
const fewPlaces = 60;

/** The months of each indicator, newest first, in its usual span where that is published. Run it as an actor. */
export async function periodsOf(tx: Db, wanted: PeriodsWanted): Promise<Map<string, Period[]>> {
  const { indicators, places, home, to, asOf } = wanted;
  const known = asOf === undefined ? "infinity" : endOfDay(asOf);
  const codes = indicators.map(({ code }) => code);
  const published = await (places.length <= fewPlaces ? ofFew : ofMany)(tx, wanted, known);
  const options = asOf === undefined ? {} : { asOf };
  const reported = await cubePeriods(tx, { region: home, indicators: codes, from: earliest, to, ...options });
  return new Map(
    indicators.map((of) => {
      const own = [...published, ...reported].filter(({ indicator }) => indicator === of.code);
      // A month of which several spans are known keeps the usual one.
      const usualLast = own.sort((a, b) => Number(a.span === litSpan(of)) - Number(b.span === litSpan(of)));
      const months = [...new Map(usualLast.map(({ month, span }) => [month, { month, span }])).values()];
      return [of.code, months.sort((a, b) => b.month - a.month)];
    }),
  );
}
const earliest = 190001 as Month;

interface Found extends Period {
  indicator: string;
}

const ofFew = (tx: Db, { indicators, places, to }: PeriodsWanted, known: string): Promise<Found[]> =>
  tx.query<Found>(few, [
    indicators.map(({ code }) => code),
    places,
    [...new Set(places.map((place) => prefectureOf(place)))],
    to,
    known,
  ]);

// One row per indicator, month and span of which any of the places has a figure: a newest vintage that did not take it back.
const few = `
  select indicator, month, span
    from (select distinct on (region, indicator, month, span, measure) indicator, month, span, value
            from observation
           where city = any ($3::int[]) and region = any ($2::int[]) and indicator = any ($1::text[]) and industry = ''
             and month <= $4::int and measure in ('level', 'yoy') and known_at <= $5::timestamptz
           order by region, indicator, month, span, measure, known_at desc, import_id desc) newest
   where value is not null
   group by indicator, month, span`;

async function ofMany(tx: Db, { indicators, places, to }: PeriodsWanted, known: string): Promise<Found[]> {
  await tx.query(inOrder);
  return tx.query<Found>(many, [
    indicators.map(({ code }) => code),
    indicators.map(litSpan),
    to,
    known,
    places,
    Math.min(...places),
    Math.max(...places),
  ]);
}

/** Without it each step would read and sort all that is left of the indicator; for this transaction only. */
const inOrder = `select set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)`;

const isFigure = `o.region between $6::int and $7::int and o.region = any ($5::int[]) and o.industry = ''
  and o.measure in ('level', 'yoy') and o.value is not null and o.known_at <= $4::timestamptz
  and not exists (select from observation n
                   where n.city = o.city and n.region = o.region and n.indicator = o.indicator and n.industry = '' and n.month = o.month
                     and n.span = o.span and n.measure = o.measure and n.known_at <= $4::timestamptz
                     and (n.known_at, n.import_id) > (o.known_at, o.import_id))`;

// The same, found by stepping down the index from month to month; of the spans of a month one, the usual if it is there.
const many = `
  with recursive walk (no, month) as (
    select i.no, (select o.month from observation o
                   where o.indicator = ($1::text[])[i.no] and o.month <= $3::int order by o.month desc limit 1)
      from generate_series(1, cardinality($1::text[])) i (no)
    union all
    select w.no, (select o.month from observation o
                   where o.indicator = ($1::text[])[w.no] and o.month < w.month order by o.month desc limit 1)
      from walk w where w.month is not null
  )
  select ($1::text[])[w.no] as indicator, w.month, coalesce(usual.span, other.span) as span
    from walk w
    left join lateral (
      select o.span from observation o
       where o.indicator = ($1::text[])[w.no] and o.month = w.month and o.span = ($2::text[])[w.no] and ${isFigure} limit 1
    ) usual on true
    left join lateral (
      select o.span from observation o
       where usual.span is null and o.indicator = ($1::text[])[w.no] and o.month = w.month and ${isFigure} limit 1
    ) other on true
   where w.month is not null and coalesce(usual.span, other.span) is not null`;
