import { type Language, useLanguage } from "./language.ts";

/** One text of the interface in both languages. `{name}` is filled from the details. */
export interface Text {
  zh: string;
  en: string;
}
/** A domain's texts, keyed by meaning: `overview.strongest`. */
export type TextCatalogue = Readonly<Record<`${string}.${string}`, Text>>;
type Details = Readonly<Record<string, string | number>>;

/**
 * The texts of one catalogue in the page's language. A key that the catalogue lacks does not compile.
 * @example const text = useText(overviewTexts); text("overview.count", { up: 6 })
 */
export function useText<C extends TextCatalogue>(catalogue: C) {
  const language = useLanguage();
  return (key: keyof C & string, details?: Details): string => wording(catalogue[key] as Text, language, details);
}

/** The same for code outside components. */
export function wording(text: Text, language: Language, details: Details = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ""));
}
