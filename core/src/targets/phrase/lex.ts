import { lexemes, type Piece } from "./lexicon.ts";

/** A piece of a promise and what was read out of it. */
export interface Token {
  piece: Piece;
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
}

/** Words that no piece begins with, up to where one does again. */
export interface Unread {
  unread: string;
}

/** As it is compared: in half width, without blanks and without commas inside of numbers. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3}(?!\d))|\s+/gu, "")
    .replace(/％/gu, "%");

/**
 * Takes words wholly apart; not one character is passed over.
 * @param subjects names of the indicator that the words are about
 */
export function lex(plain: string, subjects: readonly string[]): Token[] | Unread {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    const token = tokenAt(plain, at, subjects);
    if (!token) return { unread: unreadFrom(plain, at, subjects) };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(plain: string, at: number, subjects: readonly string[]): Token | null {
  let longest: Token | null = subjectAt(plain, at, subjects);
  for (const [piece, pattern] of lexemes) {
    pattern.lastIndex = at;
    const { 0: text = "", groups = {} } = pattern.exec(plain) ?? {};
    if (text.length > (longest?.text.length ?? 0)) longest = { piece, text, groups };
  }
  return longest;
}

function subjectAt(plain: string, at: number, subjects: readonly string[]): Token | null {
  const [text] = subjects.filter((each) => plain.startsWith(each, at)).sort((a, b) => b.length - a.length);
  return text ? { piece: "subject", text, groups: {} } : null;
}

/** The whole stretch that cannot be read, so that a message shows words and not the half of one. */
function unreadFrom(plain: string, start: number, subjects: readonly string[]): string {
  let end = start + 1;
  while (end < plain.length && !tokenAt(plain, end, subjects)) end++;
  return plain.slice(start, end);
}
