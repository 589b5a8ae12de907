import { measureEntry } from "@diaodu/core/address";
import { indicator, industry, region } from "@diaodu/core/catalogue";
import type { ImportCell } from "@diaodu/core/collect";
import { spanLabel, spanLabelEn } from "@diaodu/core/period";
import type { Language } from "../texts/index.ts";

/** What a cell was taken for, each part in the reader's language; empty where it was not recognised. */
export const regionWords = (cell: ImportCell): string =>
  cell.region === null ? "" : (region(cell.region)?.name ?? "");

export function indicatorWords(cell: ImportCell, language: Language): string {
  const known = cell.indicator === null ? null : indicator(cell.indicator);
  if (!known) return "";
  const name = language === "zh" ? known.name : known.english;
  const part = cell.industry === null ? null : industry(cell.industry);
  return part ? `${name}（${part.name}）` : name;
}

export function periodWords({ month, span, indicator: code }: ImportCell, language: Language): string {
  if (month === null || span === null) return "";
  const isStock = indicator(code ?? "")?.kind === "stock";
  return (language === "zh" ? spanLabel : spanLabelEn)(month, span, isStock);
}

export function measureWords({ measure }: ImportCell, language: Language): string {
  if (measure === null) return "";
  const { words, english } = measureEntry(measure);
  return language === "zh" ? words[0] : english;
}
