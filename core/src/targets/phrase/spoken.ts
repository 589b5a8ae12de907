import type { Comparator } from "../../figures/index.ts";
import { type Amount, amountOf } from "./amount.ts";
import { boundOf } from "./bounds.ts";
import type { Clause } from "./clauses.ts";
import type { Token } from "./lex.ts";
import type { Piece } from "./lexicon.ts";
import { type About, type CellPromise, type Misread, nothingPromised } from "./types.ts";

/** One clause as the forms read it. */
export interface Spoken {
  about: About;
  text: string;
  isStretch: boolean;
  /** Null where the clause has none. */
  amount: Amount | null;
  bound: Exclude<ReturnType<typeof boundOf>, "contradiction">;
  token(piece: Piece): Token | undefined;
}

/** A clause made ready for the forms, or what of it cannot be. */
export function spokenOf({ tokens, isStretch, unitBefore }: Clause, about: About): Spoken | Misread {
  const text = tokens.map((each) => each.text).join("");
  const bound = boundOf(afterSide(tokens));
  if (bound === "contradiction") return { code: "targets/words-contradict", part: text };
  const token = tokens.find(({ piece }) => piece === "amount");
  const read = token ? amountOf(token) : null;
  if (token && !read) return unread(token.text);
  const amount = read && { ...read, unit: read.unit ?? unitBefore ?? about.unit };
  return { about, text, isStretch, amount, bound, token: (piece) => tokens.find((each) => each.piece === piece) };
}

/** 低于全国1个百分点以上: of a comparison with others the words after it bound the distance, 低于 says its side. */
function afterSide(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ piece }, i) => piece === "than" && sides.has(tokens[i - 1]?.piece ?? "filler"));
  return tokens.slice(at + 1);
}
const sides: ReadonlySet<Piece> = new Set(["at-least", "at-most", "faster", "slower"]);

export const unread = (part: string): Misread => ({ code: "targets/cell-unreadable", part });

/** What every form says alike: the number and what is asked of it. A stretch line is striven for unless it is a ceiling. */
export function promiseOf(said: Spoken, more: Partial<CellPromise>): CellPromise {
  const { amount, bound, isStretch } = said;
  const own = amount ? { value: amount.value, unit: amount.unit, tolerance: amount.tolerance } : {};
  const asked: Comparator | null = amount?.tolerance == null ? bound : "about";
  return strived({ ...nothingPromised, comparator: asked, ...own, tier: isStretch ? "stretch" : null, ...more });
}

const strived = (promise: CellPromise): CellPromise =>
  promise.tier === "stretch" && (promise.comparator === null || promise.comparator === "at-least")
    ? { ...promise, comparator: "strive" }
    : promise;

/**
 * A range keeps the end that decides whether it is met, and it is told; a number without a range stays as it is.
 * @param keeps which end that is
 */
export function withoutRange(said: Spoken, promise: CellPromise, keeps: "low" | "high"): CellPromise | Misread {
  const { amount, bound, token } = said;
  if (!amount || amount.low === null) return promise;
  // 控制在4%—5% is a range; 不低于5%—6% is none.
  if ((bound !== null && !token("within")) || amount.tolerance !== null)
    return { code: "targets/words-contradict", part: said.text };
  const value = keeps === "low" ? amount.low : amount.value;
  const [comparator, word] = keeps === "low" ? (["at-least", "以上"] as const) : (["at-most", "以内"] as const);
  const readAs = `“${said.text}”是区间，按${value}${amount.unit ?? ""}${word}录入`;
  return strived({ ...promise, value, comparator, readAs });
}
