import { findRegion, type RegionCode } from "../../catalogue/index.ts";

/** A name put together of several: 浙江省_地区生产总值(亿元)_第一产业_本期值, 江苏:社会消费品零售总额:累计同比. */
export interface NameParts {
  /** The place that it begins with. */
  place: RegionCode | null;
  /** From the outermost to the innermost, with measures and units where they stand. */
  parts: string[];
}

const between = /\s*[:：_＿|｜]\s*/;
/** What numbers or marks a row before a colon is no part of its name. */
const marks = /^(?:其\s*中|[#＃]|注|附|按.{1,12}分(?:类|组)?|[一二三四五六七八九十\d]+)$/;
const nation = /^(?:中国|全国|国家)$/;
const growth = /同比|增[长速]|环比/;

export function partsOfName(name: string): NameParts {
  const all = /\p{Script=Han}/u.test(name) ? name.split(between).filter((part) => part !== "") : [name];
  if (all.length < 2 || marks.test(all[0]?.trim() ?? "")) return { place: null, parts: [name] };
  const place = placeOfPart(all[0] ?? "");
  const parts = withoutPrices(place === null ? all : all.slice(1));
  return { place, parts };
}

/** 江苏, 江苏省 or 苏州市: a province or city, for a county's name alone is too often another word. */
function placeOfPart(words: string): RegionCode | null {
  if (nation.test(words)) return findRegionCode("全国");
  const found = findRegion(words);
  return found !== null &&
    found !== "ambiguous" &&
    found.code !== 0 &&
    (found.level !== "county" || found.name === words)
    ? found.code
    : null;
}

const findRegionCode = (words: string): RegionCode | null => {
  const found = findRegion(words);
  return found !== null && found !== "ambiguous" ? found.code : null;
};

/** Growth is at constant prices and a level at current ones unless said otherwise: 不变价:当季同比, 现价:累计值. */
function withoutPrices(parts: readonly string[]): string[] {
  const usual = parts.some((part) => growth.test(part)) ? /^(?:不变价|可比价|实际)$/ : /^(?:现价|当年价|当年价格)$/;
  return parts.filter((part) => !usual.test(part));
}
