import type { TextCatalogue } from "../texts/index.ts";

export const explainTexts = {
  "explain.title": { zh: "怎么算的", en: "How it came about" },
  "explain.back": { zh: "返回 {title}", en: "Back to {title}" },
  "explain.backPlain": { zh: "返回上一个数", en: "Back to the figure before" },
  "explain.copyLink": { zh: "复制链接", en: "Copy link" },
  "explain.copyAddress": { zh: "复制数址", en: "Copy address" },
  "explain.knownAt": { zh: "掌握于", en: "Known since" },
  "explain.status.missing": { zh: "没有数", en: "No figure" },
  "explain.status.provisional": { zh: "初步数", en: "Provisional" },
  "explain.status.suppressed": { zh: "涉及企业秘密，不予显示", en: "Withheld for confidentiality" },
  "explain.how.published": {
    zh: "公布数，直接取自统计表。",
    en: "Published: taken as it stands in a statistical table.",
  },
  "explain.how.computed": { zh: "由其他数算出。", en: "Computed from other figures." },
  "explain.how.missing": { zh: "还没有这个数：", en: "This figure does not exist: " },
  "explain.formula": { zh: "算法", en: "Formula" },
  "explain.numbers": { zh: "代入", en: "With the numbers" },
  "explain.inputs": { zh: "用到的数", en: "Figures it uses" },
  "explain.computed": { zh: "若按公式计算", en: "Computed instead" },
  "explain.notes": { zh: "说明", en: "Notes" },
  "explain.source": { zh: "出处", en: "Source" },
  "explain.sourceCell": { zh: "表“{sheet}”，单元格 {cell}", en: "Sheet “{sheet}”, cell {cell}" },
  "explain.sourceValue": { zh: "表中写作", en: "It reads there" },
  "explain.sourceImport": { zh: "{who} 导入于", en: "Imported by {who} on" },
  "explain.earlier": { zh: "历次版本", en: "Earlier versions" },
  "explain.earlierNone": {
    zh: "只有这一个版本，没有修订过。",
    en: "There is only this version; it was never revised.",
  },
  "explain.earlierEmpty": { zh: "空（已撤销）", en: "empty (undone)" },
} as const satisfies TextCatalogue;
