import type { TextCatalogue } from "../texts/index.ts";

export const tableTexts = {
  "table.export": { zh: "导出 Excel", en: "Export to Excel" },
  "table.sort": { zh: "按{title}排序", en: "Sort by {title}" },
  "table.labelled": { zh: "{title}（{more}）", en: "{title} ({more})" },
  "table.keys": { zh: "方向键移动，回车查看怎么算的", en: "Arrow keys move, Enter explains a figure" },
} as const satisfies TextCatalogue;
