import { type Address, measures, printCanonical } from "@diaodu/core/address";
import { indicators, type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { type Db, localAdministrator } from "../store/index.ts";
import { overview } from "./overview.ts";
import { resolve } from "./resolve.ts";

/** What a bench needs to know of the store: whose figures, and the newest month. */
export interface BenchPlace {
  region: RegionCode;
  month: Month;
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

/** Periods mixed into the thousand: the asked one, those before it and the same ones of last year. */
const monthsBack = [0, 1, 2, 100, 101];

/** A thousand addresses of every measure over the region, its children, many indicators and months. */
export function mixedAddresses({ region, month }: BenchPlace, count = 1000): string[] {
  const places = [region, ...regionsOf(region).map(({ code }) => code)];
  const asked = indicators.filter(({ headline }) => headline !== undefined);
  return Array.from({ length: count }, (_, i) => {
    const of = asked[i % asked.length];
    const address: Address = {
      region: places[(i * 7) % places.length] ?? region,
      indicator: of?.code ?? "gdp",
      month: (month - (monthsBack[(i * 3) % monthsBack.length] ?? 0)) as Month,
      span: of?.kind === "stock" ? "month" : i % 5 === 0 ? "month" : "ytd",
      measure: measures[(i * 11) % measures.length] ?? "yoy",
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
