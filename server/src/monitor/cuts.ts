import { decimalsOf, unitOf } from "@diaodu/core/address";
import { type Indicator, indicator, region, regionPath } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { checkCuts, type FourCuts, homeOf, monitorFault, type ProposedCuts } from "@diaodu/core/monitor";
import { coversOf } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { proposedCuts } from "./freeze-cuts.ts";
import { headlines, litMeasure } from "./lit.ts";
import type { CutsView } from "./schemas.ts";
import { type StoredCuts, storeCuts, storedCuts } from "./stored-cuts.ts";

/** The year's cuts of each indicator that is lit, and what history would propose. */
export async function cutsOf(db: Db, actor: Actor, asked: { region: number; year: number }): Promise<CutsView[]> {
  const path = regionPath(asked.region).map((each) => each.code);
  const held = nearest(await asActor(db, actor, (tx) => storedCuts(tx, asked.year, path)), path);
  const set = [...held.keys()].flatMap((code) => indicator(code) ?? []);
  const indicators = [...headlines, ...set.filter((of) => !headlines.includes(of))];
  const home = homeOf(asked.region);
  const proposed = await proposedCuts(db, actor, { home, year: asked.year, indicators });
  return indicators.map((of) => viewOf(of, asked.year, held.get(of.code), proposed.get(of.code)));
}

/** Of each indicator the cuts of the region itself, else of the nearest unit above it. */
function nearest(all: readonly StoredCuts[], path: readonly number[]): Map<string, StoredCuts> {
  const near = [...all].sort((a, b) => path.indexOf(b.home) - path.indexOf(a.home));
  return new Map(near.map((each) => [each.indicator, each]));
}

function viewOf(
  of: Indicator,
  year: number,
  held: StoredCuts | undefined,
  proposed: ProposedCuts | undefined,
): CutsView {
  const measure = held?.measure ?? litMeasure(of);
  return {
    indicator: of.code,
    name: of.name,
    english: of.english,
    unit: unitOf(measure, of),
    decimals: decimalsOf(measure, of),
    year,
    measure,
    cuts: tuple(held?.cuts ?? proposed?.cuts),
    how: held?.how ?? proposed?.how ?? "",
    at: held?.at ?? null,
    by: held?.by ?? "",
    home: held?.home ?? null,
    proposed: tuple(proposed?.cuts),
    proposedHow: proposed?.how ?? "",
  };
}

const tuple = (cuts: FourCuts | undefined): [number, number, number, number] | null => (cuts ? [...cuts] : null);

/** How cuts that a person gave are explained. */
const byHand = "人工设定";

/** Sets the cuts of an indicator and year for a unit and those below it; what was set before is kept. */
export async function saveCuts(
  db: Db,
  actor: Actor,
  asked: { home: number; indicator: string; year: number; cuts: [number, number, number, number] },
): Promise<Result<CutsView>> {
  const of = indicator(asked.indicator);
  const place = region(asked.home);
  const faults = [
    ...(of ? [] : [monitorFault("monitor/unknown-indicator", { code: asked.indicator }, { field: "indicator" })]),
    ...(place ? [] : [monitorFault("monitor/unknown-region", { code: asked.home }, { field: "home" })]),
    ...checkCuts(asked.cuts),
  ];
  if (!of || !place || faults.length > 0) return refuse(...faults);
  if (!coversOf(actor)(place.code)) return refuse(monitorFault("monitor/not-yours", { region: place.name }));
  const { home, year, cuts } = asked;
  await asActor(db, actor, (tx) =>
    storeCuts(tx, [{ home, indicator: of.code, year, measure: litMeasure(of), cuts, how: byHand }], actor.user),
  );
  const held = await asActor(db, actor, (tx) => storedCuts(tx, year, [home]));
  const proposed = await proposedCuts(db, actor, { home: place.code, year, indicators: [of] });
  return ok(
    viewOf(
      of,
      year,
      held.find((each) => each.indicator === of.code),
      proposed.get(of.code),
    ),
  );
}
