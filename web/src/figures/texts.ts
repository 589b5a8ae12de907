import type { TextCatalogue } from "../texts/index.ts";

export const figureTexts = {
  "figure.explain": { zh: "怎么算的", en: "How it was computed" },
  "figure.up": { zh: "上升", en: "up" },
  "figure.down": { zh: "下降", en: "down" },
  "figure.suppressed": {
    zh: "涉及单个企业，按统计法不公布",
    en: "Withheld by statistics law: it would reveal single enterprises",
  },
  "figure.provisional": { zh: "初步数", en: "provisional" },
} as const satisfies TextCatalogue;
