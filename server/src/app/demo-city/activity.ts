import { at, festivalShare, monthAt, trueMonths, workingDaysFactor } from "./calendar.ts";
import { countyOf } from "./counties.ts";
import { divisionOf } from "./divisions.ts";
import type { Economy } from "./economy.ts";
import type { Firm } from "./firm.ts";
import { type Random, randomFor } from "./random.ts";
import { seasons } from "./seasons.ts";

const length = trueMonths.length;
/** Mid-2023, when `annual` is a year's output. */
const middle = 18;

/** One number for each of `trueMonths`. */
export function numbers(of: (index: number) => number): Float64Array {
  const all = new Float64Array(length);
  for (let index = 0; index < length; index++) all[index] = of(index);
  return all;
}

const workingDays = numbers((index) => workingDaysFactor(monthAt(index)));
const festival = numbers((index) => festivalShare(monthAt(index)));

/** Labour-intensive trades go home for the Spring Festival, furnaces do not. */
const festivalLoss = ({ perHead }: Firm) => Math.min(0.55, 420 / perHead);

/** Growth and cycle without anything of the moment: what employment follows. */
function path(firm: Firm, { cityCycle, divisionCycle }: Economy): Float64Array {
  const { trendPct, cycle } = divisionOf(firm.division);
  const yearly = (trendPct + countyOf(firm.region).trendPct + firm.trendPct) / 100;
  const own = divisionCycle(firm.division);
  return numbers((index) => {
    const years = (index - middle) / 12;
    return Math.exp(yearly * years + cycle * ((cityCycle[index] ?? 0) + (own[index] ?? 0)));
  });
}

/** 1 at full load, less while a new plant ramps up, 0 before it starts. */
function loads({ starts, rampMonths = 1 }: Firm): Float64Array {
  const first = starts === undefined ? -99 : at(starts);
  return numbers((index) => (index < first ? 0 : Math.min(1, (index - first + 1.5) / rampMonths)));
}

function shocks({ effects }: Firm): Float64Array {
  const factors = numbers(() => 1);
  for (const { from, factors: each } of effects)
    for (const [step, factor] of each.entries()) {
      const index = at(from) + step;
      if (index >= 0 && index < length) factors[index] = (factors[index] ?? 1) * factor;
    }
  return factors;
}

/** Stops for want of orders (some months, nothing at all) and for maintenance (one month, half). */
function stops({ idleChance, maintenanceChance }: Firm, random: Random): Float64Array {
  let idle = 0;
  return numbers(() => {
    if (idle > 0) idle--;
    else if (random.chance(idleChance)) idle = random.whole(1, 4);
    if (idle > 0) return 0;
    return random.chance(maintenanceChance) ? random.between(0.35, 0.7) : 1;
  });
}

/** Noise that lasts (four fifths of it into the next month) and noise that is over. */
function noise({ drift, jitter }: Firm, random: Random): Float64Array {
  let lasting = (drift / 0.6) * random.normal();
  return numbers(() => {
    lasting = 0.8 * lasting + drift * random.normal();
    return Math.exp(lasting + jitter * random.normal());
  });
}

/** What an enterprise did, month by month. */
export interface Activity {
  /** 1000 yuan, whole numbers. */
  output: Float64Array;
  /** What it would make in an ordinary month: employment, fixed costs and the base load of electricity follow it. */
  normal: Float64Array;
}

export function activityOf(firm: Firm, economy: Economy, seed: number): Activity {
  const random = randomFor(seed, "output", firm.id);
  const factors = [path(firm, economy), loads(firm)];
  const moments = [shocks(firm), stops(firm, random), noise(firm, random)];
  const product = (arrays: readonly Float64Array[], index: number) =>
    arrays.reduce((value, array) => value * (array[index] ?? 0), 1);
  const season = seasons[firm.season];
  const loss = festivalLoss(firm);
  const normal = numbers((index) => (firm.annual / 12) * product(factors, index));
  const output = numbers((index) => {
    const calendar = (workingDays[index] ?? 1) * (1 - loss * (festival[index] ?? 0));
    return Math.round((normal[index] ?? 0) * calendar * (season[index % 12] ?? 1) * product(moments, index));
  });
  return { output, normal };
}
