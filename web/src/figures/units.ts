import type { Language } from "../texts/index.ts";

/** Units of tables in English. Counts of ten thousand and a hundred million have no word there and keep their numbers. */
const english: Readonly<Record<string, string>> = {
  亿元: "100m yuan",
  万元: "10k yuan",
  元: "yuan",
  亿美元: "100m USD",
  万美元: "10k USD",
  亿千瓦时: "100m kWh",
  万千瓦时: "10k kWh",
  万吨: "10k t",
  吨: "t",
  万人: "10k people",
  人: "people",
  万平方米: "10k m²",
  平方米: "m²",
  个: "",
  户: "firms",
  百分点: "pp",
  位: "place",
  指数: "index",
};

/** A unit in the page's language; one without an English word stays as it is published. */
export const unitWord = (unit: string, language: Language): string =>
  language === "zh" ? unit : (english[unit] ?? unit);
