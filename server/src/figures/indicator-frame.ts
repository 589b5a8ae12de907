import { isAddressable, usualSpan } from "@diaodu/core/address";
import {
  type Indicator,
  indicator,
  industry,
  industryCode,
  type Region,
  type RegionCode,
  region,
} from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import { addMonths, type Month, monthsBetween, type Span } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { cubeIndustries } from "./cube-periods.ts";
import { figureFault } from "./errors.ts";
import { formFigure } from "./form-figures.ts";
import { type Published, publishedPeriods } from "./latest.ts";
import { monthsOf } from "./months.ts";
import type { IndicatorView } from "./schemas.ts";

export interface IndicatorQuestion {
  region: RegionCode;
  from?: Month;
  to?: Month;
  span?: Span;
  asOf?: string;
  industry?: string;
  /** Indicator codes, separated by commas. */
  compare?: string;
}

/** Months shown when the question names none. */
const monthsShown = 24;
/** A line of more than ten years is a yearbook; it would also be the whole store. */
const monthsAtMost = 120;

export function faultsOf(
  code: string,
  { region: place, from, to }: IndicatorQuestion,
  others: readonly string[],
): Fault[] {
  const unknown = [code, ...others].filter((each) => !indicator(each));
  const noMonths = [from, to].filter((month) => month !== undefined && !isAddressable(month));
  return [
    ...unknown.map((each) => figureFault("figures/unknown-indicator", { code: each })),
    ...(region(place) ? [] : [figureFault("figures/unknown-region", { code: place })]),
    ...noMonths.map((month) => figureFault("figures/not-a-month", { month: month ?? 0 })),
  ];
}

/** What of the indicator is shown: where, which months, which span. */
export interface Frame {
  of: Indicator;
  place: Region;
  industry: string;
  span: Span;
  months: Month[];
}

export async function frameOf(
  db: Db,
  actor: Actor,
  of: Indicator,
  place: Region,
  asked: IndicatorQuestion,
): Promise<Frame> {
  const { industry: trade = "", asOf } = asked;
  const periods = await publishedPeriods(db, actor, {
    region: place.code,
    indicators: [of.code],
    industry: trade,
    from: earliest,
    to: asked.to ?? newest,
    ...(asOf === undefined ? {} : { asOf }),
  });
  const span = asked.span ?? spanOf(of, periods);
  const to = asked.to ?? periods[0]?.month;
  if (to === undefined) return { of, place, industry: trade, span, months: [] };
  const from = Math.max(asked.from ?? addMonths(to, 1 - monthsShown), addMonths(to, 1 - monthsAtMost)) as Month;
  return { of, place, industry: trade, span, months: monthsOf(of, span, monthsBetween(from, to)) };
}
const earliest = 190001 as Month;
const newest = 219912 as Month;

/** The usual span, unless only another one is published. */
function spanOf(of: Indicator, periods: readonly Published[]): Span {
  const usual = usualSpan(of);
  return periods.some(({ span }) => span === usual) ? usual : (periods[0]?.span ?? usual);
}

export async function industriesOf(
  db: Db,
  actor: Actor,
  of: Indicator,
  place: RegionCode,
): Promise<IndicatorView["industries"]> {
  if (!of.industries) return [];
  const codes = await asActor(db, actor, async (tx) => {
    const published = await tx.query<{ industry: string }>(
      "select distinct industry from observation where indicator = $1 and region = $2 and industry <> ''",
      [of.code, place],
    );
    const figure = formFigure(of.code);
    const reported = figure ? await cubeIndustries(tx, figure.form.code, place) : [];
    return [...published.map(({ industry: code }) => code), ...reported.map(industryCode)];
  });
  return [...new Set(codes)].sort().map((code) => ({ code, name: industry(code)?.name ?? code }));
}
