import { showNumber } from "../../figures/index.ts";
import { type Month, yearOf } from "../../period/index.ts";
import { centred, detrended, type Reading } from "./detrend.ts";
import type { FourCuts } from "./light.ts";
import { ascending, percentile } from "./percentile.ts";

/** What the cuts of a year may be drawn from: figures of the years before. */
export interface History {
  /** Of the place itself. */
  own: readonly Reading[];
  /** Of the places below it. */
  pooled: readonly Reading[];
  /** How many places those are. */
  places: number;
}

/** The year's target of the figure that is lit. */
export interface GreenTarget {
  value: number;
  /** 以内: the target is the upper end of what is normal, not its middle. */
  isCeiling: boolean;
}

export interface ProposedCuts {
  cuts: FourCuts;
  /** In words, what they were drawn from and how they were moved. */
  how: string;
}

const shares = [0.1, 0.3, 0.7, 0.9] as const;

/** A trend needs the years, a distribution a few dozen values; tenths of less than a dozen say nothing, and light nothing. */
const yearsForTrend = 5;
const fewest = { trend: 20, years: 2, plain: 12, pooled: 20, months: 4 };

/**
 * The cuts of a year from the years before it: percentiles 10, 30, 70, 90 of the growth without its trend, then moved so that
 * green holds the year's target. Ascending and apart by at least one unit of the last decimal.
 * @param decimals with which the figure is published
 * @returns null where there is too little history
 * @source domain/monitoring.md 4
 */
export function cutsFromHistory(history: History, target: GreenTarget | null, decimals: number): ProposedCuts | null {
  const drawn = drawFrom(history);
  if (!drawn) return null;
  const sorted = ascending(drawn.values);
  const scale = 10 ** decimals;
  const found = apart(shares.map((share) => Math.round(percentile(sorted, share) * scale)) as Units);
  const moved = target ? aroundTarget(found, target, scale, decimals) : { units: found, how: "" };
  return { cuts: moved.units.map((unit) => unit / scale) as unknown as FourCuts, how: drawn.how + moved.how };
}

interface Drawn {
  values: number[];
  how: string;
}

const yearsIn = (readings: readonly Reading[]): number => new Set(readings.map(({ month }) => yearOf(month))).size;

/** Whether a place's own history says enough, so that nobody need look at the places below. */
export const isEnoughAlone = (own: readonly Reading[]): boolean =>
  yearsIn(own) >= fewest.years && own.length >= fewest.plain;

function drawFrom({ own, pooled, places }: History): Drawn | null {
  const values = own.map(({ value }) => value);
  if (yearsIn(own) >= yearsForTrend && own.length >= fewest.trend)
    return { values: detrended(own), how: `${stretch(own)}${own.length}期扣除趋势后的10、30、70、90分位` };
  if (isEnoughAlone(own))
    return { values, how: `${stretch(own)}${own.length}期的10、30、70、90分位（不足五年，未扣除趋势）` };
  // Many places in one month tell how far they lie apart, not how far a figure moves.
  if (pooled.length >= fewest.pooled && new Set(pooled.map(({ month }) => month)).size >= fewest.months)
    return {
      values: centred(pooled),
      how: `本级历史不足，取${stretch(pooled)}所辖${places}个地区的10、30、70、90分位`,
    };
  return null;
}

function stretch(readings: readonly { month: Month }[]): string {
  const years = readings.map(({ month }) => yearOf(month));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from}年` : `${from}—${to}年`;
}

/** Four cuts in units of the last decimal. */
type Units = [number, number, number, number];

const apart = ([c1, ...rest]: Units): Units => {
  const units = [c1];
  for (const cut of rest) units.push(Math.max(cut, (units.at(-1) ?? cut) + 1));
  return units as Units;
};

/** A floor or a middle moves all four; a ceiling above green only lifts green's upper end, since less is no failure. */
function aroundTarget(units: Units, { value, isCeiling }: GreenTarget, scale: number, decimals: number) {
  // As a figure that has just reached it would be published.
  const goal = Math.round(value * scale);
  const [c1, c2, c3, c4] = units;
  if (goal >= c2 && goal < c3) return { units, how: "；年度目标在绿区内" };
  if (isCeiling && goal >= c3) {
    const lift = goal + 1 - c3;
    return { units: [c1, c2, c3 + lift, c4 + lift] as Units, how: `；绿区上限抬到年度目标${shown(value, decimals)}` };
  }
  const shift = Math.round(goal - (c2 + c3) / 2);
  const way = shift > 0 ? "上移" : "下移";
  return {
    units: units.map((unit) => unit + shift) as Units,
    how: `；按年度目标${shown(value, decimals)}整体${way}${shown(Math.abs(shift) / scale, decimals)}，使目标居绿区中间`,
  };
}

const shown = (value: number, decimals: number) => showNumber(value, decimals);
