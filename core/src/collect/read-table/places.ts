import { findRegion, isWithin, parentOf, type Region, type RegionCode, regionPath } from "../../catalogue/index.ts";
import { parsePeriod } from "../../period/index.ts";
import { compact, totalWords, withoutTableNumber } from "./words.ts";

const unitOfPlace = /[省市县区州盟旗]$/;
const longestName = 12;

/** A place that a bulletin of `home` may print: itself, above, beside or below it, or elsewhere in its province. */
function isNear(found: Region, home: RegionCode | null): boolean {
  if (home === null || found.code === 0 || isWithin(home, found.code)) return true;
  return isWithin(found.code, regionPath(home).at(-2)?.code ?? home);
}

const lookUp = (words: string, home: RegionCode | null): Region | null => {
  const found = findRegion(words, home === null ? {} : { home });
  return found === "ambiguous" ? null : found;
};

/** The region of a row or column label; "ambiguous" counts as none. Places of other provinces are none of ours. */
export function placeOf(words: string, home: RegionCode | null): Region | null {
  const found = lookUp(words.trim().replace(/^(?:[#＃*※]|其中[:：])\s*/, ""), home);
  return found && isNear(found, home) ? found : null;
}

export const isTotal = (words: string): boolean => totalWords.test(compact(words));

/**
 * The place with which a title begins, named in full or as 全市: of 湖南省邵阳市主要指标 the city, with what follows.
 * @param home for 全市 and 全省
 */
export function placeInTitle(title: string, home: RegionCode | null): { place: Region; rest: string } | null {
  const words = withoutTableNumber(parsePeriod(title)?.rest ?? title);
  let found: { place: Region; rest: string } | null = null;
  for (let end = 2; end <= Math.min(longestName, words.length - 1); end++) {
    const name = words.slice(0, end);
    if (!unitOfPlace.test(name)) continue;
    const place = lookUp(name, home);
    const isFull = place && (/^全.{1,3}$/.test(name) || place.name === name || place.aliases.includes(name));
    if (isFull) found = { place, rest: words.slice(end) };
  }
  const inside = found && placeInTitle(found.rest, found.place.code);
  return inside && found && inside.place.code !== found.place.code && isWithin(inside.place.code, found.place.code)
    ? inside
    : found;
}

/** Names of places that a title or file name may begin with: for guessing whose file it is. */
export function namesIn(text: string): string[] {
  const words = compact(text).replace(/[\d年月季度_.\-()【】[\]]+/g, "");
  const ends = Array.from({ length: longestName - 1 }, (_, i) => i + 2);
  return ends.map((end) => words.slice(0, end)).filter((name, i) => name.length === ends[i] && unitOfPlace.test(name));
}

/**
 * Whose children a table's rows are: in a city's bulletin the cities of its province make the province their home, so that
 * 邵阳 is the city there and the county elsewhere.
 */
export function homeAmong(labels: readonly string[], home: RegionCode | null): RegionCode | null {
  if (home === null) return null;
  let best = { code: home, hits: childrenAmong(labels, home) };
  for (let above = parentOf(home); above; above = parentOf(above.code)) {
    // Zones are called alike everywhere: 高新区 among a county's towns does not make its city their home.
    const hits = childrenAmong(labels, above.code, "unit");
    if (hits > best.hits) best = { code: above.code, hits };
  }
  return best.code;
}

function childrenAmong(labels: readonly string[], home: RegionCode, kind?: Region["kind"]): number {
  const places = labels.flatMap((label) => (isTotal(label) ? [] : (placeOf(label, home) ?? [])));
  return places.filter((place) => place.parent === home && (kind === undefined || place.kind === kind)).length;
}
