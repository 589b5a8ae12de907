import type { Indicator, RegionCode } from "@diaodu/core/catalogue";
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

/** More places than this are looked for as a range of codes rather than one by one. */
const fewPlaces = 60;

/**
 * The months of each indicator, newest first, in its usual span where one is published: stepping down the index from month to
 * month, since the table of a nation is too long to be read for it. Run it as an actor.
 */
export async function periodsOf(tx: Db, wanted: PeriodsWanted): Promise<Map<string, Period[]>> {
  const { indicators, places, home, to, asOf } = wanted;
  const isFew = places.length <= fewPlaces;
  const rows = await tx.query<{ no: number; month: Month; span: Span | null }>(isFew ? ofPlaces : ofRange, [
    indicators.map(({ code }) => code),
    indicators.map(litSpan),
    to,
    asOf === undefined ? "infinity" : endOfDay(asOf),
    places,
    ...(isFew ? [] : [Math.min(...places), Math.max(...places)]),
  ]);
  const codes = indicators.map(({ code }) => code);
  const reported = await cubePeriods(tx, {
    region: home,
    indicators: codes,
    from: earliest,
    to,
    ...(asOf ? { asOf } : {}),
  });
  return joined(indicators, rows, reported);
}
const earliest = 190001 as Month;

interface Reported {
  indicator: string;
  month: Month;
  span: Span;
}

function joined(
  indicators: readonly Indicator[],
  rows: readonly { no: number; month: Month; span: Span | null }[],
  reported: readonly Reported[],
): Map<string, Period[]> {
  const found = new Map(indicators.map(({ code }) => [code, new Map<Month, Span>()]));
  for (const { no, month, span } of rows) if (span) found.get(indicators[no - 1]?.code ?? "")?.set(month, span);
  for (const { indicator: code, month, span } of reported) {
    const months = found.get(code);
    const of = indicators.find((each) => each.code === code);
    if (months && of && (!months.has(month) || span === litSpan(of))) months.set(month, span);
  }
  return new Map(
    [...found].map(([code, months]) => [
      code,
      [...months].map(([month, span]) => ({ month, span })).sort((a, b) => b.month - a.month),
    ]),
  );
}

// One row per indicator (its number in $1) and month: the span in which any of the places has a figure, the usual one first.
const query = (isThere: string) => `
  with recursive walk (no, month) as (
    select i.no, (select o.month from observation o
                   where o.indicator = ($1::text[])[i.no] and o.month <= $3::int order by o.month desc limit 1)
      from generate_series(1, cardinality($1::text[])) i (no)
    union all
    select w.no, (select o.month from observation o
                   where o.indicator = ($1::text[])[w.no] and o.month < w.month order by o.month desc limit 1)
      from walk w where w.month is not null
  )
  select w.no, w.month, coalesce(usual.span, other.span) as span
    from walk w
    left join lateral (
      select o.span from observation o
       where o.indicator = ($1::text[])[w.no] and o.month = w.month and o.span = ($2::text[])[w.no] and ${isThere} limit 1
    ) usual on true
    left join lateral (
      select o.span from observation o
       where usual.span is null and o.indicator = ($1::text[])[w.no] and o.month = w.month and ${isThere} limit 1
    ) other on true
   where w.month is not null`;

// The newest vintage, and one that did not take the value back.
const isFigure = `o.industry = '' and o.measure in ('level', 'yoy') and o.value is not null and o.known_at <= $4::timestamptz
  and not exists (select from observation n
                   where n.city = o.city and n.region = o.region and n.indicator = o.indicator and n.industry = '' and n.month = o.month
                     and n.span = o.span and n.measure = o.measure and n.known_at <= $4::timestamptz
                     and (n.known_at, n.import_id) > (o.known_at, o.import_id))`;
const ofPlaces = query(`o.region = any ($5::int[]) and ${isFigure}`);
const ofRange = query(`o.region between $6::int and $7::int and o.region = any ($5::int[]) and ${isFigure}`);
