import type { Region } from "../types.ts";
import { namesOf, regionWords, stemOf } from "./names.ts";
import { region, regionPath } from "./regions.ts";
import { regionTable } from "./table.ts";

/** How a word names a region: in full or by its usual short form; or only but for the kind of unit (邵东县 for 邵东市). */
type Strength = "named" | "loosely";
interface Entry {
  region: Region;
  strength: Strength;
}

/** What a unit of a level may have been before, or be called by mistake: 邵东县, 铜仁地区. */
const otherUnits: Readonly<Record<Region["level"], readonly string[]>> = {
  nation: [],
  province: [],
  prefecture: ["市", "地区"],
  county: ["县", "市", "区"],
};

let index: Map<string, Entry[]> | null = null;

function buildIndex(): Map<string, Entry[]> {
  const built = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const held = built.get(key);
    if (!held) built.set(key, [entry]);
    else if (!held.some((other) => other.region === entry.region)) held.push(entry);
  };
  for (const entry of regionTable().values()) {
    for (const name of namesOf(entry)) add(regionWords(name), { region: entry, strength: "named" });
    if (entry.kind !== "unit" || entry.code === 0 || entry.madeUp) continue;
    const stem = stemOf(entry.name);
    // 邵阳 inside 邵阳市 may be 邵阳县; the look-up decides by context.
    if (stem.length >= 2) add(stem, { region: entry, strength: "named" });
    if (stem !== entry.name)
      for (const unit of otherUnits[entry.level]) add(stem + unit, { region: entry, strength: "loosely" });
  }
  return built;
}

export const regionsNamed = (words: string): readonly Entry[] => {
  index ??= buildIndex();
  return index.get(words) ?? [];
};

/** 全市, 全县 …: the level of the whole that is meant, seen from home. */
const wholes: ReadonlyMap<string, (candidate: Region) => boolean> = new Map<string, (candidate: Region) => boolean>([
  ["全国", ({ code }) => code === 0],
  ["全省", ({ level, name }) => level === "province" && name.endsWith("省")],
  ["全自治区", ({ level, name }) => level === "province" && name.endsWith("自治区")],
  ["全市", ({ code, name }) => code !== 0 && name.endsWith("市")],
  ["全州", ({ name }) => name.endsWith("州")],
  ["全盟", ({ name }) => name.endsWith("盟")],
  ["全地区", ({ name }) => name.endsWith("地区")],
  ["全县", ({ name }) => name.endsWith("县")],
  ["全旗", ({ name }) => name.endsWith("旗")],
  ["全区", ({ name }) => name.endsWith("区") && !name.endsWith("地区")],
]);
const totals = new Set(["合计", "总计", "总计数", "总体", "共计", "全部", "全域"]);

function wholeOf(words: string, home: number | undefined): Region | null | undefined {
  if (words === "全国") return region(0);
  const is = wholes.get(words);
  if (!is && !totals.has(words)) return undefined;
  if (home === undefined) return is ? undefined : null;
  // 全州 is also a county: with no 州 above home the words may still be a name.
  return is ? regionPath(home).find(is) : region(home);
}

/** Nearness to home: its children, itself, what is above it, its siblings, the rest of its province, the country. */
function distance(candidate: Region, path: readonly Region[]): number {
  const home = path[0];
  if (!home) return 9;
  if (candidate.parent === home.code) return 0;
  const above = path.findIndex(({ code }) => code === candidate.code);
  if (above >= 0) return 1;
  const aunt = path.findIndex(({ code }) => code === candidate.parent);
  if (aunt >= 0 && path[aunt]?.code !== 0) return 2;
  const province = path.at(-2);
  return province && Math.floor(candidate.code / 10000) === Math.floor(province.code / 10000) ? 3 : 9;
}

/** Of namesakes at one distance the one that contains the others (邵阳市 before its 邵阳县, 吉林省 before 吉林市). */
function outermost(candidates: readonly Region[]): Region | "ambiguous" {
  const [first, ...others] = [...candidates].sort((a, b) => a.code - b.code);
  if (!first) return "ambiguous";
  const path = new Set(others.map(({ code }) => code));
  for (const other of others)
    if (regionPath(other.code).some(({ code }) => code === first.code)) path.delete(other.code);
  if (path.size === 0) return first;
  const provinces = candidates.filter(({ level }) => level === "province");
  return provinces.length === 1 && provinces[0] ? provinces[0] : "ambiguous";
}

function nearest(candidates: readonly Region[], path: readonly Region[]): Region | "ambiguous" {
  if (candidates.length === 1 && candidates[0]) return candidates[0];
  const distances = candidates.map((candidate) => distance(candidate, path));
  const least = Math.min(...distances);
  return outermost(candidates.filter((_, i) => distances[i] === least));
}

/**
 * Far from home a county must be named in full and unmistakably: 新建, 城区, 和平 are first of all words.
 */
const isPlausible = (candidate: Region, words: string, path: readonly Region[]): boolean =>
  path.length === 0 ||
  candidate.level !== "county" ||
  distance(candidate, path) < 9 ||
  (words === candidate.name && words.length > 2);

/** Zones, 本级 and 市辖区 are called alike everywhere: without their own prefecture in sight the words mean nothing. */
const standsAlone = (candidate: Region, words: string, path: readonly Region[]): boolean =>
  candidate.kind === "unit" ||
  words.includes(stemOf(region(candidate.parent ?? 0)?.name ?? "-")) ||
  // A county's 高新区 is not its city's.
  distance(candidate, path) < (candidate.kind === "area" ? 3 : 2);

function named(words: string, path: readonly Region[]): Region | "ambiguous" | null {
  const entries = regionsNamed(words).filter(
    (entry) => standsAlone(entry.region, words, path) && isPlausible(entry.region, words, path),
  );
  if (entries.length === 0) return null;
  const exact = entries.filter(({ region: { name } }) => name === words);
  const strong = entries.filter(({ strength }) => strength === "named");
  const pool = exact.length ? exact : strong.length ? strong : entries;
  const found = nearest(
    pool.map((entry) => entry.region),
    path,
  );
  if (found === "ambiguous" || pool !== entries || strong.length) return found;
  // Another kind of unit (邵东县 for 邵东市) is believed near home, elsewhere only when nobody else could be meant.
  return found;
}

/**
 * The region that a bulletin's words name: 双 清, 城步县, 其中：邵东*, 全市, 合计, 经开区, 市本级, 长株潭地区.
 * Children of home come first, so 邵阳 in the bulletin of 邵阳市 is 邵阳县; the city itself is 全市 or 邵阳市.
 * @returns "ambiguous" where the country has several (朝阳区) and home does not decide; null where none is named
 */
export function findRegion(words: string, { home }: { home?: number } = {}): Region | "ambiguous" | null {
  const bare = regionWords(words);
  if (!bare) return null;
  const path = home === undefined ? [] : regionPath(home);
  const whole = wholeOf(bare, home);
  if (whole !== undefined) return whole;
  const found = named(bare, path);
  if (found) return found;
  const shorter = bare.replace(/(?:合计|总计|小计|全市|全县|全省)$/, "");
  return shorter !== bare && shorter ? findRegion(shorter, home === undefined ? {} : { home }) : null;
}
