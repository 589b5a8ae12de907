import { indicator } from "../catalogue/index.ts";
import { monthLabel } from "../period/index.ts";
import { measureEntry } from "./measure-catalogue.ts";
import { printRegion } from "./region-words.ts";
import type { Address } from "./types.ts";
import { sizeWordsOf, spanWordsOf, wordingWordsOf } from "./words.ts";

/**
 * The address in words, every name from the catalogues, so that it reads back in any context.
 * @example printWords(a) // "邵阳市 规模以上工业增加值 2025年3月 累计 同比"
 */
export function printWords({ region, indicator: code, month, span, measure, filters, wording }: Address): string {
  const of = indicator(code);
  const spanWord = spanWordsOf[span][span === "month" && of?.kind === "stock" ? 1 : 0];
  const words = [printRegion(region), of?.name ?? code, monthLabel(month), spanWord, measureEntry(measure).words[0]];
  if (filters.industry !== undefined) words.push(`行业=${filters.industry}`);
  if (filters.size !== undefined) words.push(`规模=${sizeWordsOf[filters.size][0]}`);
  if (filters.enterprise !== undefined) words.push(`企业=${filters.enterprise}`);
  if (filters.goal !== undefined) words.push(`目标=${filters.goal}`);
  if (wording !== undefined) words.push("|", wordingWordsOf[wording][0]);
  return words.join(" ");
}
