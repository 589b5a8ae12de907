import {
  findRegion,
  isWithin,
  parentOf,
  type Region,
  type RegionCode,
  region,
  regionPath,
  regionsOf,
} from "../catalogue/index.ts";

interface Names {
  /** Every region's full name; namesakes (鼓楼区) share an entry. */
  full: ReadonlyMap<string, readonly RegionCode[]>;
  /** The first two characters of every name, short name and alias. */
  beginnings: ReadonlySet<string>;
}
let names: Names | null = null;

function allNames(): Names {
  if (names) return names;
  const full = new Map<string, RegionCode[]>();
  const beginnings = new Set(wholes);
  const walk = (entry: Region) => {
    const held = full.get(entry.name);
    if (held) held.push(entry.code);
    else full.set(entry.name, [entry.code]);
    for (const name of [entry.name, entry.shortName, ...entry.aliases]) beginnings.add(name.slice(0, 2));
    for (const child of regionsOf(entry.code, { zones: true, others: true })) walk(child);
  };
  const nation = region(0);
  if (nation) walk(nation);
  names = { full, beginnings };
  return names;
}
const fullNames = () => allNames().full;

/** Words for the whole of a region as seen from home. */
const wholes = ["全国", "全省", "全自", "全市", "全州", "全盟", "全地", "全县", "全旗", "全区", "合计", "总计"];

/** Whether any region's name begins like this text: a quick look before names are searched. */
export const mayBeRegion = (text: string): boolean => allNames().beginnings.has(text.slice(0, 2)) || code.test(text);

/** One region, several namesakes, or none. */
export type RegionFound = { region: RegionCode } | { among: readonly RegionCode[] } | null;

/** Full names, which mean the same in every context: 邵阳市, 福州市鼓楼区, 湖南省邵阳市邵阳县. */
function inFull(words: string, within: RegionCode): RegionFound {
  const named = namedIn(words, within);
  if (named.length === 1 && named[0] !== undefined) return { region: named[0] };
  for (let length = Math.min(words.length - 1, longestName); length >= 2; length--) {
    for (const outer of namedIn(words.slice(0, length), within)) {
      const inner = outer === within ? null : inFull(words.slice(length), outer);
      if (inner && "region" in inner) return inner;
    }
  }
  return named.length > 1 ? { among: named } : null;
}

/** 黔西南布依族苗族自治州 and its like; a bound on how far words are searched. */
const longestName = 20;

const namedIn = (words: string, within: RegionCode): readonly RegionCode[] =>
  (fullNames().get(words) ?? []).filter((code) => isWithin(code, within));

const code = /^\d{6}$/;
const nation = 0 as RegionCode;

/** The region that `words` name; short names and 全市 are read as seen from `home`. */
export function regionOfWords(words: string, home?: RegionCode): RegionFound {
  if (code.test(words)) {
    const found = region(Number(words));
    return found && { region: found.code };
  }
  const full = inFull(words, nation);
  if (full && "region" in full) return full;
  // A bulletin's row 邵阳 among the counties of 邵阳市 is 邵阳县; who asks about 邵阳 means the city they stand in.
  const own = home === undefined ? undefined : regionPath(home).find(({ shortName }) => shortName === words);
  if (own) return { region: own.code };
  const found = findRegion(words, home === undefined ? {} : { home });
  if (found && found !== "ambiguous") return { region: found.code };
  return full ?? (found === "ambiguous" ? { among: [] } : null);
}

const printed = new Map<RegionCode, string>();

/** The shortest name that means this region everywhere: 邵阳市, 福州市鼓楼区. */
export function printRegion(of: RegionCode): string {
  const held = printed.get(of);
  if (held !== undefined) return held;
  const found = shortestName(of);
  printed.set(of, found);
  return found;
}

function shortestName(of: RegionCode): string {
  const own = region(of)?.name ?? "";
  const above = regionPath(of).slice(1, -1);
  const forms = [
    own,
    ...above.map(({ name }) => name + own),
    [...above.map(({ name }) => name).reverse(), own].join(""),
  ];
  const means = (form: string) => {
    const found = regionOfWords(form);
    return found !== null && "region" in found && found.region === of;
  };
  return forms.filter(({ length }) => length > 1).find(means) ?? String(of).padStart(6, "0");
}

/** Regions whose full name begins with what was typed, higher levels first. */
export function searchRegions(typed: string, limit: number): RegionCode[] {
  const found: RegionCode[] = [];
  for (const [name, codes] of fullNames()) if (name.startsWith(typed)) found.push(...codes);
  const rank = (of: RegionCode) => (of % 10000 === 0 ? 0 : of % 100 === 0 ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || a - b).slice(0, limit);
}

/** @example parentName(350102) // "福州市" */
export const parentName = (of: RegionCode): string => parentOf(of)?.name ?? "";
