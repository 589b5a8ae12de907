import { enterpriseSizeNames, industryCode, mainIndustry, region, sizeOfNumber } from "../../catalogue/index.ts";
import { plainWords } from "../../catalogue/words.ts";
import type { Particulars, RosterChange, RosterHow } from "./types.ts";

/** How bureaus call each way onto the roster, off it, and on it. */
export const rosterHowNames: Readonly<Record<RosterHow, string>> = {
  initial: "期初在库",
  "new-start": "新建投产",
  grown: "小升规",
  "moved-in": "转入",
  changed: "变更",
  renamed: "更名",
  "below-size": "规模以下",
  closed: "停业注销",
  "moved-out": "转出",
  merged: "合并",
  undone: "撤销",
};

export const regionWord = (code: number): string => region(code)?.name ?? String(code);
export const sizeWord = (size: number): string => {
  const known = sizeOfNumber(size);
  return known ? enterpriseSizeNames[known] : "";
};

/** @example industryWord(26) // C26 化学原料和化学制品制造业 */
export function industryWord(industry: number): string {
  const code = industryCode(industry);
  return [code, mainIndustry(code)?.name].filter(Boolean).join(" ");
}

const words: { readonly [What in keyof Particulars]: (value: Particulars[What]) => string } = {
  name: (name) => name,
  region: regionWord,
  industry: industryWord,
  size: sizeWord,
  park: (park) => park,
};

/** Brackets and blanks are typed either way; a name that differs in them only is the same name. */
const sameWords = (one: string, other: string): boolean => plainWords(one) === plainWords(other);

/** What differs between two standings, in words, in the order of a roster's columns. */
export function changesBetween(before: Particulars, after: Particulars): RosterChange[] {
  const change = <What extends keyof Particulars>(what: What): RosterChange[] => {
    if (before[what] === after[what]) return [];
    const [was, is] = [words[what](before[what]), words[what](after[what])];
    return sameWords(was, is) ? [] : [{ what, before: was, after: is }];
  };
  return [...change("name"), ...change("region"), ...change("industry"), ...change("size"), ...change("park")];
}
