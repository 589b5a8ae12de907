import { addMonths, type Month, monthOfYear, monthsBetween } from "@diaodu/core/period";
import { firstMonth, openMonth } from "./calendar.ts";
import { type County, counties } from "./counties.ts";
import { divisionOf } from "./divisions.ts";
import type { Firm } from "./firm.ts";
import { codeFor, nameFor, unlike } from "./identity.ts";
import { annualOutput, divisionIn, natureOf } from "./nature.ts";
import { type Random, randomFor } from "./random.ts";

const initialCount = 1830;

/** How many come onto the roster in a month, and how: grown firms in February and each quarter (小升规), new plants all year. */
function comers(m: Month): { how: "grown" | "new-start" | "moved-in"; count: number }[] {
  const place = monthOfYear(m);
  if (place === 1) return [];
  if (place === 2) return [{ how: "grown", count: 54 }];
  const grown = [4, 7, 10].includes(place) ? [{ how: "grown" as const, count: 8 }] : [];
  const moved = [5, 9].includes(place) ? [{ how: "moved-in" as const, count: 2 }] : [];
  return [...grown, { how: "new-start", count: 2 }, ...moved];
}

/** A county drawn by its share in the city. */
function drawCounty(random: Random): County {
  let left = random.unit() * counties.reduce((sum, { weight }) => sum + weight, 0);
  return counties.find(({ weight }) => (left -= weight) < 0) ?? (counties[0] as County);
}

interface Draw {
  seed: number;
  id: number;
  joined: Month;
  how: Firm["joinedHow"];
  names: Set<string>;
  codes: Set<string>;
}

/** The sugar mills of 禾丰县: every third food processor of the county. */
const isSugarMill = (county: County, division: number, id: number) =>
  county.region === 990125 && division === 13 && id % 3 === 0;

function drawFirm({ seed, id, joined, how, names, codes }: Draw): Firm {
  const random = randomFor(seed, "firm", id);
  const county = drawCounty(random);
  const division = divisionIn(county, random);
  const isComer = how !== "initial";
  const annual = isComer ? Math.min(annualOutput(random), 300_000) : annualOutput(random);
  const nature = natureOf(division, annual, random);
  const sugar = isSugarMill(county, division.number, id);
  return {
    ...nature,
    ...(sugar ? { season: "sugar" as const, idleChance: 0 } : tea(division.words, random)),
    // Who has just grown above the line goes on growing for a while.
    trendPct: nature.trendPct + (how === "grown" ? 7 : 0),
    id,
    code: unlike(codes, () => codeFor(county.region, random)),
    name: unlike(names, () => nameFor(county.region, division.number, random)),
    region: county.region,
    division: division.number,
    park: county.park && random.chance(0.55) ? county.park : "",
    joined,
    joinedHow: how,
    ...(how === "new-start" ? { starts: joined, rampMonths: random.whole(4, 9) } : {}),
    ...(how === "grown" && random.chance(0.08) ? { withoutBase: true } : {}),
    changes: [],
    effects: [],
  };
}

const tea = (words: readonly string[], random: Random) =>
  words.includes("茶业") && random.chance(0.3) ? { season: "tea" as const } : {};

/** Everybody who is on the roster at some time, in the order of coming onto it. */
export function population(seed: number, scale: number, firstId: number): Firm[] {
  const names = new Set<string>();
  const codes = new Set<string>();
  const entries = [
    { joined: firstMonth, how: "initial" as const, count: initialCount },
    ...monthsBetween(addMonths(firstMonth, 2), openMonth).flatMap((joined) =>
      comers(joined).map(({ how, count }) => ({ joined, how, count })),
    ),
  ];
  let id = firstId;
  return entries.flatMap(({ joined, how, count }) =>
    Array.from({ length: Math.max(1, Math.round(count * scale)) }, () =>
      drawFirm({ seed, id: id++, joined, how, names, codes }),
    ),
  );
}

/** A new trade for an enterprise that is reclassified: another one that is common in its county. */
export function otherDivision(firm: Firm, random: Random): number {
  const strong = counties.find(({ region }) => region === firm.region)?.strong ?? [];
  const others = strong.filter((number) => number !== firm.division);
  return divisionOf(random.pick(others)).number;
}
