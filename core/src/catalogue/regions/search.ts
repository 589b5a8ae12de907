import type { Region } from "../types.ts";
import { plainWords } from "../words.ts";
import { regionPath, regionsOf } from "./regions.ts";
import { regionTable } from "./table.ts";

const levels = { nation: 0, province: 1, prefecture: 2, county: 3 } as const;

/** 0 the same, 1 begins so, 2 an alias or the code begins so, 3 holds it; 9 not at all. */
function fit({ name, shortName, aliases, code }: Region, typed: string): number {
  if (name === typed || shortName === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (aliases.some((alias) => alias.startsWith(typed)) || String(code).startsWith(typed)) return 2;
  return name.includes(typed) ? 3 : 9;
}

/**
 * Regions for a picker, best first: those within or above `home` before namesakes elsewhere, larger units before smaller.
 * Nothing typed: home, what is above it and its children; without a home the provinces.
 * @example searchRegions("邵东")[0]?.code // 430582
 */
export function searchRegions(
  typed: string,
  { home = 0, limit = 50 }: { home?: number; limit?: number } = {},
): Region[] {
  const words = plainWords(typed);
  const path = regionPath(home);
  if (words === "") return [...path, ...regionsOf(home, { zones: true, others: true })].slice(0, limit);
  const around = new Set(path.map(({ code }) => code));
  const isNear = ({ code, parent }: Region) =>
    around.has(code) || (parent !== null && parent !== 0 && around.has(parent));
  return [...regionTable().values()]
    .map((region) => ({ region, rank: fit(region, words), far: isNear(region) ? 0 : 1 }))
    .filter(({ rank }) => rank < 9)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.far - b.far ||
        levels[a.region.level] - levels[b.region.level] ||
        a.region.code - b.region.code,
    )
    .slice(0, limit)
    .map(({ region }) => region);
}
