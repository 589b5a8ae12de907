import type { Indicator } from "../types.ts";
import { wordKey } from "../words.ts";
import { indicator, indicators } from "./list.ts";

/** What words may mean: codes by their key. */
type Claims = Map<string, Set<string>>;

/** What holds everywhere, what holds inside a context, and all that holds inside some context. */
const everywhere: Claims = new Map();
const inside = new Map<string, Claims>();
const somewhere: Claims = new Map();

function claim(claims: Claims, words: string, code: string): void {
  const key = wordKey(words);
  const held = claims.get(key);
  if (held) held.add(code);
  else claims.set(key, new Set([code]));
}

for (const { code, name, english, aliases, within = {} } of indicators) {
  for (const words of [name, english, ...aliases]) claim(everywhere, words, code);
  for (const [context, names] of Object.entries(within)) {
    const claims = inside.get(context) ?? new Map();
    inside.set(context, claims);
    for (const words of names) {
      claim(claims, words, code);
      claim(somewhere, words, code);
    }
  }
}

/** The one indicator among `codes`; null when there is none. */
export function only(codes: Iterable<string> | undefined): Indicator | "ambiguous" | null {
  const [first, ...others] = codes ?? [];
  if (first === undefined) return null;
  return others.length ? "ambiguous" : indicator(first);
}

/** What `words` mean wherever they stand. */
export const named = (words: string) => only(everywhere.get(wordKey(words)));
/** What `words` mean directly inside `context`, an indicator's code or a group. */
export const namedWithin = (words: string, context: string) => only(inside.get(context)?.get(wordKey(words)));
/** Codes of all indicators that go by `words` in some context. */
export const claimants = (words: string): ReadonlySet<string> => somewhere.get(wordKey(words)) ?? new Set();
