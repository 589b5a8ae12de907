import type { Series } from "../periods.ts";
import type { Member, Way } from "./member.ts";

/**
 * How much each way is trusted before its past is looked at, and how strongly a smaller past error counts: chosen on one half of the
 * series of the forecast bench, whose other half is reported. Growth rates have no season left, so last year's says little of them.
 */
const trust: Record<Series["kind"], { prior: Partial<Record<Way, number>>; power: number }> = {
  level: { prior: { model: 2, carried: 0.5, "last-year": 0.5, growing: 1, smoothing: 1 }, power: 3 },
  rate: { prior: { model: 4, carried: 1, "last-year": 0.3, smoothing: 1 }, power: 3 },
  derived: { prior: { model: 4, carried: 1, "last-year": 0.3, smoothing: 1 }, power: 3 },
};

/** Ways that are tried at all on a kind of series. */
export const waysOf = (kind: Series["kind"]): readonly Way[] => Object.keys(trust[kind].prior) as Way[];

/** Years of past forecasts that are compared. */
const years = 3;
/** So many misses of the common size stand in for what is not known of a way. */
const worthOfCommon = 10;
/** How much a coefficient fitted to the past flatters the errors on it. */
const flattery = 2;

/** Weights of the ways by their past errors, from origins and at horizons where all of them can be compared; they add up to 1. */
export function weigh(members: readonly Member[], { kind, season, values }: Series): number[] {
  const { prior, power } = trust[kind];
  const { sizes, count } = compared(members, Math.max(0, values.length - years * season));
  const common = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const raw = members.map(({ way, fitted }, i) => {
    const own = prior[way] ?? 0;
    if (!(common > 0)) return own;
    const honest = Math.sqrt((values.length + flattery * fitted) / Math.max(1, values.length - flattery * fitted));
    const size = (honest * (sizes[i]! / common) * count + worthOfCommon) / (count + worthOfCommon);
    return own * Math.max(size, smallest) ** -power;
  });
  const total = raw.reduce((sum, each) => sum + each, 0);
  return raw.map((each) => each / total);
}

/** Below this share of the common size an error is luck. */
const smallest = 0.01;

/** Mean size of each member's misses where all have one. */
function compared(members: readonly Member[], from: number): { sizes: number[]; count: number } {
  const sums = members.map(() => 0);
  let count = 0;
  const [first] = members;
  first?.misses.forEach((misses, h) => {
    for (let t = from; t < misses.length; t++) {
      if (members.some((member) => Number.isNaN(member.misses[h]![t]!))) continue;
      count++;
      for (let i = 0; i < sums.length; i++) sums[i]! += Math.abs(members[i]!.misses[h]![t]!);
    }
  });
  return { sizes: sums.map((sum) => (count > 0 ? sum / count : 0)), count };
}
