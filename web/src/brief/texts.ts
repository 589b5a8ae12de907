import type { TextCatalogue } from "../texts/index.ts";

export const briefTexts = {
  "brief.title": { zh: "生成文稿", en: "Make a document" },
  "brief.lead": {
    zh: "把本月的数填进 Word 模板，下载后可直接修改。",
    en: "Fills a Word template with the month's figures; edit the download as you like.",
  },
  "brief.template": { zh: "模板", en: "Template" },
  "brief.own": { zh: "用自己的模板（.docx）", en: "A template of your own (.docx)" },
  "brief.ownChosen": { zh: "自己的模板：{file}", en: "Your own: {file}" },
  "brief.sample": { zh: "下载这个模板", en: "Get this template" },
  "brief.sampleHint": {
    zh: "下载后在 Word 里照着改，就是自己的模板",
    en: "Change it in Word and you have a template of your own",
  },
  "brief.region": { zh: "地区", en: "Place" },
  "brief.month": { zh: "月份", en: "Month" },
  "brief.asOf": { zh: "按截至 {day} 所掌握的数据", en: "With the figures as known on {day}" },
  "brief.checking": { zh: "正在核对模板要用的数……", en: "Checking the figures it needs…" },
  "brief.complete": { zh: "要用的 {count} 个数都有。", en: "All {count} figures it needs are there." },
  "brief.lacking": {
    zh: "有 {lacking} 处没有数，文稿中会标黄并注明原因；其余 {count} 个数已齐。",
    en: "{lacking} places have no figure; the document highlights each with its reason. The other {count} are there.",
  },
  "brief.omitted": {
    zh: "另有 {count} 处，模板写明没有数就略去。",
    en: "In {count} more places the template leaves the phrase out.",
  },
  "brief.where": { zh: "在“{where}”", en: "in “{where}”" },
  "brief.make": { zh: "下载 Word 文稿", en: "Download as Word" },
  "brief.makeAnyway": { zh: "仍然下载 Word 文稿", en: "Download as Word all the same" },
  "brief.making": { zh: "正在生成……", en: "Writing…" },
  "brief.done": { zh: "文稿已下载。", en: "The document has been downloaded." },
  "brief.emptyTitle": { zh: "还没有数据", en: "No figures yet" },
  "brief.toCollect": { zh: "去收数", en: "Go to Collect" },
  "brief.emptyRemedy": {
    zh: "先到“收数”导入一个月报，再来生成文稿。",
    en: "Take a monthly workbook in on Collect first.",
  },
} as const satisfies TextCatalogue;
