import {
  changePhrase,
  changePhraseEn,
  differencePhrase,
  differencePhraseEn,
  growthPhrase,
  growthPhraseEn,
  levelTextEn,
  type Manner,
  placePhrase,
  placePhraseEn,
  turnWordEn,
  usualManner,
} from "@diaodu/core/figures";
import type { Figure } from "../api.ts";
import { useLanguage } from "../texts/index.ts";

/** Figures inside a sentence, in official wording of the page's language. */
export function useWording() {
  const isChinese = useLanguage() === "zh";
  return {
    /** 663.61亿元 */
    level: (figure: Figure) => (isChinese ? figure.text : levelTextEn(figure.value, figure.unit, figure.decimals)),
    /** 增长8.3%, of prices 上涨0.6%; 扭亏为盈 where there is no rate. */
    growth: (figure: Figure, manner: Manner = usualManner) =>
      isChinese ? growthZh(figure, manner) : growthEn(figure, manner),
    /** 高于全省1.2个百分点 */
    against: ({ value }: Figure, than: string) => (isChinese ? differencePhrase : differencePhraseEn)(value, than),
    /** 居全省14个地区第3位 */
    place: ({ value, among }: Figure, peers: string) =>
      isChinese ? placePhrase(value, { peers, ...among }) : placePhraseEn(value, { peers, ...among }),
  };
}

function growthZh(figure: Figure, manner: Manner): string {
  const { value, unit, decimals, turn, text } = figure;
  if (turn) return text;
  return unit === "%" ? growthPhrase(value, { lead: "", manner }) : changePhrase(value, unit, decimals, manner);
}

function growthEn({ value, unit, decimals, turn }: Figure, manner: Manner): string {
  if (turn) return turnWordEn(turn, manner.kind);
  return unit === "%" ? growthPhraseEn(value, decimals, manner) : changePhraseEn(value, unit, decimals, manner);
}
