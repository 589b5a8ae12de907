import {
  differencePhrase,
  differencePhraseEn,
  growthPhrase,
  growthPhraseEn,
  levelTextEn,
  placePhrase,
  placePhraseEn,
} from "@diaodu/core/figures";
import type { Figure } from "../api.ts";
import { useLanguage } from "../texts/index.ts";

/** Figures inside a sentence, in official wording of the page's language. */
export function useWording() {
  const isChinese = useLanguage() === "zh";
  return {
    /** 663.61亿元 */
    level: (figure: Figure) => (isChinese ? figure.text : levelTextEn(figure.value, figure.unit, figure.decimals)),
    /** 增长8.3% */
    growth: ({ value }: Figure) => (isChinese ? growthPhrase(value, { lead: "" }) : growthPhraseEn(value)),
    /** 高于全省1.2个百分点 */
    against: ({ value }: Figure, than: string) => (isChinese ? differencePhrase : differencePhraseEn)(value, than),
    /** 居全省第3位 */
    place: ({ value }: Figure, peers: string) =>
      isChinese ? placePhrase(value, peers) : placePhraseEn(value, `in ${peers}`),
  };
}
