import { findIndustry } from "../industries/names.ts";
import type { Indicator, Industry } from "../types.ts";
import { wordKey } from "../words.ts";
import { named, namedWithin } from "./claims.ts";
import { indicator } from "./list.ts";

export interface FoundIndicator {
  indicator: Indicator;
  /** GB/T 4754 code or derived group when the words name an industry of the indicator. */
  industry?: string;
  /** Words of a place that stood before the name (湖南省 in 湖南省一般公共预算收入): the caller must hold it against the table's home. */
  place?: string;
}
export type Found = FoundIndicator | "ambiguous" | null;

export const found = (of: Indicator | "ambiguous" | null): Found =>
  of === null || of === "ambiguous" ? of : { indicator: of };

/** Groups whose indicators cover industry only: there all industry is the whole, and no other trade has a place. */
const industrialGroups: ReadonlySet<string> = new Set(["industry", "efficiency", "prices"]);

/** An indicator of one industry, where it is published by industry. */
export function byIndustry(of: Indicator, industry: Industry): FoundIndicator | null {
  if (!of.industries || (industry.level === 2 && of.industries === "section")) return null;
  if (!industrialGroups.has(of.group)) return { indicator: of, industry: industry.code };
  if (industry.code === "BCD") return { indicator: of };
  return industry.level === 0 || /^[BCD]/.test(industry.code) ? { indicator: of, industry: industry.code } : null;
}

/** What a table about a whole group is first of all about, where bureaus leave no doubt. */
const lead: ReadonlyMap<string, string> = new Map([
  ["accounts", "gdp"],
  ["investment", "fixed-asset-investment"],
  ["trade", "retail-sales"],
  ["energy", "electricity"],
]);

/**
 * Parts by another characteristic than the other parts of their whole: under 民间投资 the row 第二产业 is not all investment in
 * the secondary industry, under 出口 the row 一般贸易 is not all general trade.
 */
const crosswise =
  /^(?:private-investment|fai-(?:state|non-state|foreign|central|local)|iva-.+|(?:exports|imports|trade)(?:-.+)?)$/;

/** The wholes of which an indicator is part, nearest first. */
function wholesOf(code: string): string[] {
  const wholes: string[] = [];
  for (let at = indicator(code)?.parent; at; at = indicator(at)?.parent) wholes.push(at);
  return wholes;
}

/** Places in which a short name may have its meaning, from the context outwards. */
function reach(context: string): { own: string[]; inherited: string[] } {
  const of = indicator(context);
  if (!of) return { own: [context, ...[lead.get(context)].filter((each) => each !== undefined)], inherited: [] };
  return { own: [context], inherited: [...wholesOf(context), of.group] };
}

function among(words: string, places: readonly string[]): Found {
  for (const place of places) {
    const part = found(namedWithin(words, place));
    if (part) return part;
  }
  const industry = findIndustry(words);
  if (!industry) return null;
  for (const place of places) {
    const of = indicator(place);
    const part = of && byIndustry(of, industry);
    if (part) return part;
  }
  return null;
}

/** A total row is the context itself. */
const totals: ReadonlySet<string> = new Set(["合计", "总计", "共计", "总额", "总量", "全部", "total"]);

/** In a table in dollars (进出口总额, 亿美元) the parts are in dollars as well. */
function inOtherCurrency(words: string, context: string): Found {
  const main = indicator(context)?.otherCurrency ?? "";
  const part = inContext(words, main) ?? found(named(words));
  if (!part || part === "ambiguous") return part;
  const twin = indicator(part.indicator.code + context.slice(-4));
  return twin ? { ...part, indicator: twin } : part;
}

/** What `words` mean in one context, its wholes and its group. */
export function inContext(words: string, context: string): Found {
  if (/-(?:usd|cny)$/.test(context)) return inOtherCurrency(words, context);
  if (totals.has(wordKey(words))) return found(indicator(context));
  const { own, inherited } = reach(context);
  if (!crosswise.test(context)) return among(words, [...own, ...inherited]);
  const part = among(words, own);
  if (part) return part;
  const elsewhere = among(words, inherited);
  const everywhere = named(words);
  const same = elsewhere && elsewhere !== "ambiguous" && everywhere === elsewhere.indicator;
  return same || !elsewhere ? elsewhere : "ambiguous";
}

/** One spelling, nearest context first, then what it means everywhere. */
export function resolve(words: string, contexts: readonly string[]): Found {
  for (const context of contexts) {
    const part = inContext(words, context);
    if (part) return part;
  }
  return found(named(words));
}
