import { type Address, decimalsOf, printCanonical, printWords, readAddress } from "@diaodu/core/address";
import { ok, type Result } from "@diaodu/core/errors";
import { pointOf } from "@diaodu/core/figures";
import {
  methodOf,
  notesOf,
  outlierNotes,
  ownMeasure,
  periodLabel,
  type SeriesView,
  seriesView,
  type Tally,
} from "@diaodu/core/monitor";
import { unitOfTarget } from "@diaodu/core/targets";
import { computeFigures } from "../figures/resolve.ts";
import type { Actor, Db } from "../store/index.ts";
import type { SeriesWork } from "./schemas.ts";

/** A series adjusted for the season and foreseen, with how it was done and how well it does. */
export async function seriesWork(
  db: Db,
  actor: Actor,
  asked: { address: string; asOf?: string },
): Promise<Result<SeriesWork>> {
  const read = readAddress(asked.address, {});
  if (!read.ok) return read;
  const point = pointOf(read.value);
  if (!point) throw new Error(`an address without an indicator: ${asked.address}`);
  const options = asked.asOf === undefined ? {} : { asOf: asked.asOf };
  const view = await computeFigures(db, actor, options, (workings) => seriesView(point, workings));
  return ok(view ? workOf(read.value, view) : nothingOf(read.value));
}

/** Title, unit and decimals: of growth in percent, of all else the indicator's own. */
function headOf(address: Address, isGrowth: boolean) {
  const point = pointOf(address);
  if (!point) throw new Error(`an address without an indicator: ${address.indicator}`);
  const measure = ownMeasure(point) ?? (isGrowth ? "yoy" : "level");
  return {
    address: printCanonical(address),
    title: printWords(address),
    unit: unitOfTarget(measure, point.indicator),
    decimals: decimalsOf(measure, point.indicator),
  };
}

function workOf(address: Address, view: SeriesView): SeriesWork {
  const isGrowth = view.kind === "cumulative-growth" || view.kind === "single-growth";
  return {
    ...headOf(address, isGrowth),
    points: view.points.map((each) => ({ ...each, label: periodLabel(view.series, each.month) })),
    outliers: outlierNotes(view),
    method: methodOf(view),
    accuracy: view.tally && accuracyOf(view.tally),
    notes: notesOf(view),
  };
}

const nothingOf = (address: Address): SeriesWork => ({
  ...headOf(address, address.measure === "yoy"),
  points: [],
  outliers: [],
  method: "十年内没有公布过这个指标的数据。",
  accuracy: null,
  notes: [],
});

function accuracyOf({ origins, cases, covered, errors }: Tally): SeriesWork["accuracy"] {
  const mean = (name: string) => (errors[name] ?? 0) / cases;
  return {
    origins,
    mase: mean("ours"),
    naive: mean("naive"),
    seasonalNaive: mean("seasonalNaive"),
    ets: mean("ets"),
    coverage80: covered / cases,
  };
}
