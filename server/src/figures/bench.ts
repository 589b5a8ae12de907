import { type Address, type Measure, measures, printCanonical, usualSpan } from "@diaodu/core/address";
import { indicators, type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import { addMonths, type Month, monthOfYear } from "@diaodu/core/period";
import { type Db, localAdministrator } from "../store/index.ts";
import { catalogueView } from "./catalogue-view.ts";
import { overview } from "./overview.ts";
import { resolve } from "./resolve.ts";

/** What a bench needs to know of the store: whose figures, and the newest month. */
export interface BenchPlace {
  region: RegionCode;
  month: Month;
}

/** The home of the store's bulletins and the newest month it has. */
export async function benchPlace(db: Db): Promise<BenchPlace> {
  const { home, months } = await catalogueView(db, localAdministrator);
  const month = months.find(({ region }) => region === home)?.months[0];
  if (home === null || month === undefined) throw new Error("the store holds no figures to measure on");
  return { region: home as RegionCode, month };
}

const runs = 30;
/** The first calls compile code and fill caches of the catalogue; a server does that once. */
const warmUps = 3;

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs + warmUps; i++) {
    const from = performance.now();
    await work();
    if (i >= warmUps) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** Months back from the newest: its year, the year before, and some of an older vintage. */
const monthsBack = [0, 0, 1, 2, 12, 13];
/** As screens and documents ask: mostly levels and growth, every other measure among them. */
const asked: readonly Measure[] = measures.flatMap((measure): Measure[] => [measure, "yoy", "level"]);

/** A thousand addresses of every measure over the region, its children, the headline indicators and some months. */
export function mixedAddresses({ region, month }: BenchPlace, count = 1000): string[] {
  const places = [region, ...regionsOf(region).map(({ code }) => code)];
  const headlines = indicators.filter(({ headline }) => headline !== undefined);
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  return Array.from({ length: count }, (_, i) => {
    // Steps without a common factor, so that measures, places and indicators meet in all combinations.
    const of = pick(headlines, Math.floor(i / asked.length));
    const at = addMonths(month, -pick(monthsBack, Math.floor(i / 7)));
    const address: Address = {
      region: pick(places, Math.floor(i / 5)),
      indicator: of.code,
      month: of.frequency === "quarter" ? addMonths(at, -(monthOfYear(at) % 3)) : at,
      span: i % 6 === 0 ? "month" : usualSpan(of),
      measure: pick(asked, i),
      filters: {},
    };
    return printCanonical(address);
  });
}

/** @returns milliseconds for a thousand mixed addresses, and how many of them have a value */
export async function resolve1000(
  db: Db,
  place: BenchPlace,
): Promise<{ medianMs: number; p95Ms: number; known: number }> {
  const addresses = mixedAddresses(place);
  const figures = await resolve(db, localAdministrator, addresses);
  const times = await timesOf(() => resolve(db, localAdministrator, addresses));
  return {
    medianMs: at(times, 0.5),
    p95Ms: at(times, 0.95),
    known: figures.filter(({ value }) => value !== null).length,
  };
}

/** @returns milliseconds of the overview of a region and month, as the server answers it without the socket */
export async function overviewTime(
  db: Db,
  { region, month }: BenchPlace,
): Promise<{ medianMs: number; p95Ms: number }> {
  const times = await timesOf(async () => {
    const view = await overview(db, localAdministrator, region, month);
    if (!view.ok) throw new Error(view.faults[0]?.message.en);
    JSON.stringify(view.value);
  });
  return { medianMs: at(times, 0.5), p95Ms: at(times, 0.95) };
}
