import { amountOf } from "./amount.ts";
import type { Token } from "./lex.ts";
import type { Piece } from "./lexicon.ts";

/** Words that set one number, without separators and words of strength. */
export interface Clause {
  tokens: readonly Token[];
  /** 力争, 争取: it holds until another word of strength. */
  isStretch: boolean;
  /** Unit of the number before it, for one without its own: 确保8%、力争9. */
  unitBefore: string | null;
}

const numbers: ReadonlySet<Piece> = new Set(["amount", "place"]);
const boundsOnly: ReadonlySet<Piece> = new Set([
  ...(["at-least", "at-most", "within", "about", "reach", "amount"] as const),
  ...(["or-more", "or-less", "or-so"] as const),
]);

/** Takes words apart into clauses, and gives each number the verb that it shares with the one before: 增长8%以上，力争9%. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (const part of parts(tokens)) {
    const before = clauses.at(-1);
    const unitBefore = before ? unitIn(before.tokens) : null;
    const plain = part.tokens.filter(({ piece }) => piece !== "filler");
    const isBare = plain.every(({ piece }) => boundsOnly.has(piece));
    const shared = before && isBare && isAlike(unitIn(plain), unitBefore) ? headOf(before.tokens) : [];
    if (plain.length > 0) clauses.push({ tokens: [...shared, ...plain], isStretch: part.isStretch, unitBefore });
  }
  return clauses;
}

function parts(tokens: readonly Token[]): { tokens: Token[]; isStretch: boolean }[] {
  const all: { tokens: Token[]; isStretch: boolean }[] = [];
  let [current, isStretch]: [Token[], boolean] = [[], false];
  const close = () => {
    if (current.length > 0) all.push({ tokens: current, isStretch });
    current = [];
  };
  for (const token of tokens) {
    const isStrength = token.piece === "stretch" || token.piece === "firm";
    // 确保8%力争9% has no comma between its two numbers.
    if (token.piece === "separator" || (isStrength && current.some(({ piece }) => numbers.has(piece)))) close();
    if (isStrength) isStretch = token.piece === "stretch";
    else if (token.piece !== "separator") current.push(token);
  }
  close();
  return all;
}

const unitIn = (tokens: readonly Token[]): string | null => {
  const amount = tokens.find(({ piece }) => piece === "amount");
  return (amount && amountOf(amount)?.unit) ?? null;
};
const isAlike = (unit: string | null, before: string | null): boolean => unit === null || unit === before;

/** What stands before the number and its bounds. */
const headOf = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ piece }) => !boundsOnly.has(piece) && !numbers.has(piece));
