import {
  banded,
  baselines,
  cumulativeAhead,
  emptyTally,
  type ForecastTrial,
  rollingOrigins,
  type Tally,
} from "@diaodu/core/monitor";
import { type BenchSeries, type Group, groups, isCumulative, loadSeries } from "./forecast/load.ts";
import { mstlMethod } from "./forecast/mstl.ts";
import { beside as besideR } from "./forecast/r.ts";
import { onOneThread, onTwoThreads } from "./forecast/speed.ts";
import { type Bench, round } from "./report.ts";

/** A model sees ten years, as in the product. */
const window = 120;

/** Every second series was looked at while the method was chosen; the others only here. */
const isHeldOut = (_: BenchSeries, at: number): boolean => at % 2 === 0;

/**
 * Forecasts of real series from rolling origins, each with what was known then: errors of ours, of naive, seasonal naive and exponential
 * smoothing, and of MSTL with ETS, in units of the mean yearly change before the origin (MASE); how much of what came lay in the 80 %
 * band; and how many series of ten years are adjusted and foreseen a second.
 */
export const forecast: Bench = async ({ short, data }) => {
  const all = loadSeries(data);
  if (all.length === 0) throw new Error(`no series to foresee in ${data}; name their folder with --data`);
  const methods = { ...baselines, mstl: mstlMethod() };
  const tallies = all.map((each) => tried(each, methods, short ? 3 : 10));
  const whole = added(tallies);
  const heldOut = added(tallies.filter((_, at) => isHeldOut(all[at] as BenchSeries, at)));
  print(all, tallies, whole, heldOut);
  const count = short ? 400 : 10_000;
  return {
    bench: "forecast",
    figures: {
      maseRatio: ratio(whole, "ours"),
      coverage80: round(whole.covered / whole.cases),
      seriesPerSecond: round(await onTwoThreads(count), 0),
      seriesPerSecondOneThread: round(onOneThread(Math.ceil(count / 4)), 0),
      maseRatioHeldOut: ratio(heldOut, "ours"),
      coverage80HeldOut: round(heldOut.covered / heldOut.cases),
      ...scores("mase", whole),
      ...Object.fromEntries(groups.flatMap((group) => ofGroup(group, all, tallies))),
      series: all.length,
      origins: whole.origins,
      cases: whole.cases,
    },
    peers: {
      maseRatioLimit: 0.9,
      maseRatioHeldOutLimit: 0.9,
      coverage80Low: 0.75,
      coverage80High: 0.85,
      seriesPerSecondLimit: round(10_000 / 60, 0),
      maseRatioEts: ratio(whole, "ets"),
      maseRatioNaive: ratio(whole, "naive"),
      maseRatioMstl: ratio(whole, "mstl"),
      ...besideR(all, short),
    },
  };
};

function tried({ group, series }: BenchSeries, methods: ForecastTrial["methods"] & object, origins: number): Tally {
  const { season, values } = series;
  const trial: ForecastTrial = {
    horizon: season === 4 ? 4 : 12,
    // Three years; of shorter series as much as leaves something to foresee, down to a year and a half.
    shortest: Math.min(3 * season, Math.max(season + 8, values.length - 10)),
    origins,
    window,
    methods,
  };
  if (!isCumulative(group)) return rollingOrigins(series, trial);
  const foretell: ForecastTrial["foretell"] = (cumulative, horizon) => {
    const outlooks = cumulativeAhead(cumulative, horizon);
    return outlooks && banded(outlooks);
  };
  return rollingOrigins(series, { ...trial, foretell });
}

function added(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const { origins, cases, covered, errors } of tallies) {
    sum.origins += origins;
    sum.cases += cases;
    sum.covered += covered;
    for (const [name, error] of Object.entries(errors)) sum.errors[name] = (sum.errors[name] ?? 0) + error;
  }
  return sum;
}

const mase = ({ errors, cases }: Tally, name: string): number => round((errors[name] ?? Number.NaN) / cases);
const ratio = ({ errors }: Tally, name: string): number =>
  round((errors[name] ?? Number.NaN) / (errors.seasonalNaive ?? Number.NaN));

const names = ["ours", "naive", "seasonalNaive", "ets", "mstl"] as const;
const scores = (head: string, tally: Tally): Record<string, number> =>
  Object.fromEntries(names.map((name) => [`${head}.${name}`, mase(tally, name)]));

const inGroup = (group: Group, all: readonly BenchSeries[], tallies: readonly Tally[]): Tally =>
  added(tallies.filter((_, at) => all[at]?.group === group));

function ofGroup(group: Group, all: readonly BenchSeries[], tallies: readonly Tally[]): [string, number][] {
  const tally = inGroup(group, all, tallies);
  if (tally.cases === 0) return [];
  const covered: [string, number] = [`${group}.coverage80`, round(tally.covered / tally.cases)];
  return [...Object.entries(scores(group, tally)), covered];
}

/** The table for a reader; the report itself has the same numbers by name. */
function print(all: readonly BenchSeries[], tallies: readonly Tally[], whole: Tally, heldOut: Tally) {
  const line = (name: string, tally: Tally) =>
    `${name.padEnd(36)}${String(tally.cases).padStart(7)}${names.map((each) => mase(tally, each).toFixed(3).padStart(15)).join("")}${ratio(tally, "ours").toFixed(3).padStart(8)}${round(
      tally.covered / tally.cases,
    )
      .toFixed(3)
      .padStart(8)}\n`;
  const head = `${"MASE".padEnd(36)}${"cases".padStart(7)}${names.map((each) => each.padStart(15)).join("")}${"ratio".padStart(8)}${"in 80%".padStart(8)}\n`;
  const rows = groups.flatMap((group) => {
    const tally = inGroup(group, all, tallies);
    return tally.cases ? [line(group, tally)] : [];
  });
  process.stderr.write([head, ...rows, line("all", whole), line("of it not looked at before", heldOut)].join(""));
}
