import names from "../data/regions.json";
import type { Region, RegionCode, RegionLevel } from "../types.ts";
import { areas } from "./areas.ts";
import { formerRegionNames } from "./former-names.ts";
import { isMadeUp, isWordElsewhere, madeUpNames } from "./made-up.ts";
import { ruleAliases, shortNameOf } from "./names.ts";
import { listedZones, type OwnRegion, provinceItself, ruleDigits, ruleRegion } from "./own-codes.ts";

/** Units whose counties hang directly on the province: the four municipalities and the codes 90. */
const municipalities = new Set([11, 12, 31, 50]);

/** @source domain/codes.md 1 */
function levelOf(code: number): RegionLevel {
  if (code === 0) return "nation";
  if (code % 10000 === 0) return "province";
  return code % 100 === 0 ? "prefecture" : "county";
}

function parentCode(code: number): number {
  if (code % 10000 === 0) return 0;
  const province = Math.floor(code / 10000) * 10000;
  const prefectureDigits = Math.floor((code % 10000) / 100);
  const direct = code % 100 === 0 || prefectureDigits === 0 || prefectureDigits === 90;
  return direct || municipalities.has(province / 10000) ? province : Math.floor(code / 100) * 100;
}

/** 110100 市辖区, 500200 县, 419000 省直辖县级行政区划: rows of the standard that are no units. */
const isPlaceholder = (name: string) => /^(?:市辖区|县|.*直辖县级行政区划)$/.test(name);
/** 620201 嘉峪关市 inside 620200 嘉峪关市, which has no counties. */
const repeatsPrefecture = (code: number, name: string): boolean =>
  code % 100 !== 0 && listedNames.get(code - (code % 100)) === name;
/** 71-80 are statistical codes of zones. */
const isZone = (code: number) => code % 100 >= 71 && code % 100 <= 80;

const listedNames = new Map([
  ...Object.entries<string>(names).map(([code, name]) => [Number(code), name] as const),
  ...madeUpNames,
]);

const asRegion = (region: OwnRegion, level: RegionLevel): Region => ({
  ...region,
  code: region.code as RegionCode,
  parent: region.parent as RegionCode,
  level,
  ...(isMadeUp(region.code) ? { madeUp: true } : {}),
});

function unit(code: number, name: string): Region {
  const parent = parentCode(code);
  const short = shortNameOf(name, code % 100 ? (listedNames.get(parent) ?? null) : null);
  const shortName = isWordElsewhere(code) ? name : short;
  const aliases = [...ruleAliases(name), ...(formerRegionNames[code] ?? [])];
  // A made-up province is none of the country's: an area beside them, never summed or ranked with them.
  const kind = isMadeUp(code) && code % 10000 === 0 ? "area" : "unit";
  return asRegion({ code, name, shortName, parent, kind, aliases }, levelOf(code));
}

function placeholder(code: number, listed: string): Region {
  const name = isPlaceholder(listed) ? listed : "市辖区";
  return asRegion(
    { code, name, shortName: name, parent: parentCode(code), kind: "aggregate", aliases: [] },
    levelOf(code),
  );
}

const nation: Region = {
  code: 0 as RegionCode,
  name: "全国",
  shortName: "全国",
  parent: null,
  level: "nation",
  kind: "unit",
  aliases: ["中国", "全国合计", "全国总计"],
};

/** What a prefecture has beside its counties: the zones that are listed, those that the rules give, 本级 and 市辖区. */
function besideCounties(prefecture: Region): Region[] {
  const { code, name, shortName } = prefecture;
  const zones = [...listedNames].filter(([other]) => isZone(other) && other - (other % 100) === code);
  const province = listedNames.get(code - (code % 10000)) ?? "";
  const above = [province, shortNameOf(province, null), name, shortName];
  const listed = listedZones(
    zones.map(([other, zone]) => ({ code: other, name: zone })),
    prefecture,
    above,
  );
  const ruled = ruleDigits
    .filter(
      (digits) => !listedNames.has(code + digits) && !listed.given.has(digits) && (digits !== 1 || name.endsWith("市")),
    )
    .map((digits) => ruleRegion(prefecture, digits));
  return [...listed.regions, ...ruled].map((region) => asRegion(region, "county"));
}

function besidePrefectures({ code, name }: Region): Region[] {
  const itself: OwnRegion = {
    code: code + provinceItself,
    name: `${name}本级`,
    shortName: "省本级",
    parent: code,
    kind: "aggregate",
    aliases: ["省本级", "省直", "省级", "自治区本级", "区本级", "本级"],
  };
  return [...areas.filter(({ parent }) => parent === code), itself].map((region) => asRegion(region, "prefecture"));
}

/** Siblings with one short name keep their unit: 伊宁市 and 伊宁县. */
function apart(units: readonly Region[]): Region[] {
  const times = new Map<string, number>();
  const keyOf = ({ parent, shortName }: Region) => `${parent} ${shortName}`;
  for (const region of units) times.set(keyOf(region), (times.get(keyOf(region)) ?? 0) + 1);
  return units.map((region) => (times.get(keyOf(region)) === 1 ? region : { ...region, shortName: region.name }));
}

function build(): Map<number, Region> {
  const rows = [...listedNames].filter(([code]) => !isZone(code));
  const isUnit = ([code, name]: [number, string]) => !isPlaceholder(name) && !repeatsPrefecture(code, name);
  const units = apart(rows.filter(isUnit).map(([code, name]) => unit(code, name)));
  const placeholders = rows.filter((row) => !isUnit(row)).map(([code, name]) => placeholder(code, name));
  const others = units.flatMap((region) =>
    region.level === "prefecture"
      ? besideCounties(region)
      : region.level === "province" && region.kind === "unit"
        ? besidePrefectures(region)
        : [],
  );
  const all = [nation, ...units, ...placeholders, ...others].sort((a, b) => a.code - b.code);
  return new Map(all.map((region) => [region.code, region]));
}

let table: Map<number, Region> | null = null;

/** Every region by code in official order; built on first use, about 4 700 rows. */
export function regionTable(): ReadonlyMap<number, Region> {
  table ??= build();
  return table;
}
