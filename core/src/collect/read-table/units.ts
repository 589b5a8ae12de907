import { compact } from "./words.ts";

const scale = "(?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|万亿)?";
const currency = "元人民币|人民币元|元|美元|欧元|港元|日元|USD|RMB";
const things =
  "吨标准煤|吨标煤|标准煤|吨公里|人公里|客公里|标准箱|标箱|重量箱|TEU|吨|公斤|千克|克|标准立方米|立方米|m3|平方公里|平方千米|平方米|m2|平米|" +
  "公顷|亩|公里|千米|米|千瓦小时|千瓦时|千伏安|千瓦|kwh|度|千升|升|人次|人天|人|户次|户|个|家|所|间|栋|座|处|项|宗|笔|件|套|台|辆|艘|架|部|" +
  "头|只|羽|匹|株|张|床|条|双|对|副|箱|袋|瓶|根|块|支|次|起|例|批|期|天|日|小时|分钟|年|岁|分|位|名|倍|册|份|卷|票|列|标准卷|大箱";
/** 亿元, 万吨公里, 元/平方米, 千克标准煤/万元, %, 个百分点. */
const unit = new RegExp(
  `^(?:${scale}(?:${currency}|${things})(?:/${scale}(?:${currency}|${things}))?|%|‰|个?百分点|pp|无量纲|指数)$`,
  "i",
);

/** Bureaus write one unit in several ways; the spelling stays as published but for width and blanks. */
export function asUnit(text: string): string | null {
  const words = compact(text).replace(/^[:,，、;±]|[:,，、;。]$/g, "");
  return unit.test(words) ? words : null;
}

/** A list of units and nothing else (亿元、%); null when any part is something else. */
export function asUnits(text: string): string[] | null {
  const parts = compact(text)
    .split(/[、,，;；]|和|及|或|\/(?=[%±])|(?<=%)\//)
    .filter(Boolean)
    .map(asUnit);
  return parts.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

export const isPoints = (unitWords: string): boolean => /百分点|^pp$/i.test(unitWords);

/** Where a unit stands in a heading, besides brackets: alone, in a bracket left open, after a colon or comma, a last %. */
const places: readonly RegExp[] = [
  /^()(?!±)(.+)$/,
  /^(.*)\(([^()]+)$/,
  /^(.+?)[:,，、]([^:,，、]+)$/,
  /^(.*[^\d.])(%)$/,
];

/**
 * Takes the units out of a heading. Brackets with other words stay where they are.
 * @example takeUnits("绝对额(亿元)") // { rest: "绝对额", units: ["亿元"] }
 * @example takeUnits("12月增速%") // { rest: "12月增速", units: ["%"] }
 */
export function takeUnits(text: string): { rest: string; units: string[] } {
  const units: string[] = [];
  const bare = compact(text).replace(/[(【[]([^()[\]【】]*)[)】\]]/g, (bracket, inside: string) => {
    const found = asUnits(inside.replace(/^(?:计量)?单位[:：]/, ""));
    if (found) units.push(...found);
    return found ? "" : bracket;
  });
  // (±%) alone is the growth.
  if (bare === "" && /±/.test(text.normalize("NFKC"))) return { rest: "±", units };
  for (const place of places) {
    const [, rest = "", words = ""] = place.exec(bare) ?? [];
    const found = words ? asUnits(words) : null;
    if (found) return { rest, units: [...units, ...found] };
  }
  return { rest: bare, units };
}
