import type { Language } from "./language.ts";

/** Chinese name first; the English one where the page is English and there is one. */
export const nameOf = (thing: { name: string; english?: string | undefined }, language: Language): string =>
  language === "en" && thing.english ? thing.english : thing.name;
