import type { Indicator } from "../../catalogue/index.ts";
import { clausesOf } from "./clauses.ts";
import { readForm } from "./forms.ts";
import { lex, plainWords } from "./lex.ts";
import { spokenOf, unread } from "./spoken.ts";
import type { About, CellPromise, Misread } from "./types.ts";

/** Longer words are a paragraph, no promise in a cell. */
const longest = 200;
const mask = /\*|(?<![A-Za-z])[X×]+(?![A-Za-z])/u;

/**
 * What words in one cell promise: 增长8%以上, 120亿元以上、增长12%以上, 控制在3%以内, 前3位, 高于全省1个百分点. Every character must be
 * understood and every clause fit a form; else nothing is promised and the words that stand in the way are told.
 * @source domain/targets.md 1, 2
 */
export function readPromises(text: string, about: About): CellPromise[] | Misread {
  const plain = plainWords(text);
  if (mask.test(plain)) return { code: "targets/masked", part: plain };
  if (plain.length > longest) return unread(plain.slice(0, longest));
  const tokens = lex(plain, subjectsOf(about.indicator));
  if ("unread" in tokens) return unread(tokens.unread);
  const promises: CellPromise[] = [];
  for (const clause of clausesOf(tokens)) {
    const said = spokenOf(clause, about);
    const read =
      "code" in said
        ? said
        : readForm(
            clause.tokens.map(({ piece }) => piece),
            said,
          );
    if (read === null) return unread(clause.tokens.map((each) => each.text).join(""));
    if ("code" in read) return read;
    promises.push(read);
  }
  return promises.length > 0 ? promises : unread(plain);
}

const subjectsOf = ({ name, aliases }: Indicator): string[] => [name, ...aliases].map(plainWords);
