import { findIndicator, indicators, normaliseWords, type RegionCode } from "../catalogue/index.ts";
import { type Month, parsePeriod, type Span, yearOf } from "../period/index.ts";
import { isAddressable } from "./complete.ts";
import { measureOfWord } from "./measure-catalogue.ts";
import { mayBeRegion, regionOfWords } from "./region-words.ts";
import type { AddressContext, Measure } from "./types.ts";
import { spanOfWord } from "./words.ts";

/** What one word of an address means. */
export type Meaning =
  | { kind: "region"; word: string; region: RegionCode }
  | { kind: "regions"; word: string; among: readonly RegionCode[] }
  | { kind: "indicator"; word: string; indicator: string; industry?: string }
  | { kind: "indicators"; word: string }
  | { kind: "period"; word: string; month: Month | null; span: Span | null }
  | { kind: "span"; word: string; span: Span }
  | { kind: "measure"; word: string; measure: Measure };

const indicatorWords = new Map<string, string | null>();
for (const { code, name, aliases } of indicators) {
  for (const word of [name, ...aliases].map(plain)) {
    // A word of two indicators means neither by itself.
    indicatorWords.set(word, indicatorWords.has(word) && indicatorWords.get(word) !== code ? null : code);
  }
}
for (const { code, name } of indicators) indicatorWords.set(plain(name), code);

/** Width and brackets as keyboards differ in them; blanks separate words and are gone by now. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** A word that stands exactly so in a catalogue. Nothing is guessed, so that words may also be read without blanks between. */
export function exactMeaning(word: string, context: AddressContext): Meaning | null {
  const measure = measureOfWord(word);
  if (measure) return { kind: "measure", word, measure };
  const span = spanOfWord.get(word);
  if (span) return { kind: "span", word, span };
  const indicator = indicatorWords.get(word);
  if (indicator) return { kind: "indicator", word, indicator };
  return periodOf(word, context) ?? regionMeaning(word, context);
}

function regionMeaning(word: string, context: AddressContext): Meaning | null {
  if (word.length < 2 || !mayBeRegion(word)) return null;
  const found = regionOfWords(word, context.region);
  if (!found) return null;
  return "region" in found
    ? { kind: "region", word, region: found.region }
    : { kind: "regions", word, among: found.among };
}

/** A quick look before the many spellings are tried. */
const mayBePeriod = /^[\d〇一二三四五六七八九十上前全第].{0,15}$/;

/** 2025年3月, 2025年1-3月, 一季度, 3月 (of the context's year), 2025年 (its whole). */
function periodOf(word: string, { month: near }: AddressContext): Meaning | null {
  const period = mayBePeriod.test(word) ? parsePeriod(word) : null;
  if (!period || period.rest !== "") return null;
  const year = period.year ?? (near === undefined ? null : yearOf(near));
  if (period.month === null) {
    if (period.year === null) return null;
    return period.span === null ? { kind: "period", word, month: asMonth(period.year, 12), span: "ytd" } : null;
  }
  return { kind: "period", word, month: year === null ? null : asMonth(year, period.month), span: period.span };
}

function asMonth(year: number, ofYear: number): Month | null {
  const value = year * 100 + ofYear;
  return isAddressable(value) ? value : null;
}

/** What a word means that stands in no catalogue as it is, by the rules with which tables are read. */
export function looseMeaning(word: string): Meaning | null {
  const found = findIndicator(word);
  if (found === "ambiguous") return { kind: "indicators", word };
  // What the rules drop (a place, a period, 累计) would be lost without a word: such a text is not understood.
  if (!found || found.place !== undefined || normaliseWords(word) !== word) return null;
  const { indicator, industry } = found;
  return { kind: "indicator", word, indicator: indicator.code, ...(industry === undefined ? {} : { industry }) };
}

/** Longest word in any of the catalogues, and the longest text that is taken apart. */
const longestWord = 30;
const longestText = 80;

/**
 * Words pasted without blanks (邵阳市规上工业增加值2025年3月累计同比): covered whole by words of the catalogues, longer ones first.
 * @returns null when some part of the text is no word
 */
export function segment(text: string, context: AddressContext): Meaning[] | null {
  if (text.length > longestText) return null;
  const dead = new Set<number>();
  const from = (start: number): Meaning[] | null => {
    if (start === text.length) return [];
    if (dead.has(start)) return null;
    for (let length = Math.min(longestWord, text.length - start); length >= 1; length--) {
      const meaning = exactMeaning(text.slice(start, start + length), context);
      const rest = meaning && from(start + length);
      if (rest) return [meaning, ...rest];
    }
    dead.add(start);
    return null;
  };
  return from(0);
}
