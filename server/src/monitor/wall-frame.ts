import { type Indicator, indicator, type Region, type RegionCode } from "@diaodu/core/catalogue";
import type { Point } from "@diaodu/core/figures";
import { type Composite, compositeIn } from "@diaodu/core/monitor";
import { addMonths, type Month } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { compositesIn, ofWhatIsThere } from "./composites.ts";
import { litMeasure } from "./lit.ts";
import { type Period, periodsOf } from "./periods.ts";
import { codesOf, countiesBelow, placesBelow } from "./places.ts";

export interface WallQuestion {
  region: number;
  month: number;
  asOf?: string;
  /** Codes and groups, separated by commas; absent: the headlines. */
  indicators?: string;
  deep?: boolean;
}

/** An indicator of which nothing came for longer than this is no longer part of the month's picture. */
const monthsOfLag = 12;

/** What stands on the wall. */
export interface Frame {
  place: Region;
  month: Month;
  places: Region[];
  /** The figures that are lit, of the first place; those shown come first, after them parts of composites. */
  figures: Point[];
  shown: number;
  months: Month[];
  composites: Composite[];
}

/** Reads which figures of which places the wall of a month has. */
export async function frameOf(
  db: Db,
  actor: Actor,
  place: Region,
  chosen: readonly Indicator[],
  asked: WallQuestion,
): Promise<Frame> {
  const { deep = false, asOf } = asked;
  const month = asked.month as Month;
  const below = deep ? countiesBelow(place.code) : placesBelow(place.code);
  const places = deep ? below : withItself(place, below);
  return asActor(db, actor, async (tx) => {
    const composites = await compositesIn(tx, place.code);
    const parts = partsOf(composites).filter((of) => !chosen.includes(of));
    const indicators = [...chosen, ...parts];
    const wanted = { home: place.code, to: lastMonth, ...(asOf === undefined ? {} : { asOf }) };
    const periods = await periodsOf(tx, { ...wanted, places: codesOf(below), indicators });
    // What only the whole has, as 地区生产总值 in most months, is lit in its row; else the parts' newest month is the wall's.
    const ofWhole = indicators.filter(({ code }) => !deep && (periods.get(code) ?? []).length === 0);
    if (ofWhole.length > 0)
      for (const [code, own] of await periodsOf(tx, { ...wanted, places: [place.code], indicators: ofWhole }))
        periods.set(code, own);
    const pointsOf = (indicators: readonly Indicator[]) =>
      indicators.flatMap((of) => {
        const period = periods
          .get(of.code)
          ?.find((each) => each.month <= month && each.month > addMonths(month, -monthsOfLag));
        return period ? [pointOf(of, places[0]?.code ?? place.code, period)] : [];
      });
    const shown = pointsOf(chosen);
    const months = new Set(chosen.flatMap((of) => (periods.get(of.code) ?? []).map((each) => each.month)));
    const figures = [...shown, ...pointsOf(parts)];
    const isThere = (code: string) => figures.some((figure) => figure.indicator.code === code);
    return {
      place,
      month,
      places,
      figures,
      shown: shown.length,
      months: [...months].sort((a, b) => a - b),
      composites: composites.map((each) => ofWhatIsThere(each, isThere)),
    };
  });
}
/** The whole stands first, above its parts. */
const withItself = (place: Region, below: readonly Region[]): Region[] => [
  place,
  ...below.filter(({ code }) => code !== place.code),
];

/** The replay goes on to the newest month, whichever is asked for. */
const lastMonth = 219912 as Month;

const partsOf = (composites: readonly Composite[]): Indicator[] => [
  ...new Set(
    composites.flatMap(({ components }) =>
      components.flatMap(({ of }) => (compositeIn(of) === null ? (indicator(of) ?? []) : [])),
    ),
  ),
];

const pointOf = (of: Indicator, code: RegionCode, { month, span }: Period): Point => ({
  region: code,
  indicator: of,
  industry: "",
  size: "",
  enterprise: "",
  goal: 0,
  month,
  span,
  measure: litMeasure(of),
});
