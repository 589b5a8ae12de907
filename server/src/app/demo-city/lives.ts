import { addMonths, type Month, monthOfYear, monthsBetween } from "@diaodu/core/period";
import { firstMonth, openMonth } from "./calendar.ts";
import { counties } from "./counties.ts";
import type { Firm } from "./firm.ts";
import { nameFor, unlike } from "./identity.ts";
import { otherDivision } from "./population.ts";
import { type Random, randomFor } from "./random.ts";

/** Chance in a month, by what happens. */
const chances = { closed: 0.0012, movedOut: 0.00015, renamed: 0.0003, movedCounty: 0.00013 } as const;
/** Chance of a small enterprise to fall below the line by the yearly review (退库, from January). */
const belowSizeChance = 0.1;
/** Chance to be put into another trade by the yearly review. */
const reclassifiedChance = 0.006;

/** Who is small enough to fall below 20 million or to be closed. */
const isSmall = ({ annual }: Firm) => annual < 60_000;

function leave(firm: Firm, m: Month, how: "below-size" | "closed" | "moved-out") {
  firm.left = m;
  firm.leftHow = how;
  // Decline shows before: a year of it below the line, an idle quarter before the gates close.
  if (how === "below-size") firm.effects.push({ from: addMonths(m, -12), factors: slope(12, 0.95, 0.5) });
  if (how === "closed") firm.effects.push({ from: addMonths(m, -3), factors: [0.6, 0.3, 0] });
}

const slope = (months: number, from: number, to: number) =>
  Array.from({ length: months }, (_, at) => from + ((to - from) * at) / (months - 1));

function review(firm: Firm, m: Month, random: Random) {
  if (isSmall(firm) && random.chance(belowSizeChance)) return leave(firm, m, "below-size");
  if (random.chance(reclassifiedChance)) firm.changes.push({ from: m, division: otherDivision(firm, random) });
}

function live(firm: Firm, m: Month, random: Random, names: Set<string>) {
  if (monthOfYear(m) === 1) return review(firm, m, random);
  if (isSmall(firm) && random.chance(chances.closed)) return leave(firm, m, "closed");
  if (random.chance(chances.movedOut)) return leave(firm, m, "moved-out");
  if (random.chance(chances.renamed))
    firm.changes.push({ from: m, name: unlike(names, () => nameFor(firm.region, firm.division, random)) });
  if (random.chance(chances.movedCounty)) {
    const others = counties.filter(({ region }) => region !== firm.region);
    firm.changes.push({ from: m, region: random.pick(others).region });
  }
}

/** Who joins is left in peace for a year. */
const settlingMonths = 12;

/** Lets an enterprise live through the months: it may leave, move, change its trade or its name. @param names those that are taken */
export function liveOn(firm: Firm, seed: number, names: Set<string>) {
  const random = randomFor(seed, "life", firm.id);
  const from = addMonths(firm.joined, firm.joinedHow === "initial" ? 1 : settlingMonths);
  if (from > openMonth) return;
  for (const m of monthsBetween(from > firstMonth ? from : firstMonth, openMonth)) {
    if (firm.left !== undefined) return;
    live(firm, m, random, names);
  }
}
