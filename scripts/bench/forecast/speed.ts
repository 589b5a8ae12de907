import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { adjust, foresee, type Series, seasonalBase } from "@diaodu/core/monitor";

/** Numbers that look random and are the same each time (Park and Miller). */
function numbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Ten years of months with trend, season, noise and a wild month now and then. */
function aSeries(seed: number): Series {
  const next = numbers(seed * 7919 + 13);
  const bell = () => next() + next() + next() + next() - 2;
  const season = Array.from({ length: 12 }, () => 0.25 * bell());
  let level = 5 + 3 * next();
  const values = Float64Array.from({ length: 120 }, (_, t) => {
    level += 0.006 + 0.02 * bell();
    return Math.exp(level + (season[t % 12] ?? 0) + 0.05 * bell() + (next() < 0.01 ? 0.4 : 0));
  });
  return { season: 12, first: 2015 * 12, values, kind: "level" };
}

/** Adjusts and foresees a year of each of some series. */
export function adjustAndForesee(from: number, to: number): void {
  for (let seed = from; seed < to; seed++) {
    const series = aSeries(seed);
    const base = seasonalBase(series);
    adjust(series, base);
    foresee(series, 12, base);
  }
}

/** @returns series a second on one thread */
export function onOneThread(count: number): number {
  adjustAndForesee(0, 200);
  const from = performance.now();
  adjustAndForesee(0, count);
  return (1000 * count) / (performance.now() - from);
}

/** @returns series a second on two threads */
export async function onTwoThreads(count: number): Promise<number> {
  const half = Math.floor(count / 2);
  const workers = [
    { from: 0, to: half },
    { from: half, to: count },
  ].map((workerData) => new Worker(new URL("./speed-worker.mjs", import.meta.url), { workerData }));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const from = performance.now();
  const done = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage("go");
  await Promise.all(done);
  const seconds = (performance.now() - from) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return count / seconds;
}
