import type { Comparator } from "../../figures/index.ts";
import type { Token } from "./lex.ts";
import type { Piece } from "./lexicon.ts";

type Bound = Extract<Comparator, "at-least" | "at-most" | "about">;

const says: Partial<Record<Piece, Bound>> = {
  "at-least": "at-least",
  "or-more": "at-least",
  "at-most": "at-most",
  "or-less": "at-most",
  about: "about",
  "or-so": "about",
};

/**
 * What the words around a number ask of it together. 控制在 alone is a ceiling, and gives way to 左右.
 * @returns `null` where they only say 达到 or nothing, `contradiction` for 不超过8%以上
 */
export function boundOf(tokens: readonly Token[]): Bound | null | "contradiction" {
  const said = new Set(tokens.flatMap(({ piece }) => says[piece] ?? []));
  const isWithin = tokens.some(({ piece }) => piece === "within");
  if (isWithin && !said.has("about")) said.add("at-most");
  if (said.size > 1) return "contradiction";
  return [...said][0] ?? null;
}
