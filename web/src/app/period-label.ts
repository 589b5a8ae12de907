import { type Month, type Span, spanLabel, spanLabelEn } from "@diaodu/core/period";
import { useLanguage } from "../texts/index.ts";

/** Names what a figure covers in the page's language: 2025年一季度, Q1 2025. */
export function usePeriodLabel() {
  const language = useLanguage();
  return (month: number, span: Span, stock = false): string =>
    (language === "zh" ? spanLabel : spanLabelEn)(month as Month, span, stock);
}
