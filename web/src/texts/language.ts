import { createContext, useContext } from "react";

export type Language = "zh" | "en";

/** The language of the page. Chinese unless the address in the browser says `lang=en`. */
export const LanguageContext = createContext<Language>("zh");
export const useLanguage = (): Language => useContext(LanguageContext);
