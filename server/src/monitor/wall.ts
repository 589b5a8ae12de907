import { decimalsOf, isAddressable, unitOf } from "@diaodu/core/address";
import { type Indicator, type Region, type RegionCode, region } from "@diaodu/core/catalogue";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import type { Cuts, Point, Standards, Value } from "@diaodu/core/figures";
import { compositeLights, homeOf, lightAsPublished, monitorFault } from "@diaodu/core/monitor";
import { type Month, spanLabel, spanWords, yearOf } from "@diaodu/core/period";
import { valuesOfMany } from "../figures/values-of-many.ts";
import { type Actor, asActor, type Db, readStandards } from "../store/index.ts";
import { freezeCuts } from "./freeze-cuts.ts";
import { chosenIndicators } from "./lit.ts";
import { codesOf } from "./places.ts";
import type { Wall } from "./schemas.ts";
import { type Frame, frameOf, type WallQuestion } from "./wall-frame.ts";

/** The lights of the regions below one (or of all counties) by indicator in a month. */
export async function lightsWall(db: Db, actor: Actor, asked: WallQuestion): Promise<Result<Wall>> {
  const chosen = chosenIndicators(asked.indicators);
  const place = region(asked.region);
  const faults = faultsOf(asked, place);
  if (!place || faults.length > 0 || !chosen.ok) return refuse(...faults, ...(chosen.ok ? [] : chosen.faults));
  const frame = await frameOf(db, actor, place, chosen.value, asked);
  for (const [year, indicators] of yearsOf(frame)) await freezeCuts(db, actor, homeOf(place.code), year, indicators);
  return ok(await wallOf(db, actor, frame, asked));
}

function faultsOf({ region: code, month }: WallQuestion, place: Region | null): Fault[] {
  return [
    ...(place ? [] : [monitorFault("monitor/unknown-region", { code }, { field: "region" })]),
    ...(isAddressable(month) ? [] : [monitorFault("monitor/not-a-month", { month }, { field: "month" })]),
  ];
}

/** Years of the figures on the wall, which may differ: a quarterly one can be last year's. */
function yearsOf({ figures }: Frame): Map<number, Indicator[]> {
  const years = new Map<number, Indicator[]>();
  for (const { month, indicator: of } of figures) {
    const held = years.get(yearOf(month));
    if (held) held.push(of);
    else years.set(yearOf(month), [of]);
  }
  return years;
}

async function wallOf(db: Db, actor: Actor, frame: Frame, { asOf }: WallQuestion): Promise<Wall> {
  const { place, figures } = frame;
  const places = codesOf(frame.places);
  const options = asOf === undefined ? {} : { asOf };
  const values = await valuesOfMany(db, actor, { figures, places }, options);
  const need = figures.flatMap(({ indicator: of, month }) =>
    [place.code, ...places].map((code) => ({ region: code, indicator: of.code, year: yearOf(month) })),
  );
  const standards = await asActor(db, actor, (tx) => readStandards(tx, { targets: [], cuts: need }, options));
  const lights = values.map((row, i) =>
    row.map((value, at) => lightOf(value, { ...(figures[at] as Point), region: places[i] as RegionCode }, standards)),
  );
  const columns = figures
    .map((_, at) => at)
    .filter((at) => at < frame.shown && values.some((row) => (row[at] ?? null) !== null));
  return {
    region: place.code,
    name: place.name,
    ...(place.madeUp ? { madeUp: true } : {}),
    month: frame.month,
    months: frame.months,
    indicators: columns.map((at) => {
      const figure = { ...(figures[at] as Point), region: place.code };
      return headOf(figure, frame.month, standards.cuts(figure));
    }),
    regions: frame.places.map(({ code, name, shortName }) => ({ code, name, shortName })),
    lights: lights.map((row) => columns.map((at) => row[at] ?? noLight)),
    values: values.map((row) => columns.map((at) => row[at] ?? null)),
    composites: compositesOf(frame, lights),
  };
}

const noLight = 0;

/** The same light as the figure's own measure 灯. */
function lightOf(value: Value, figure: Point, standards: Standards): number {
  const cuts = value === null ? null : standards.cuts(figure);
  return value === null || !cuts
    ? noLight
    : lightAsPublished(value, decimalsOf(figure.measure, figure.indicator), cuts.cuts).score;
}

function headOf(
  { indicator: of, month, span, measure }: Point,
  asked: Month,
  cuts: Cuts | null,
): Wall["indicators"][number] {
  const label = yearOf(month) === yearOf(asked) ? spanWords : spanLabel;
  return {
    code: of.code,
    name: of.name,
    english: of.english,
    group: of.group,
    measure,
    span,
    unit: unitOf(measure, of),
    decimals: decimalsOf(measure, of),
    month,
    label: label(month, span, of.kind === "stock"),
    cuts: cuts ? [...cuts.cuts] : null,
    how: cuts?.how ?? "",
  };
}

function compositesOf({ composites, figures }: Frame, rows: readonly (readonly number[])[]): Wall["composites"] {
  const at = new Map(figures.map(({ indicator: { code } }, i) => [code, i]));
  const lit = rows.map((row) => compositeLights(composites, (code) => row[at.get(code) ?? -1] || null));
  return composites.map(({ code, name }) => ({
    code,
    name,
    percents: lit.map((each) => each.get(code)?.percent ?? null),
    lights: lit.map((each) => each.get(code)?.score ?? noLight),
  }));
}
