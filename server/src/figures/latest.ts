import { usualSpan } from "@diaodu/core/address";
import { indicator, prefectureOf, type RegionCode } from "@diaodu/core/catalogue";
import { addMonths, type Month, type Span } from "@diaodu/core/period";
import { type Actor, asActor, type Db, endOfDay } from "../store/index.ts";
import { cubePeriods } from "./cube-periods.ts";

/** A period of an indicator of which a region has a level or a growth rate. */
export interface Published {
  indicator: string;
  span: Span;
  month: Month;
}

export interface PublishedQuestion {
  region: RegionCode;
  indicators: readonly string[];
  industry?: string;
  from: Month;
  to: Month;
  asOf?: string;
}

/**
 * Which periods have figures, newest first: published ones (one whose newest vintage took the value back is not), and those for
 * which enterprises' reports are summed up.
 */
export async function publishedPeriods(db: Db, actor: Actor, question: PublishedQuestion): Promise<Published[]> {
  const [published, reported] = await asActor(db, actor, async (tx) => [
    await publishedIn(tx, question),
    await cubePeriods(tx, question),
  ]);
  if (reported.length === 0) return published;
  const key = ({ indicator, span, month }: Published) => `${indicator};${span};${month}`;
  const all = new Map([...published, ...reported].map((period) => [key(period), period]));
  return [...all.values()].sort((a, b) => b.month - a.month);
}

async function publishedIn(tx: Db, question: PublishedQuestion): Promise<Published[]> {
  const { region, indicators, industry = "", from, to, asOf } = question;
  return tx.query<Published>(
    `select indicator, span, month
         from (select distinct on (indicator, month, span, measure) indicator, month, span, measure, value
                 from observation
                where city = $1 and region = $2 and indicator = any ($3) and industry = $4
                  and month between $5 and $6 and measure in ('level', 'yoy') and known_at <= $7::timestamptz
                order by indicator, month, span, measure, known_at desc, import_id desc) newest
        where value is not null
        group by indicator, span, month
        order by month desc`,
    [prefectureOf(region), region, indicators, industry, from, to, asOf === undefined ? "infinity" : endOfDay(asOf)],
  );
}

const usual = ({ indicator: code }: Published): Span => {
  const of = indicator(code);
  return of ? usualSpan(of) : "ytd";
};

/** An indicator of which nothing came for longer than this is no longer part of the month's picture. */
const monthsOfLag = 12;

/** The newest published period of each indicator at or before `to`, in its usual span where that is published. */
export async function latestPeriods(
  db: Db,
  actor: Actor,
  question: Omit<PublishedQuestion, "from">,
): Promise<Map<string, Published>> {
  const periods = await publishedPeriods(db, actor, { ...question, from: addMonths(question.to, -monthsOfLag) });
  const latest = new Map<string, Published>();
  for (const period of periods) {
    const held = latest.get(period.indicator);
    // Newest first: a held one gives way only to the usual span.
    if (!held || (held.span !== usual(period) && period.span === usual(period))) latest.set(period.indicator, period);
  }
  return latest;
}
