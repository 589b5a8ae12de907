/**
 * With what an index is compared (上年同月=100). `before` is the period before (上月=100, 环比), `fixed` a year of old (1978=100,
 * 定基): neither is growth on last year, so neither may ever become it.
 */
export type IndexBase = "same-month" | "same-quarter" | "same-period" | "last-year" | "before" | "fixed";

const equals = "\\s*(?:价格|水平|平均)*\\s*(?:为|[=＝])+\\s*100(?!\\d)\\s*";
/** In brackets of its own, or words that reach to the end of a bracket or a heading. */
const inBrackets = new RegExp(`[(（[【]\\s*(?:以|按)?([^()（）[\\]【】=＝]*?)${equals}[)）\\]】]`);
const bare = new RegExp(`(?:以|按)?((?:上|去|前|同|本|基|[12]\\d{3}|\\d{1,2}月)[^()（）=＝,，;；:：]*?)${equals}`);
const unsigned = /((?:上年|去年)(?:同期|同月|同季)?)100(?!\d)/;
const bareEnglish = new RegExp(`((?:same|prev|preced|last|corresponding)[a-z\\s.]*?)${equals}`, "i");

const kinds: readonly (readonly [RegExp, IndexBase])[] = [
  [/(?:上年|去年|上一年).{0,2}同月|same\s*month/i, "same-month"],
  [/(?:上年|去年|上一年).{0,2}同季|same\s*quarter/i, "same-quarter"],
  [/同期|same\s*period|corresponding\s*period/i, "same-period"],
  [/^(?:上年|去年|上一年|前一年)度?(?:平均|价格|全年)*$|(?:prev|preced|last)[a-z]*\s*year/i, "last-year"],
  [
    /上月|上期|上个月|前月|前期|上季|上旬|上周|上日|环比|(?:prev|preced|last)[a-z]*\s*(?:month|period|quarter)/i,
    "before",
  ],
];

const kindOf = (words: string): IndexBase => kinds.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? "fixed";

/**
 * Takes the base of an index out of a heading.
 * @example takeIndexBase("居民消费价格指数(上月=100)") // { rest: "居民消费价格指数", base: "before" }
 */
export function takeIndexBase(text: string): { rest: string; base: IndexBase | null } {
  for (const form of [inBrackets, bare, unsigned, bareEnglish]) {
    const found = form.exec(text);
    if (found) return { rest: text.replace(found[0], ""), base: kindOf(found[1] ?? "") };
  }
  // 定基指数 does not say to which year.
  if (/定基/.test(text)) return { rest: text.replace(/定基(?:比)?/, ""), base: "fixed" };
  return { rest: text, base: null };
}

/** Growth on last year written as 106.4; null where the index says something that has no address here. */
export const isOnLastYear = (base: IndexBase): boolean => base !== "before" && base !== "fixed";
