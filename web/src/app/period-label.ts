import { type Month, type Span, spanLabel, spanLabelEn, spanWords } from "@diaodu/core/period";
import { useCallback } from "react";
import { useLanguage } from "../texts/index.ts";

/** @param stock the figure is a balance, named by the month's end */
export type PeriodLabel = (month: number, span: Span, stock?: boolean) => string;

/** Names what a figure covers in the page's language: 2025年一季度, Q1 2025. */
export function usePeriodLabel(): PeriodLabel {
  const language = useLanguage();
  return useCallback<PeriodLabel>(
    (month, span, stock = false) => (language === "zh" ? spanLabel : spanLabelEn)(month as Month, span, stock),
    [language],
  );
}

/** The same where the year stands above: 一季度, Q1. */
export function usePeriodWords(): PeriodLabel {
  const language = useLanguage();
  return (month, span, stock = false) =>
    language === "zh" ? spanWords(month as Month, span, stock) : withoutYear(spanLabelEn(month as Month, span, stock));
}

/** @example withoutYear("first half of 2025") // first half */
const withoutYear = (label: string): string => label.replace(/ (of )?\d{4}$/, "");
