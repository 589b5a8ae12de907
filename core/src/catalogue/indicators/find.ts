import { findIndustry } from "../industries/names.ts";
import { unitOf } from "../units.ts";
import { plainWords, spellings, wordKey } from "../words.ts";
import { claimants, only } from "./claims.ts";
import { afterPlace, industryAndTail } from "./compound.ts";
import { type Found, type FoundIndicator, found, resolve } from "./context.ts";
import { indicatorInUnit, unitInWords } from "./currency.ts";
import { indicator, indicators } from "./list.ts";
import { subjects } from "./subjects.ts";

/** 固定资产投资:制造业, CPI:食品, 产量:发电量: what stands before the colon is the nearest context. */
function afterColon(words: string, contexts: readonly string[]): Found {
  const at = words.lastIndexOf(":");
  if (at <= 0 || at === words.length - 1) return null;
  const subject = findSubject(words.slice(0, at), contexts);
  if (subject === "ambiguous") return "ambiguous";
  if (subject !== null) return findIndicator(words.slice(at + 1), [subject, ...contexts]);
  // 民营企业:利润总额 is not the profit of all.
  return findIndicator(words.slice(at + 1), contexts) === null ? null : "ambiguous";
}

/** Units that too many indicators share to tell one from another. */
const tooCommon: ReadonlySet<string> = new Set(["元", "美元", "%", "百分点"]);

/** 公路(万人) can only be passengers: among namesakes of different contexts a unit other than money may decide. */
function byUnit(asWritten: string, forms: Iterable<string>): Found {
  const unit = /\(([^()]+)\)?$/.exec(asWritten)?.[1];
  const dimension = unit ? unitOf(unit)?.dimension : undefined;
  if (!dimension || tooCommon.has(dimension)) return null;
  for (const form of forms) {
    const fitting = [...claimants(form)].filter((code) => unitOf(indicator(code)?.unit ?? "")?.dimension === dimension);
    if (fitting.length) return found(only(fitting));
  }
  return null;
}

const meansSomething = (form: string): boolean => claimants(form).size > 0 || findIndustry(form) !== null;

/** Ways to read words, the plainest first; each is tried on every spelling before the next. */
function find(words: string, contexts: readonly string[]): Found {
  const asWritten = plainWords(words);
  const forms = [...spellings(words)];
  // 增加值指数 is the quarterly index of national accounts; 规上工业增加值 is told as growth.
  const around = /增加值指数/.test(asWritten) ? ["gdp", ...contexts] : contexts;
  const ways: ((form: string) => Found)[] = [
    (form) => resolve(form, around),
    (form) => afterColon(form, around),
    (form) => industryAndTail(form, asWritten),
    (form) => afterPlace(form, around),
  ];
  for (const way of ways) {
    for (const form of forms) {
      const result = way(form);
      if (result) return leavesOutScope(asWritten, result) ? "ambiguous" : result;
    }
  }
  return byUnit(asWritten, forms) ?? (forms.some(meansSomething) ? "ambiguous" : null);
}

function inItsCurrency(result: FoundIndicator, asWritten: string): FoundIndicator {
  const code = indicatorInUnit(result.indicator.code, unitInWords(asWritten));
  const inRenminbi = /\([^()外]*人民币[^()外]*\)/.test(asWritten) ? indicator(`${code}-rmb`) : null;
  return { ...result, indicator: inRenminbi ?? indicator(code) ?? result.indicator };
}

/** What in brackets says only how, when or in what a thing is told: a unit, a letter word (GDP), a period, a measure, a basis of prices. */
const remark =
  /^(?:(?:累计|当月|当季|当期|当年|本月|本季|本期|本年|上年|去年|上月|同期|同比|环比|[比较]|增长|增速|增减|增幅|升降|绝对|总量|总值|数值|期末|月末|季末|年末|年初|期初|时点|余额|现价|现行价|不变价|可比|价格|按|快报|快速|初步|初核|预计|预测|注|单位|数据|名义|实际|全[市省国县区州盟旗]|本[市省县区])|[一二三四]季度|.*[＝=]100)/;

/** Any word is a dimension of its own to `unitOf`; a unit is one in which something is counted. */
let dimensions: ReadonlySet<string> | undefined;
function isUnit(word: string): boolean {
  dimensions ??= new Set([...indicators.map(({ unit }) => unitOf(unit)?.dimension ?? ""), "美元", "元"]);
  const dimension = unitOf(word)?.dimension;
  return dimension !== undefined && dimensions.has(dimension);
}

const isRemark = (words: string): boolean =>
  /^[\x20-\x7e‰％℃㎡]+$/.test(words) ||
  remark.test(words) ||
  words.split(/[、,，/;；]/).every((part) => isUnit(part) || remark.test(part));

/**
 * A bracket that may take more or less than the name alone is not dropped from a name that does not know it: 固定资产投资(含农户),
 * 财政收入(全口径), 社零(农村). Only what is known to narrow nothing may go, as the next such word is one that nobody has seen.
 */
function leavesOutScope(asWritten: string, result: Found): boolean {
  if (!result || result === "ambiguous") return false;
  const { name, aliases, within = {} } = result.indicator;
  const names = [name, ...aliases, ...Object.values(within).flat()].map(wordKey);
  return [...asWritten.matchAll(/\(([^()]+)\)/g)].some(
    ([, words = ""]) => !isRemark(words) && !names.some((name) => name.includes(wordKey(words))),
  );
}

/** A workbook repeats its words on every sheet. */
const memory = new Map<string, Found>();
const remembered = 20_000;

/**
 * The indicator that a row, column or title names.
 * @param contexts codes of the enclosing subjects from nearest to farthest (row parents, then the table's title), as
 *   `findSubject` gives them: indicator codes or groups
 * @returns "ambiguous" for words that mean something only in a context that is not given (工业, 教育, 公路); null for words unknown
 * @example findIndicator("农、林、牧、渔业", ["gdp"]) // gdp-agriculture
 * @example findIndicator("农、林、牧、渔业", ["fixed-asset-investment"]) // fixed-asset-investment, industry A
 */
export function findIndicator(words: string, contexts: readonly string[] = []): FoundIndicator | "ambiguous" | null {
  const key = `${words}\n${contexts.join()}`;
  const held = memory.get(key);
  if (held !== undefined) return held;
  const result = find(words, contexts);
  const settled = result && result !== "ambiguous" ? inItsCurrency(result, plainWords(words)) : result;
  if (memory.size >= remembered) memory.clear();
  memory.set(key, settled);
  return settled;
}

/**
 * What a title or a heading row is about, as a context for `findIndicator`: an indicator's code, or a group where the
 * table holds several (规模工业经济效益指标 → efficiency, 主要工业产品产量 → products).
 */
export function findSubject(title: string, contexts: readonly string[] = []): string | "ambiguous" | null {
  for (const form of spellings(title)) {
    const subject = subjects.get(wordKey(form));
    if (subject) return subject;
  }
  const result = findIndicator(title, contexts);
  return result && result !== "ambiguous" ? result.indicator.code : result;
}
