import { type Month, month } from "@diaodu/core/period";
import type { Firm } from "./firm.ts";
import {
  flood,
  floodCounty,
  halt,
  isSteady,
  type LateCorrection,
  lateCorrection,
  lateReporter,
  merge,
  mergedFirm,
  rampUp,
  restate,
  strike,
  suspicion,
} from "./happenings.ts";
import type { Cast, Part } from "./leaders.ts";
import { type Random, randomFor } from "./random.ts";
import type { DemoEvent } from "./types.ts";

/** What the planted events mean for the making of reports. */
export interface Planted {
  events: DemoEvent[];
  /** Often late, so that some of their months are missing. */
  lateReporters: ReadonlySet<number>;
  /** Suspected of padding, with the factor by which output is above what was made. */
  padding: readonly { firm: Firm; from: Month; factor: number }[];
  /** Their February 2026 was published wrong and corrected afterwards. */
  correctedLate: readonly LateCorrection[];
}

function some(firms: readonly Firm[], count: number, least: number, random: Random, taken: Set<number>): Firm[] {
  const fit = firms.filter((firm) => isSteady(firm) && firm.annual > least && firm.region !== floodCounty);
  const found: Firm[] = [];
  const pool = fit.filter(({ id }) => !taken.has(id));
  while (found.length < count && pool.length > 0) {
    const [firm] = pool.splice(random.whole(0, pool.length - 1), 1);
    if (!firm) break;
    taken.add(firm.id);
    found.push(firm);
  }
  return found;
}

/** Lets the planted events happen to the enterprises, before a single figure is made. */
export function plantEvents(firms: readonly Firm[], cast: readonly Cast[], seed: number, scale: number): Planted {
  const random = randomFor(seed, "events");
  const taken = new Set(cast.map(({ firm }) => firm.id));
  const leader = (part: Part): Firm => {
    const found = cast.find((each) => each.part === part)?.firm;
    if (!found) throw new Error(`nobody plays ${part}`);
    return found;
  };
  const times = (count: number) => Math.max(2, Math.round(count * scale));
  const drawn = (count: number, least: number) => some(firms, count, least * Math.min(1, scale * 4), random, taken);
  const late = drawn(times(30), 20_000);
  const padders = drawn(Math.max(2, Math.round(5 * Math.min(1, scale * 2))), 150_000);
  const restated = drawn(3, 200_000);
  const merged = mergedFirm(firms, leader("absorber"), taken);
  const corrected = [
    { firm: leader("late-correction"), month: month(2026, 2), factor: 1.32 },
    ...drawn(1, 100_000).map((firm) => ({ firm, month: month(2026, 2), factor: 0.45 })),
  ];
  return {
    events: [
      ...halt(leader("smelter")),
      ...rampUp(leader("battery")),
      ...strike(leader("strike")),
      ...flood(firms, random),
      ...restated.flatMap((firm, at) => restate(firm, [0.72, 0.8, 1.2][at] ?? 0.8)),
      ...(merged ? merge(leader("absorber"), merged) : []),
      ...late.map(({ id }) => lateReporter(id)),
      ...padders.map((firm) => suspicion(firm)),
      ...corrected.map((each) => lateCorrection(each)),
    ],
    lateReporters: new Set(late.map(({ id }) => id)),
    padding: padders.map((firm) => ({ firm, from: month(2025, 10), factor: random.between(1.6, 2.1) })),
    correctedLate: corrected,
  };
}
