import { findIndustry } from "../industries/names.ts";
import type { Indicator, Industry } from "../types.ts";
import { unitOf } from "../units.ts";
import { plainWords, spellings, wordKey } from "../words.ts";
import { indicator, indicators } from "./list.ts";
import { subjects } from "./subjects.ts";

export interface FoundIndicator {
  indicator: Indicator;
  /** GB/T 4754 code or derived group when the words name an industry of the indicator. */
  industry?: string;
  /** Words of a place that stood before the name (湖南省 in 湖南省一般公共预算收入), for the caller to check. */
  place?: string;
}
type Found = FoundIndicator | "ambiguous" | null;

const names = new Map<string, Set<string>>();
const contexts = new Map<string, Map<string, Set<string>>>();
const claims = new Map<string, Set<string>>();

const claim = (map: Map<string, Set<string>>, key: string, code: string) => {
  const held = map.get(key);
  if (held) held.add(code);
  else map.set(key, new Set([code]));
};
for (const { code, name, english, aliases, within = {} } of indicators) {
  for (const word of [name, english, ...aliases]) claim(names, wordKey(word), code);
  for (const [context, words] of Object.entries(within)) {
    const inside = contexts.get(context) ?? new Map<string, Set<string>>();
    contexts.set(context, inside);
    for (const word of words) {
      claim(inside, wordKey(word), code);
      claim(claims, wordKey(word), code);
    }
  }
}

const one = (codes: ReadonlySet<string> | undefined): Found => {
  if (!codes?.size) return null;
  const found = indicator([...codes][0] ?? "");
  return codes.size === 1 && found ? { indicator: found } : "ambiguous";
};

/** What a table about a whole group is first of all about, where bureaus leave no doubt. */
const lead: Readonly<Record<string, string>> = {
  accounts: "gdp",
  investment: "fixed-asset-investment",
  trade: "retail-sales",
  energy: "electricity",
};

/** A context, then the wholes it is part of, then its group: the places where a short name may have its meaning. */
function reach(context: string): string[] {
  const chain: string[] = [];
  let at = indicator(context);
  const group = at?.group ?? context;
  while (at) {
    chain.push(at.code);
    at = at.parent ? indicator(at.parent) : null;
  }
  const first = chain.length ? undefined : lead[group];
  return first ? [group, first] : [...chain, group];
}

/** Groups whose indicators cover industry only: there all industry is the whole, and no other trade has a place. */
const industrialGroups: ReadonlySet<string> = new Set(["industry", "efficiency", "prices"]);

/** The industry of an indicator that is published by industry. */
function byIndustry(of: Indicator, found: Industry): FoundIndicator | null {
  if (!of.industries || (found.level === 2 && of.industries === "section")) return null;
  if (!industrialGroups.has(of.group)) return { indicator: of, industry: found.code };
  if (found.code === "BCD") return { indicator: of };
  return found.level === 0 || /^[BCD]/.test(found.code) ? { indicator: of, industry: found.code } : null;
}

/** A total row is the context itself. */
const totals: ReadonlySet<string> = new Set(["合计", "总计", "共计", "总额", "总量", "全部", "total"]);

function inContext(words: string, context: string): Found {
  if (totals.has(wordKey(words))) {
    const whole = indicator(context);
    return whole && { indicator: whole };
  }
  const chain = reach(context);
  for (const place of chain) {
    const found = one(contexts.get(place)?.get(wordKey(words)));
    if (found) return found;
  }
  const industry = findIndustry(words);
  if (!industry) return null;
  for (const place of chain) {
    const of = indicator(place);
    const found = of && byIndustry(of, industry);
    if (found) return found;
  }
  return null;
}

/** One spelling, nearest context first, then what it means everywhere. */
function resolve(words: string, context: readonly string[]): Found {
  for (const place of context) {
    const found = inContext(words, place);
    if (found) return found;
  }
  return one(names.get(wordKey(words)));
}

/** 煤炭开采和洗选业增加值, 制造业投资: an industry, then the tail of an indicator that is published by industry. */
const tails: readonly (readonly [RegExp, string])[] = [
  [/增加值$/, "industrial-value-added"],
  [/(?:规模以上|规上)?工业增加值$/, "industrial-value-added"],
  [/总?产值$/, "industrial-output"],
  [/(?:规模以上|规上)?工业总产值$/, "industrial-output"],
  [/(?:主营业务|营业)收入$/, "revenue"],
  [/利润(?:总额)?$/, "profit"],
  [/(?:固定资产|完成)?投资(?:完成额|额)?$/, "fixed-asset-investment"],
  [/用电量?$/, "electricity"],
];
/** Growth without a level is said of 规上工业增加值; a level or an index of a section's value added is national accounts. */
const growthOnly = /同比|增长|增速/;

function compound(words: string, asWritten: string): Found {
  for (const [tail, code] of tails) {
    const head = words.replace(tail, "");
    if (head === words || head.length < 2) continue;
    const industry = findIndustry(head);
    const of = indicator(code);
    if (!industry || !of) continue;
    const section = code === "industrial-value-added" && industry.level === 1 && /^[BCD]/.test(industry.code);
    return section && !growthOnly.test(asWritten) ? "ambiguous" : byIndustry(of, industry);
  }
  return null;
}

/** 固定资产投资:制造业, CPI:食品, 产量:发电量: what stands before the colon is the nearest context. */
function afterColon(words: string, context: readonly string[]): Found {
  const at = words.lastIndexOf(":");
  if (at <= 0 || at === words.length - 1) return null;
  const subject = findSubject(words.slice(0, at), context);
  if (subject === "ambiguous") return "ambiguous";
  return findIndicator(words.slice(at + 1), subject ? [subject, ...context] : context);
}

/** 湖南省一般公共预算收入, 广西生产总值: a place that the caller must hold against the table's home. */
function afterPlace(words: string, context: readonly string[]): Found {
  const [, place = "", rest = ""] =
    /^(\p{Script=Han}{1,8}?(?:省|市|县|区|州|盟|旗)|\p{Script=Han}{2,4}(?=生产总值))(.{2,})$/u.exec(words) ?? [];
  if (!rest) return null;
  const found = resolve(rest, context);
  return found && found !== "ambiguous" ? { ...found, place } : null;
}

/** Units that too many indicators share to tell one from another. */
const tooCommon: ReadonlySet<string> = new Set(["元", "美元", "%", "百分点"]);

/** 公路(万人) can only be passengers: among namesakes of different contexts a unit other than money may decide. */
function byUnit(asWritten: string): Found {
  const unit = /\(([^()]+)\)?$/.exec(plainWords(asWritten))?.[1];
  const dimension = unit ? unitOf(unit)?.dimension : undefined;
  if (!dimension || tooCommon.has(dimension)) return null;
  for (const spelling of spellings(asWritten)) {
    const fitting = [...(claims.get(wordKey(spelling)) ?? [])].filter(
      (code) => unitOf(indicator(code)?.unit ?? "")?.dimension === dimension,
    );
    if (fitting.length) return one(new Set(fitting));
  }
  return null;
}

const isClaimed = (forms: Iterable<string>): boolean =>
  [...forms].some((form) => claims.has(wordKey(form)) || findIndustry(form) !== null);

const currencyOf = (unit: string): "dollar" | "yuan" | null =>
  /美元|usd|dollar/i.test(unit) ? "dollar" : /元|yuan|cny|rmb/i.test(unit) ? "yuan" : null;

/** The indicator to which a figure in `unit` belongs: 出口 in 亿美元 is another one than 出口 in 亿元. */
export function indicatorInUnit(code: string, unit: string): string {
  const found = indicator(code);
  const currency = currencyOf(unit);
  if (!found?.otherCurrency || !currency || currency === currencyOf(found.unit)) return code;
  return found.otherCurrency;
}

/** A unit in brackets or in a column's stem (exports_100m_usd) tells the currency; a currency in the name is no unit. */
function inCurrency(found: FoundIndicator, asWritten: string): FoundIndicator {
  const unit = /\(([^()]*元[^()]*)\)?$|_(usd|yuan)/i.exec(asWritten);
  const other = unit ? indicator(indicatorInUnit(found.indicator.code, unit[0])) : null;
  return other ? { ...found, indicator: other } : found;
}

function find(words: string, context: readonly string[]): Found {
  const asWritten = plainWords(words);
  const forms = spellings(words);
  const implied = /增加值指数/.test(asWritten) ? ["gdp", ...context] : context;
  for (const form of forms) {
    const found = resolve(form, implied);
    if (found) return found;
  }
  const tries: ((form: string) => Found)[] = [
    (form) => afterColon(form, implied),
    (form) => compound(form, asWritten),
    (form) => afterPlace(form, implied),
  ];
  for (const attempt of tries) {
    for (const form of forms) {
      const found = attempt(form);
      if (found) return found;
    }
  }
  return byUnit(words) ?? (isClaimed(forms) ? "ambiguous" : null);
}

const memory = new Map<string, Found>();
/** A workbook repeats its words on every sheet. */
const remembered = 20_000;

/**
 * The indicator that a row, column or title names.
 * @param context codes of the enclosing subjects from nearest to farthest (row parents, then the table's title), as
 *   `findSubject` gives them: indicator codes or groups
 * @returns "ambiguous" for words that mean something only in a context that is not given (工业, 教育, 公路); null for words unknown
 * @example findIndicator("农、林、牧、渔业", ["gdp"]) // gdp-agriculture
 * @example findIndicator("农、林、牧、渔业", ["fixed-asset-investment"]) // fixed-asset-investment, industry A
 */
export function findIndicator(words: string, context: readonly string[] = []): FoundIndicator | "ambiguous" | null {
  const key = `${words}\n${context.join()}`;
  const held = memory.get(key);
  if (held !== undefined) return held;
  const found = find(words, context);
  const result = found && found !== "ambiguous" ? inCurrency(found, plainWords(words)) : found;
  if (memory.size >= remembered) memory.clear();
  memory.set(key, result);
  return result;
}

/**
 * What a title or a heading row is about, as a context for `findIndicator`: an indicator code, or a group where the
 * table holds several (规模工业经济效益指标 → efficiency, 主要工业产品产量 → products).
 */
export function findSubject(title: string, context: readonly string[] = []): string | "ambiguous" | null {
  for (const form of spellings(title)) {
    const subject = subjects.get(wordKey(form));
    if (subject) return subject;
  }
  const found = findIndicator(title, context);
  if (found === "ambiguous") return "ambiguous";
  return found ? found.indicator.code : null;
}
