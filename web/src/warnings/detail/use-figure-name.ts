import { type Address, measureEntry, parseCanonical } from "@diaodu/core/address";
import { indicator, industry, region } from "@diaodu/core/catalogue";
import { forms } from "@diaodu/core/collect";
import { nameOf, useLanguage } from "../../texts/index.ts";

/** What a figure is of, without its period: 邵阳市规模以上工业增加值同比. */
export function useFigureName() {
  const language = useLanguage();
  return (address: string): string => {
    const read = addressOf(address);
    const of = read && indicator(read.indicator);
    if (!of) return "";
    const trade = read.filters.industry === undefined ? null : industry(read.filters.industry);
    const { words, english } = measureEntry(read.measure);
    const measure = language === "zh" ? words[0] : english.toLowerCase();
    const parts = [region(read.region)?.name, trade?.name, nameOf(of, language), measure];
    return parts.filter(Boolean).join(language === "zh" ? "" : " ");
  };
}

export const addressOf = (text: string): Address | null => {
  const read = parseCanonical(text);
  return read.ok ? read.value : null;
};

/** Whether 谁在拖 knows the indicator: enterprises report it. */
export const isReported = (code: string): boolean =>
  forms.some(({ fields }) => fields.some(({ indicator: of }) => of === code));
