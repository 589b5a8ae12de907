import { type Indicator, type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import { type Point, type Target, valueIn } from "@diaodu/core/figures";
import { type GreenTarget, type History, isEnoughAlone, type Reading } from "@diaodu/core/monitor";
import { type Month, month } from "@diaodu/core/period";
import { computeFigures } from "../figures/resolve.ts";
import { valuesOfMany } from "../figures/values-of-many.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { litMeasure, litSpan } from "./lit.ts";
import { type Period, periodsOf } from "./periods.ts";
import { codesOf, countiesBelow } from "./places.ts";

/** What the cuts of an indicator in a year may be drawn from, and the year's target. */
export interface CutBasis {
  of: Indicator;
  history: History;
  target: GreenTarget | null;
}

const yearsBack = 10;
/** Of many places a few months show the distribution. */
const pooledAtMost = 6000;

/** History of the years before `year`, as it is known now. */
export async function cutBases(
  db: Db,
  actor: Actor,
  { home, year, indicators }: { home: RegionCode; year: number; indicators: readonly Indicator[] },
): Promise<CutBasis[]> {
  const before = { indicators, home, to: month(year - 1, 12) };
  const periods = await asActor(db, actor, (tx) => periodsOf(tx, { ...before, places: [home] }));
  const own = await ownHistory(db, actor, home, year, indicators, periods);
  const short = own.filter(({ readings }) => !isEnoughAlone(readings)).map(({ of }) => of);
  const pooled = short.length > 0 ? await pooledHistory(db, actor, home, year, short) : new Map<string, Pooled>();
  return own.map(({ of, readings, target }) => {
    const below = pooled.get(of.code);
    return { of, target, history: { own: readings, pooled: below?.readings ?? [], places: below?.places ?? 0 } };
  });
}

const pointOf = (of: Indicator, region: RegionCode, { month: at, span }: Period): Point => ({
  region,
  indicator: of,
  industry: "",
  size: "",
  enterprise: "",
  goal: 0,
  month: at,
  span,
  measure: litMeasure(of),
});

/** Periods of the last ten years before, all of one span: the usual one unless only another is published. */
function oneSpan(of: Indicator, periods: readonly Period[], year: number): Period[] {
  const recent = periods.filter(({ month: at }) => at >= month(year - yearsBack, 1));
  const usual = recent.filter(({ span }) => span === litSpan(of));
  return usual.length > 0 ? usual : recent.filter(({ span }) => span === recent[0]?.span);
}

async function ownHistory(
  db: Db,
  actor: Actor,
  home: RegionCode,
  year: number,
  indicators: readonly Indicator[],
  periods: ReadonlyMap<string, Period[]>,
) {
  return computeFigures(db, actor, {}, (workings) =>
    indicators.map((of) => {
      const held = oneSpan(of, periods.get(of.code) ?? [], year);
      const readings = held.map((period) => ({
        month: period.month,
        value: valueIn(workings.of(pointOf(of, home, period))),
      }));
      const yearEnd = pointOf(of, home, { month: month(year, 12), span: "ytd" });
      return { of, readings: known(readings), target: greenTarget(workings.standards.targets(yearEnd), yearEnd) };
    }),
  );
}

const known = (readings: readonly { month: Month; value: number | null }[]): Reading[] =>
  readings
    .flatMap(({ month: at, value }) => (value === null ? [] : [{ month: at, value }]))
    .sort((a, b) => a.month - b.month);

const tiers = ["assured", "stretch"];
const origins = ["assigned", "claimed", "own"];

/** The year's target of the very figure that is lit, the assured one before the stretch. */
export function greenTarget(targets: readonly Target[], { month: end, measure }: Point): GreenTarget | null {
  const [first] = targets
    .filter(
      (target) => target.month === end && target.span === "ytd" && target.measure === measure && target.value !== null,
    )
    .sort(
      (a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || origins.indexOf(a.origin) - origins.indexOf(b.origin),
    );
  return first && first.value !== null ? { value: first.value, isCeiling: first.comparator === "at-most" } : null;
}

interface Pooled {
  readings: Reading[];
  places: number;
}

/** Of the places right below where they have figures, else of all counties. */
async function pooledHistory(
  db: Db,
  actor: Actor,
  home: RegionCode,
  year: number,
  indicators: readonly Indicator[],
): Promise<Map<string, Pooled>> {
  const next = codesOf(regionsOf(home));
  const counties = codesOf(countiesBelow(home));
  const found = new Map<string, Pooled>();
  for (const places of [next, counties]) {
    const left = indicators.filter(({ code }) => !found.has(code));
    if (left.length === 0 || places.length === 0) continue;
    const periods = await asActor(db, actor, (tx) =>
      periodsOf(tx, { indicators: left, places, home, to: month(year - 1, 12) }),
    );
    for (const of of left) {
      const pooled = await pool(db, actor, of, places, oneSpan(of, periods.get(of.code) ?? [], year));
      if (pooled.readings.length > 0) found.set(of.code, pooled);
    }
  }
  return found;
}

async function pool(
  db: Db,
  actor: Actor,
  of: Indicator,
  places: readonly RegionCode[],
  periods: readonly Period[],
): Promise<Pooled> {
  const newest = periods.slice(0, Math.max(1, Math.floor(pooledAtMost / places.length)));
  const [first = 0 as RegionCode] = places;
  const figures = newest.map((period) => pointOf(of, first, period));
  if (figures.length === 0) return { readings: [], places: 0 };
  const rows = await valuesOfMany(db, actor, { figures, places });
  const readings = rows.map((row) => known(figures.map(({ month: at }, i) => ({ month: at, value: row[i] ?? null }))));
  return { readings: readings.flat(), places: readings.filter((row) => row.length > 0).length };
}
