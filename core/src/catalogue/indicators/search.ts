import type { Indicator } from "../types.ts";
import { wordKey } from "../words.ts";
import { indicators } from "./list.ts";

interface Entry {
  indicator: Indicator;
  keys: readonly string[];
}
const entries: readonly Entry[] = indicators.map((indicator) => ({
  indicator,
  keys: [indicator.name, ...indicator.aliases, indicator.english, indicator.code].map(wordKey),
}));

/** 0 the same, 1 begins so, 2 holds it, 3 holds its characters in order; the name before the aliases. */
function fit(keys: readonly string[], query: string, inOrder: RegExp): number {
  const each = keys.map((key, i) => {
    const rank = key === query ? 0 : key.startsWith(query) ? 1 : key.includes(query) ? 2 : inOrder.test(key) ? 3 : 9;
    return rank * 2 + (i === 0 ? 0 : 1);
  });
  return Math.min(...each);
}

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Indicators for completion, best first; 工增 finds 规上工业增加值. Headlines stand before their namesakes. */
export function searchIndicators(query: string, limit = 20): Indicator[] {
  const key = wordKey(query);
  if (!key)
    return [...indicators].filter(({ headline }) => headline).sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
  const inOrder = new RegExp([...key].map(escape).join(".*"));
  return entries
    .map(({ indicator, keys }) => ({ indicator, rank: fit(keys, key, inOrder) }))
    .filter(({ rank }) => rank < 18)
    .sort((a, b) => a.rank - b.rank || (a.indicator.headline ?? 99) - (b.indicator.headline ?? 99))
    .slice(0, limit)
    .map(({ indicator }) => indicator);
}
