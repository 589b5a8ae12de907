import { type Address, isAddressable } from "@diaodu/core/address";
import { type Indicator, indicator, type Region, region } from "@diaodu/core/catalogue";
import { matchGrowth } from "@diaodu/core/check";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { figureOf, type Workings } from "@diaodu/core/figures";
import { monitorFault } from "@diaodu/core/monitor";
import { addMonths, type Month } from "@diaodu/core/period";
import { computeFigures } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { type Period, periodsOf } from "./periods.ts";
import { codesOf, placesBelow } from "./places.ts";
import type { Matches } from "./schemas.ts";

/** Points by which two growths may differ before one looks into it; half of it with opposite signs. */
const limitPp = 20;
/** Figures older than this say nothing of the month. */
const monthsOfLag = 12;

const output = ["industrial-output", "industrial-value-added"];
const taxes = ["vat", "tax-collected", "tax-revenue"];

/** What moves with what. Of each side the first that is published beside the other: one place prints this figure, another that. */
const couples: readonly { one: readonly string[]; other: readonly string[] }[] = [
  { one: output, other: ["electricity-above-size", "electricity-industrial", "electricity-secondary"] },
  { one: output, other: taxes },
  { one: ["revenue"], other: taxes },
  { one: ["fixed-asset-investment"], other: ["product-cement"] },
  { one: output, other: ["freight"] },
];

/** Growth of output, electricity and tax side by side for a region and those below it. @source domain/monitoring.md 5.4 */
export async function matchesOf(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number; asOf?: string },
): Promise<Result<Matches>> {
  const place = region(asked.region);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: asked.region }, { field: "region" }));
  if (!isAddressable(asked.month))
    return refuse(monitorFault("monitor/not-a-month", { month: asked.month }, { field: "month" }));
  const month = asked.month as Month;
  const places = [place, ...placesBelow(place.code).filter(({ code }) => code !== place.code)];
  const options = asked.asOf === undefined ? {} : { asOf: asked.asOf };
  const periods = await asActor(db, actor, (tx) =>
    periodsOf(tx, { indicators: namedIn(couples), places: codesOf(places), home: place.code, to: month, ...options }),
  );
  const chosen = couples.flatMap((couple) => chosenOf(couple, periods, month) ?? []);
  const pairs = await computeFigures(db, actor, options, (workings) =>
    chosen.map((couple) => pairOf(couple, places, workings)),
  );
  return ok({ month, pairs: pairs.filter(({ rows }) => rows.length > 0) });
}

const namedIn = (all: typeof couples): Indicator[] => [
  ...new Set(all.flatMap(({ one, other }) => [...one, ...other]).flatMap((code) => indicator(code) ?? [])),
];

interface Couple {
  one: Indicator;
  other: Indicator;
  period: Period;
}

/** The two indicators with the newest period that both have. */
function chosenOf(
  { one, other }: (typeof couples)[number],
  periods: ReadonlyMap<string, Period[]>,
  month: Month,
): Couple | null {
  const ways = one.flatMap((first) => other.map((second) => ({ first, second })));
  const found = ways.flatMap(({ first, second }) => {
    const [left, right] = [indicator(first), indicator(second)];
    const theirs = periods.get(second) ?? [];
    const period = (periods.get(first) ?? []).find(
      (each) =>
        each.month > addMonths(month, -monthsOfLag) &&
        theirs.some((their) => their.month === each.month && their.span === each.span),
    );
    return left && right && period ? [{ one: left, other: right, period }] : [];
  });
  // In the order of preference; only a newer month speaks for a later one.
  return found.sort((a, b) => b.period.month - a.period.month)[0] ?? null;
}

function pairOf(
  { one, other, period }: Couple,
  places: readonly Region[],
  workings: Workings,
): Matches["pairs"][number] {
  const growth = (of: Indicator, { code }: Region) => {
    const address: Address = { region: code, indicator: of.code, ...period, measure: "yoy", filters: {} };
    return figureOf(address, workings);
  };
  const rows = places.flatMap((place) => {
    const [left, right] = [growth(one, place), growth(other, place)];
    if (left.value === null && right.value === null) return [];
    return [{ region: place.code, name: place.name, one: left, other: right, ...comparedBy(left.value, right.value) }];
  });
  const isMatched = rows.some(({ difference }) => difference !== null);
  return { name: `${one.name}—${other.name}`, rows: isMatched ? rows : [], limit: limitPp };
}

function comparedBy(one: number | null, other: number | null) {
  if (one === null || other === null) return { difference: null, opposite: false, elasticity: null, flag: false };
  const { differencePp, isOpposite, elasticity, isDoubtful } = matchGrowth(one, other, limitPp);
  return { difference: differencePp, opposite: isOpposite, elasticity, flag: isDoubtful };
}
