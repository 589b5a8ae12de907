import type { Indicator } from "../types.ts";
import { wordKey } from "../words.ts";
import { indicators } from "./list.ts";

const pairsOf = (key: string): Set<string> =>
  new Set([...key].slice(0, -1).map((character, at) => character + [...key][at + 1]));

interface Entry {
  indicator: Indicator;
  /** Pairs of neighbouring characters of each of its names. */
  names: readonly Set<string>[];
}
let known: readonly Entry[] | null = null;
const entries = (): readonly Entry[] => {
  known ??= indicators.map((indicator) => ({
    indicator,
    names: [indicator.name, indicator.english, ...indicator.aliases].map((name) => pairsOf(wordKey(name))),
  }));
  return known;
};

/** Less alike than this is no guess worth reading. */
const least = 0.25;

/**
 * Indicators that words which no name fits may mean, the likeliest first: by the share of neighbouring characters that they have in
 * common with any of its names (Dice). Only ever offered to a person, never taken.
 * @example likelyIndicators("全市社零总额增幅")[0]?.name // "社会消费品零售总额"
 */
export function likelyIndicators(words: string, limit = 8): Indicator[] {
  const asked = pairsOf(wordKey(words));
  if (asked.size === 0) return [];
  return entries()
    .map(({ indicator, names }) => ({ indicator, likeness: Math.max(...names.map((name) => dice(asked, name))) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || (a.indicator.headline ?? 99) - (b.indicator.headline ?? 99))
    .slice(0, limit)
    .map(({ indicator }) => indicator);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size || 1);
}
