import { useCatalogue } from "../app/use-catalogue.ts";
import { nameOf, useLanguage } from "../texts/index.ts";
import { useGroups } from "./groups.ts";

/** Indicators with figures for a select, gathered by group; found by either name or by code. */
export function useOptions() {
  const language = useLanguage();
  const groups = useGroups(useCatalogue().data?.indicators ?? []);
  return groups.map(({ title, indicators }) => ({
    label: title,
    options: indicators.map((indicator) => ({
      value: indicator.code,
      label: nameOf(indicator, language),
      words: `${indicator.name} ${indicator.english.toLowerCase()} ${indicator.code}`,
    })),
  }));
}

/** Finds options by the words they carry. */
export const byWords = {
  filterOption: (typed: string, option?: object) => wordsOf(option).includes(typed.trim().toLowerCase()),
};
const wordsOf = (option?: object): string => (option && "words" in option ? String(option.words) : "");
