import type { Region, RegionCode } from "../types.ts";
import { regionsNamed } from "./find.ts";
import { regionWords } from "./names.ts";
import { region, regionsOf } from "./regions.ts";

/** A table names most of a place's children before we believe it is that place's bulletin. */
const coverage = 0.6;
const fewest = 2;

/** How many distinct names could be a child of each region. */
function votes(names: Iterable<string>): Map<number, number> {
  const count = new Map<number, number>();
  for (const name of names) {
    const parents = new Set(
      regionsNamed(name)
        .filter((entry) => entry.region.kind === "unit" && entry.region.parent !== null)
        .map((entry) => entry.region.parent as number),
    );
    for (const parent of parents) count.set(parent, (count.get(parent) ?? 0) + 1);
  }
  return count;
}

function covered(count: Map<number, number>, level: Region["level"], share: number): RegionCode[] {
  return [...count]
    .filter(([code, hits]) => region(code)?.level === level && hits >= fewest && hits >= share * regionsOf(code).length)
    .map(([code]) => code as RegionCode);
}

/**
 * Whose bulletin a workbook is, from every region-like name in it. A city's bulletin prints its counties and, for comparison,
 * the province's cities; so counties decide first.
 * @returns the region whose children are named; null when several or none would fit
 * @example guessHome(["全市", "双清", "大祥", "北塔", "新邵", "邵阳县", "隆回", "洞口", "绥宁", "新宁", "城步", "武冈", "邵东"]) // 430500
 */
export function guessHome(names: readonly string[]): RegionCode | null {
  const distinct = new Set(names.map(regionWords).filter(Boolean));
  const count = votes(distinct);
  const cities = covered(count, "prefecture", coverage);
  if (cities.length === 1) return cities[0] ?? null;
  const provinces = covered(count, "province", coverage);
  if (cities.length > 1) {
    const common = new Set(cities.map((code) => Math.floor(code / 10000)));
    return common.size === 1 ? (((cities[0] ?? 0) - ((cities[0] ?? 0) % 10000)) as RegionCode) : null;
  }
  if (provinces.length === 1) return provinces[0] ?? null;
  if (covered(count, "nation", 0.25).length) return 0 as RegionCode;
  return mostOf(distinct, count) ?? onlyOne(distinct);
}

/** Too few for a full list, but more than half of what is named lies in one place and nobody else has as many. */
function mostOf(distinct: ReadonlySet<string>, count: Map<number, number>): RegionCode | null {
  const known = [...distinct].filter((name) => regionsNamed(name).length > 0).length;
  const [best, second] = [...count].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewest || best[1] * 2 <= known || second?.[1] === best[1]) return null;
  return best[0] as RegionCode;
}

/** A file about one place names it in full, and nothing else. */
function onlyOne(distinct: ReadonlySet<string>): RegionCode | null {
  const full = [...distinct].flatMap((name) =>
    regionsNamed(name).filter((entry) => entry.region.name === name && entry.region.kind === "unit"),
  );
  return full.length === 1 && full[0] ? full[0].region.code : null;
}
