import type { Region } from "../types.ts";

const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各";

/** The peoples in an autonomous unit's name; a few names leave 族 out (木垒哈萨克自治县), then at least two characters tell. */
const peoplesAtEnd = new RegExp(`(?<=.{2})(?:(?:${peoples})族|蒙古|哈萨克|维吾尔|柯尔克孜|塔吉克|锡伯|回|壮)+$`);
/** Names that are only a people: 东乡族自治县, 鄂温克族自治旗. */
const onlyPeople = /族$/;

/** What kind of unit a name ends in, longest first. */
const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|行政委员会|地区|省|市|县|区|盟|旗|州)$/;

/** A name without its unit and without peoples: 城步苗族自治县 → 城步, 湘西土家族苗族自治州 → 湘西, 双清区 → 双清. */
export function stemOf(name: string): string {
  const bare = name.replace(suffix, "");
  const stem = /自治/.test(name) ? bare.replace(peoplesAtEnd, "").replace(onlyPeople, "") : bare;
  return stem.length < 2 || /^省直辖|^自治区直辖/.test(name) ? name : stem;
}

/**
 * As bulletins print a name. Two-character names and counties called like their own prefecture keep their unit (邵阳县), so
 * do leagues, banners, mining districts and prefectures called like a province (海南州).
 * @param parentName name of the unit above, when it matters
 */
export function shortNameOf(name: string, parentName: string | null): string {
  const stem = stemOf(name);
  if (name.endsWith("自治州")) return `${stem}州`;
  if (/矿区$/.test(name)) return name;
  if (/(?:盟|旗)$/.test(name) && !name.endsWith("自治旗")) return name;
  const taken = (parentName !== null && stemOf(parentName) === stem) || (name.endsWith("自治县") && stem === "河南");
  return taken ? stem + (/自治县$/.test(name) ? "县" : name.slice(-1)) : stem;
}

/** What else a unit is called by rule: 湘西自治州 and 湘西, 城步县, 锡林郭勒, 顺河区. */
export function ruleAliases(name: string): string[] {
  const stem = stemOf(name);
  if (name.endsWith("自治州")) return [`${stem}自治州`, `${stem}州`, stem];
  if (name.endsWith("自治县")) return [`${stem}自治县`, `${stem}县`];
  if (name.endsWith("自治旗")) return [`${stem}自治旗`, `${stem}旗`];
  if (name.endsWith("盟")) return [stem];
  if (name.endsWith("族区")) return [`${name.slice(0, -1).replace(peoplesAtEnd, "")}区`];
  return [];
}

/** Marks of a row's place and notes that are no part of a name; 全市（不含市本级） is another place than 全市. */
const noise = /^(?:其中|#|＃)[:：]?|[*★☆※#:：]+$|[（(](?![^（()）]*(?:不含|不包括|除))[^（()）]*[)）]$/g;

/** 双 清, “双清区*”, 　邵阳县 → 双清, 双清区, 邵阳县. */
export function regionWords(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/g, "")
    .replace(/^[\d一二三四五六七八九十]+[、.]/, "")
    .replace(noise, "")
    .replace(noise, "");
}

/** Names of a region that can stand in a table, without the looser matches. */
export const namesOf = (region: Region): string[] => [region.name, region.shortName, ...region.aliases];
