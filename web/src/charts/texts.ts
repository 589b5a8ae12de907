import type { TextCatalogue } from "../texts/index.ts";

export const chartTexts = {
  "chart.save": { zh: "存为图片", en: "Save as image" },
  "chart.table": { zh: "看数据", en: "See the figures" },
  "chart.source": { zh: "数据来源：各级统计部门月报", en: "Source: monthly bulletins of the statistics bureaus" },
} as const satisfies TextCatalogue;
