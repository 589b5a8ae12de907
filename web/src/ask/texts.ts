import type { TextCatalogue } from "../texts/index.ts";

export const askTexts = {
  "ask.title": { zh: "问数", en: "Ask for a figure" },
  "ask.field": { zh: "输入地区、指标、时期和口径", en: "Type a place, an indicator, a period and a measure" },
  "ask.example": { zh: "例如：规上工业增加值 3月 同比", en: "For example: 规上工业增加值 3月 同比" },
  "ask.completions": { zh: "可接着输入", en: "Continue with" },
  "ask.answer": { zh: "答", en: "Answer" },
  "ask.copy": { zh: "复制这句话", en: "Copy the sentence" },
  "ask.near": { zh: "是不是：", en: "Did you mean: " },
  "ask.recent": { zh: "最近问过", en: "Asked recently" },
  "ask.forget": { zh: "清空", en: "Clear" },
  "ask.keys": {
    zh: "↑↓ 选择　Tab 补全　回车 查看怎么算的　Esc 关闭",
    en: "↑↓ choose · Tab completes · Enter explains · Esc closes",
  },
  "ask.kind.region": { zh: "地区", en: "place" },
  "ask.kind.indicator": { zh: "指标", en: "indicator" },
  "ask.kind.month": { zh: "月份", en: "month" },
  "ask.kind.span": { zh: "时段", en: "span" },
  "ask.kind.measure": { zh: "口径", en: "measure" },
  "ask.kind.industry": { zh: "行业", en: "industry" },
  "ask.kind.wording": { zh: "写法", en: "wording" },
} as const satisfies TextCatalogue;
