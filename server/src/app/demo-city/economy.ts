import { numbers } from "./activity.ts";
import { divisions } from "./divisions.ts";
import { randomFor } from "./random.ts";

/** The business cycle: what moves many enterprises at once, in logs, by month. */
export interface Economy {
  cityCycle: Float64Array;
  divisionCycle(division: number): Float64Array;
}

const wave = (index: number, period: number, phase: number) => Math.sin((2 * Math.PI * index) / period + phase);

/** A slow wave of the city with a quicker one on it, and one of its own for every division: growth turns several times. */
export function economyOf(seed: number): Economy {
  const random = randomFor(seed, "cycle");
  const [slow, quick] = [random.between(0, 2 * Math.PI), random.between(0, 2 * Math.PI)];
  const cityCycle = numbers((index) => 0.035 * wave(index, 31, slow) + 0.012 * wave(index, 11, quick));
  const cycles = new Map(divisions.map(({ number }) => [number, divisionCycle(seed, number)]));
  return { cityCycle, divisionCycle: (division) => cycles.get(division) ?? numbers(() => 0) };
}

function divisionCycle(seed: number, division: number): Float64Array {
  const random = randomFor(seed, "cycle", division);
  const [period, phase, depth] = [random.between(18, 40), random.between(0, 2 * Math.PI), random.between(0.03, 0.07)];
  let lasting = 0;
  return numbers((index) => {
    lasting = 0.7 * lasting + 0.012 * random.normal();
    return depth * wave(index, period, phase) + lasting;
  });
}
