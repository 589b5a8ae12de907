import { type Month, type Span, spanLabel, spanLabelEn, spanWords } from "@diaodu/core/period";
import { useLanguage } from "../texts/index.ts";

/** Names what a figure covers in the page's language: 2025年一季度, Q1 2025. */
export function usePeriodLabel() {
  const language = useLanguage();
  return (month: number, span: Span, stock = false): string =>
    (language === "zh" ? spanLabel : spanLabelEn)(month as Month, span, stock);
}

/** The same where the year stands above: 一季度. English has no such short form and keeps the year. */
export function usePeriodWords() {
  const language = useLanguage();
  return (month: number, span: Span, stock = false): string =>
    (language === "zh" ? spanWords : spanLabelEn)(month as Month, span, stock);
}
