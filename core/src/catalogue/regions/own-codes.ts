import type { RegionKind } from "../types.ts";

/** A region that is no unit of GB/T 2260, under a code that the standard leaves free. */
export interface OwnRegion {
  code: number;
  name: string;
  shortName: string;
  parent: number;
  kind: RegionKind;
  aliases: readonly string[];
}

interface Rule {
  words: string;
  kind: RegionKind;
  aliases: readonly string[];
  /** The official name after the place, where the statistical codes list such a zone (130171 石家庄高新技术产业开发区). */
  listedAs?: RegExp;
}

/** What a prefecture's bulletins print beside its counties, under fixed county digits. */
const rules = {
  1: { words: "市辖区", kind: "aggregate", aliases: ["城区合计", "市区", "市辖区合计"] },
  91: {
    words: "经开区",
    kind: "zone",
    aliases: ["经济技术开发区", "经济开发区", "经开", "开发区", "国家级经济技术开发区"],
    listedAs: /^经济(?:技术)?开发区$/,
  },
  92: {
    words: "高新区",
    kind: "zone",
    aliases: [
      "高新技术产业开发区",
      "高新技术开发区",
      "高新技术产业园区",
      "高新开发区",
      "高新",
      "国家高新区",
      "高新技术产业园",
    ],
    listedAs: /^(?:火炬|稀土)?高(?:新)?技术(?:产业)?(?:开发区|园区)$/,
  },
  99: {
    words: "本级",
    kind: "aggregate",
    aliases: ["市本级", "市直", "市级", "市直单位", "州本级", "州直", "地区本级", "市直属"],
  },
} as const satisfies Record<number, Rule>;

export type RuleDigits = keyof typeof rules;
export const ruleDigits = [1, 91, 92, 99] as const satisfies readonly RuleDigits[];

/** 省本级 has the last code of the province's own range. */
export const provinceItself = 99;

/** A zone is named after the city, an autonomous prefecture's without 州 (恩施高新区). */
const placeOfZone = (name: string, shortName: string) => (name.endsWith("自治州") ? shortName.slice(0, -1) : shortName);

/** What the zones, 本级 and 市辖区 of a prefecture are called in its bulletins. */
function callings(digits: RuleDigits, { name, shortName }: Prefecture): Pick<OwnRegion, "shortName" | "aliases"> {
  const { words, kind, aliases } = rules[digits];
  const places = kind === "zone" ? [placeOfZone(name, shortName), name] : [shortName];
  const bare = [words, ...aliases];
  const full = kind === "zone" ? bare.flatMap((alias) => places.map((place) => place + alias)) : [shortName + words];
  return { shortName: words === "本级" ? "市本级" : words, aliases: [...bare, ...full] };
}

export interface Prefecture {
  code: number;
  name: string;
  shortName: string;
}

/** @example ruleRegion({ code: 430500, name: "邵阳市", shortName: "邵阳" }, 91).name // "邵阳经开区" */
export function ruleRegion(prefecture: Prefecture, digits: RuleDigits): OwnRegion {
  const { code, name, shortName } = prefecture;
  const { words, kind } = rules[digits];
  const place = kind === "zone" ? placeOfZone(name, shortName) : name;
  return { code: code + digits, name: place + words, parent: code, kind, ...callings(digits, prefecture) };
}

/** A zone as the statistical codes list it: 河北唐山海港经济开发区. */
export interface ListedZone {
  code: number;
  name: string;
}

/** Without province and prefecture: 海港经济开发区. */
const bareName = (zone: string, above: readonly string[]): string =>
  above.reduce(
    (rest, place) => (rest.startsWith(place) && rest.length > place.length + 2 ? rest.slice(place.length) : rest),
    zone,
  );

/**
 * The listed zones of a prefecture in its bulletins' words, and which rules they stand for: 石家庄高新技术产业开发区 is its 高新区,
 * 河北唐山海港经济开发区 is 海港开发区 and leaves the 经开区 to the rule.
 * @param above names of province and prefecture, in full and short
 */
export function listedZones(zones: readonly ListedZone[], prefecture: Prefecture, above: readonly string[]) {
  const given = new Set<RuleDigits>();
  const regions = zones.map((zone): OwnRegion => {
    const bare = bareName(zone.name, above);
    const digits = ([91, 92] as const).find((each) => rules[each].listedAs.test(bare) && !given.has(each));
    if (digits) given.add(digits);
    const short = bare.replace(/(?:经济技术|经济|高新技术产业|高新技术)开发区$/, "开发区");
    const usual = bare.replace(/经济(?:技术)?开发区$/, "经开区").replace(/高新技术(?:产业)?开发区$/, "高新区");
    const named = digits
      ? callings(digits, prefecture)
      : { shortName: short, aliases: [bare, short, usual].filter(({ length }) => length > 3) };
    return { ...zone, parent: prefecture.code, kind: "zone", ...named };
  });
  return { regions, given };
}
