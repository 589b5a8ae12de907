import names from "../data/regions.json";
import type { Region, RegionCode, RegionLevel } from "../types.ts";
import { formerRegionNames, ruleAliases, shortNameOf } from "./names.ts";
import { areas, isRuleDigits, type OwnRegion, provinceItself, ruleDigits, ruleRegion } from "./own-codes.ts";

/** Units whose counties hang directly on the province: the four municipalities and the codes 90. */
const municipalities = new Set([11, 12, 31, 50]);

/** @source domain/codes.md 1 */
export function levelOf(code: number): RegionLevel {
  if (code === 0) return "nation";
  if (code % 10000 === 0) return "province";
  return code % 100 === 0 ? "prefecture" : "county";
}

function parentCode(code: number): number | null {
  if (code === 0) return null;
  if (code % 10000 === 0) return 0;
  const province = Math.floor(code / 10000) * 10000;
  const prefectureDigits = Math.floor((code % 10000) / 100);
  const direct = code % 100 === 0 || prefectureDigits === 0 || prefectureDigits === 90;
  return direct || municipalities.has(province / 10000) ? province : Math.floor(code / 100) * 100;
}

/** 110100 市辖区, 500200 县, 419000 省直辖县级行政区划: rows of the standard that are no units. */
const isPlaceholder = (name: string) => /^(?:市辖区|县|.*直辖县级行政区划)$/.test(name);
/** 71-80 are statistical codes of zones (130171 石家庄高新技术产业开发区), but for the cities under a province. */
const isListedZone = (code: number) => code % 100 >= 71 && code % 100 <= 80;

const listedNames = new Map(Object.entries<string>(names).map(([code, name]) => [Number(code), name]));

function listed(code: number, name: string): Region {
  const parent = parentCode(code);
  const kind = isPlaceholder(name) ? "aggregate" : isListedZone(code) ? "zone" : "unit";
  const parentName = parent === null ? null : (listedNames.get(parent) ?? null);
  const shortName = kind === "unit" ? shortNameOf(name, code % 100 ? parentName : null) : name;
  const aliases = kind === "unit" ? [...ruleAliases(name), ...(formerRegionNames[code] ?? [])] : [];
  return {
    code: code as RegionCode,
    name,
    shortName,
    parent: parent as RegionCode,
    level: levelOf(code),
    kind,
    aliases,
  };
}

function own(region: OwnRegion): Region {
  const level = region.kind === "area" || region.code % 10000 < 100 ? "prefecture" : "county";
  return { ...region, code: region.code as RegionCode, parent: region.parent as RegionCode, level };
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

/** 本级, 市辖区 and zones of one prefecture that the standard does not list itself. */
function ruleRegions(prefecture: Region): Region[] {
  if (prefecture.kind !== "unit") return [];
  return ruleDigits
    .filter((digits) => !listedNames.has(prefecture.code + digits))
    .filter((digits) => digits !== 1 || prefecture.name.endsWith("市"))
    .map((digits) => own(ruleRegion(prefecture.code, prefecture.name, prefecture.shortName, digits)));
}

function provinceOwn(province: Region): Region[] {
  const parts = areas.filter((entry) => entry.parent === province.code).map(own);
  const itself = own({
    code: province.code + provinceItself,
    name: `${province.name}本级`,
    shortName: "省本级",
    parent: province.code,
    kind: "aggregate",
    aliases: ["省本级", "省直", "省级", "自治区本级", "区本级", "省直管", "本级"],
  });
  return [...parts, itself];
}

let table: Map<number, Region> | null = null;

/** Every region by code in official order; built on first use, about 4 600 rows. */
export function regionTable(): ReadonlyMap<number, Region> {
  if (table) return table;
  const all = [nation, ...[...listedNames].map(([code, name]) => listed(code, name))];
  const extra = all.flatMap((region) =>
    region.level === "prefecture" ? ruleRegions(region) : region.level === "province" ? provinceOwn(region) : [],
  );
  const rows = [...all, ...extra].sort((a, b) => a.code - b.code);
  table = new Map(rows.map((region) => [region.code, region]));
  return table;
}

/** The digits of an own code inside a prefecture, for callers that show zones apart. */
export const isOwnCode = (code: number): boolean =>
  code % 100 !== 0 && isRuleDigits(code % 100) && !listedNames.has(code);
