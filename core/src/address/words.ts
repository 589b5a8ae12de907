import type { Span } from "../period/index.ts";
import type { Filters, Wording } from "./types.ts";

/** Words of an address that stand in no catalogue: spans, wordings, filters. The first of each prints. */

export const spanWordsOf = {
  ytd: ["累计", "年初以来", "本年累计"],
  month: ["当月", "月末", "单月", "本月", "期末"],
  quarter: ["当季", "单季", "本季"],
} as const satisfies Record<Span, readonly [string, ...string[]]>;

export const wordingWordsOf = {
  growth: ["增降", "增长"],
  against: ["高低", "对比"],
  place: ["位次", "名次"],
  speed: ["快慢", "加快"],
  updown: ["升降", "升降数"],
  sentence: ["句", "整句", "一句话"],
  number: ["数", "数字"],
} as const satisfies Record<Wording, readonly [string, ...string[]]>;

export const sizeWordsOf = {
  large: ["大型", "大型企业"],
  medium: ["中型", "中型企业"],
  small: ["小型", "小型企业"],
  micro: ["微型", "微型企业"],
} as const satisfies Record<NonNullable<Filters["size"]>, readonly [string, ...string[]]>;

const inverse = <Code extends string>(table: Record<Code, readonly string[]>): ReadonlyMap<string, Code> =>
  new Map(
    (Object.entries(table) as [Code, readonly string[]][]).flatMap(([code, words]) =>
      words.map((word) => [word, code]),
    ),
  );

export const spanOfWord = inverse<Span>(spanWordsOf);
export const wordingOfWord = inverse<Wording>(wordingWordsOf);
export const sizeOfWord = inverse<NonNullable<Filters["size"]>>(sizeWordsOf);
