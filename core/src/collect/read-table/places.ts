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

/** 市本级, 市辖区: a part of the place that the title names, with figures of its own. */
const partOfPlace =
  /(?:[省市州县区盟旗]|地区)(?:本级|直属?(?:单位)?)|(?<!全)[市州]级(?!以上|财政|重点|开发|园区|公司|机关|部门|及)|本级|市辖区(?!县)|(?<![省各县分地])市区(?!县)|(?<!主|中心)城区/;
const wholeAsWell =
  /全[省市州县区盟旗]|[各分].{0,2}[省市州县区盟旗]|总计|(?:及|和|与|、)(?:其)?(?:[省市州县区]本级|市辖区|市区)/;

/** Whose figures a table's title says they are; "unknown": of a part of a place for which there is no code. */
export function placeOfTitle(title: string, home: RegionCode | null): RegionCode | "unknown" | null {
  const line = /^\s*(?:地区|区域|省份|省市|城市)\s*[:：]\s*(.+?)\s*$/.exec(title)?.[1];
  if (line !== undefined) return lookUp(line, home)?.code ?? lookUp(line, null)?.code ?? "unknown";
  const named = placeInTitle(title, home) ?? placeInShort(title);
  const rest = named?.rest ?? title;
  const part = wholeAsWell.test(rest) ? undefined : partOfPlace.exec(compact(rest))?.[0];
  const place = named?.place.code ?? null;
  if (part === undefined) return place;
  const whole = place ?? home;
  return (whole === null ? null : partOf(whole, part)) ?? "unknown";
}

/** 市本级 or 市辖区 of a prefecture. */
export function partOf(whole: RegionCode, words: string): RegionCode | null {
  const name = /辖区|市区|城区/.test(words) ? "市辖区" : "本级";
  const found = findRegion(name, { home: whole });
  return found !== null && found !== "ambiguous" && found.parent === whole ? found.code : null;
}

/** 上海地区生产总值, 全国工业生产: a place without its unit before words that begin a title. */
function placeInShort(title: string): { place: Region; rest: string } | null {
  const words = withoutTableNumber(parsePeriod(title)?.rest ?? title);
  const national = /^(?:全国|我国|中国)(?!人民银行|移动|电信|联通|石[油化]|铁路)/.exec(words)?.[0];
  const nation = national === undefined ? null : lookUp("全国", null);
  if (national !== undefined && nation) return { place: nation, rest: words.slice(national.length) };
  for (const end of [4, 3, 2]) {
    const rest = words.slice(end);
    const place = startsTitle.test(rest) ? lookUp(words.slice(0, end), null) : null;
    if (place && place.level !== "county" && place.kind === "unit") return { place, rest };
  }
  return null;
}

const startsTitle =
  /^(?:地区生产|生产总值|GDP|规模以上|规上|工业|固定资产|社会消费|社零|居民|一般公共|财政|税收|进出口|外贸|房地产|商品房|城镇|农村|全体|主要|国民|经济|统计|月度|季度|年度|分|各|CPI|PPI)/i;

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
