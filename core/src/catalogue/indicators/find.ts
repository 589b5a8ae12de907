import { findIndustry } from "../industries/names.ts";
import { unitOf } from "../units.ts";
import { plainWords, spellings, wordKey } from "../words.ts";
import { claimants, only } from "./claims.ts";
import { afterPlace, industryAndTail } from "./compound.ts";
import { type Found, type FoundIndicator, found, resolve } from "./context.ts";
import { indicatorInUnit, unitInWords } from "./currency.ts";
import { indicator } from "./list.ts";
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

/** What in brackets takes more or less than the name alone: 固定资产投资(含农户), 财政收入(全口径). */
const scopeWords =
  /^(?:不?含|不?包括|扣除|剔除)|口径|规模以|规上|限额以|限上|户籍|常住|登记失业|调查失业|本级|全社会|中央|地方|[本外]币/;

/** A bracket that changes the scope may not be dropped from a name that does not know it. */
function leavesOutScope(asWritten: string, result: Found): boolean {
  if (!result || result === "ambiguous") return false;
  const { name, aliases, within = {} } = result.indicator;
  const names = [name, ...aliases, ...Object.values(within).flat()].map(wordKey);
  return [...asWritten.matchAll(/\(([^()]+)\)/g)].some(
    ([, words = ""]) => scopeWords.test(words) && !names.some((name) => name.includes(wordKey(words))),
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
