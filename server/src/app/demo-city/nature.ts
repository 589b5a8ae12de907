import type { County } from "./counties.ts";
import { type Division, divisions } from "./divisions.ts";
import type { Nature } from "./firm.ts";
import type { Random } from "./random.ts";

/** Below 20 million yuan a year nobody is on the roster. */
const designatedSize = 20_000;
const medianAnnual = 80_000;
const spread = 1.15;

/** A trade that is at home in the county is six times as likely. */
export function divisionIn(county: County, random: Random): Division {
  const weights = divisions.map(({ number, weight }) => weight * (county.strong.includes(number) ? 6 : 1));
  let left = random.unit() * weights.reduce((sum, each) => sum + each, 0);
  return divisions.find((_, at) => (left -= weights[at] ?? 0) < 0) ?? (divisions[0] as Division);
}

/** Few large, many small. */
export function annualOutput(random: Random): number {
  const drawn = medianAnnual * Math.exp(spread * random.normal());
  return drawn < 1.15 * designatedSize ? annualOutput(random) : drawn;
}

const near = (value: number, sigma: number, random: Random) => value * Math.exp(sigma * random.normal());

/** Of small enterprises one in twelve lives from single orders. */
const volatileShare = 0.08;

function restlessness(annual: number, random: Random): Pick<Nature, "drift" | "jitter" | "idleChance"> {
  if (annual > 500_000) return { drift: 0.03, jitter: 0.025, idleChance: 0 };
  if (random.chance(volatileShare)) return { drift: 0.13, jitter: 0.2, idleChance: 0.012 };
  return { drift: 0.055, jitter: 0.05, idleChance: annual < 150_000 ? 0.0025 : 0 };
}

/** Furnaces and kilns stand still for repair about every second year. */
const furnaces = [26, 28, 30, 31, 32, 44];

export function natureOf(division: Division, annual: number, random: Random): Nature {
  const exports = random.chance(division.exporters);
  return {
    annual,
    season: division.season,
    trendPct: 5 * random.normal(),
    ...restlessness(annual, random),
    maintenanceChance: furnaces.includes(division.number) ? 0.03 : 0,
    kwh: near(division.kwh, 0.35, random),
    perHead: near(division.perHead, 0.35, random),
    exportShare: exports ? random.between(0.08, 0.75) : 0,
    salesRate: Math.min(1.02, random.between(0.94, 1.0)),
    cost: Math.min(0.97, division.cost + 0.035 * random.normal()),
    tax: (division.taxPct / 100) * random.between(0.7, 1.3),
    wage: random.between(4.6, 8.4),
    owedMonths: random.between(0.4, 2.6),
  };
}
