import type { TextCatalogue } from "../texts/index.ts";

export const severityTexts = {
  "severity.4": { zh: "红色", en: "Red" },
  "severity.3": { zh: "橙色", en: "Orange" },
  "severity.2": { zh: "黄色", en: "Yellow" },
  "severity.1": { zh: "蓝色", en: "Blue" },
} as const satisfies TextCatalogue;

/** Words that the list and the single warning share. */
export const warningTexts = {
  "warning.raised": { zh: "待确认", en: "To be confirmed" },
  "warning.confirmed": { zh: "已确认", en: "Confirmed" },
  "warning.dismissed": { zh: "已排除", en: "Dismissed" },
  "warning.cleared": { zh: "已解除", en: "Cleared" },
  "warning.since": { zh: "连续{periods}期", en: "{periods} periods running" },
  "warning.first": { zh: "本期新发", en: "New this period" },
  "warning.list": { zh: "预警", en: "Warnings" },
  "warning.rules": { zh: "预警规则", en: "Rules" },
  "warning.working": { zh: "{doing}，已用{seconds}秒", en: "{doing}, {seconds} s so far" },
} as const satisfies TextCatalogue;

export const listTexts = {
  "list.title": { zh: "预警", en: "Warnings" },
  "list.none": { zh: "没有", en: "none" },
  "list.open": { zh: "本月存续的预警", en: "Standing in the month" },
  "list.all": { zh: "全部", en: "All" },
  "list.severity": { zh: "级别", en: "Severity" },
  "list.status": { zh: "状态", en: "Status" },
  "list.statusOpen": { zh: "本月存续", en: "Standing" },
  "list.rule": { zh: "规则", en: "Rule" },
  "list.region": { zh: "地区", en: "Region" },
  "list.sentence": { zh: "预警", en: "Warning" },
  "list.figure": { zh: "现在", en: "Now" },
  "list.unit": { zh: "单位", en: "Unit" },
  "list.since": { zh: "持续", en: "Standing" },
  "list.period": { zh: "数据期", en: "Period" },
  "list.owner": { zh: "责任单位", en: "Responsible" },
  "list.count": { zh: "{count}条", en: "{count}" },
  "list.news": { zh: "本月新发{count}条", en: "{count} new this month" },
  "list.noNews": { zh: "本月无新发", en: "none new this month" },
  "list.tableTitle": { zh: "{place}{month}预警", en: "Warnings, {place}, {month}" },
  "list.note": {
    zh: "一地一项指标为一条，由重到轻；正在恢复的排在后面。",
    en: "One a place and indicator, gravest first; those easing come last.",
  },
  "list.common": { zh: "多地同时发生", en: "in most places at once" },
  "list.easing": { zh: "正在恢复", en: "Easing" },
  "list.outdated": { zh: "没有更新的数据", en: "No newer figures" },
  "list.also": { zh: "另有{count}条规则同时预警", en: "{count} more rules warn of it" },
  "list.places": { zh: "各地预警{count}条", en: "{count} warnings of the places" },
  "list.later": { zh: "现在：{said}", en: "Now: {said}" },
  "list.laterSame": { zh: "现在：没有变化", en: "Now: unchanged" },
  "list.laterCleared": { zh: "已于{month}解除", en: "cleared in {month}" },
  "list.ran": { zh: "{rules}条规则在用，研判于", en: "{rules} rules live, run at" },
  "list.notRun": { zh: "{rules}条规则在用，本月尚未研判。", en: "{rules} rules live; this month has not been run." },
  "list.run": { zh: "重新研判", en: "Run again" },
  "list.runFirst": { zh: "开始研判", en: "Run the rules" },
  "list.running": { zh: "正在研判", en: "Running the rules" },
  "list.runDone": {
    zh: "已研判{rules}条规则、{regions}个地区：新发{raised}条，加重{worse}条，解除{cleared}条，用时{seconds}秒。",
    en: "{rules} rules over {regions} regions: {raised} raised, {worse} worse, {cleared} cleared, in {seconds} s.",
  },
  "list.asOfNote": {
    zh: "预警按现在所知的数据研判，不随“按某日所知”变动。",
    en: "Warnings follow the figures known now, whatever day the page is turned to.",
  },
  "list.goodTitle": { zh: "{place}{month}没有预警", en: "No warning for {place}, {month}" },
  "list.goodRemedy": {
    zh: "{rules}条规则都已研判，没有一条的条件成立。",
    en: "All {rules} live rules were run; the conditions of none hold.",
  },
  "list.openNoneTitle": { zh: "没有存续的预警", en: "No warning stands" },
  "list.openNoneRemedy": {
    zh: "本月的{count}条预警都已排除。",
    en: "All {count} warnings of this month were dismissed.",
  },
  "list.filteredTitle": { zh: "没有符合条件的预警", en: "No warning answers to this" },
  "list.clear": { zh: "取消筛选", en: "Clear the filters" },
  "list.noRulesTitle": { zh: "还没有在用的预警规则", en: "No rule is live" },
  "list.noRulesRemedy": {
    zh: "启用几条规则，每次有新数据就会自动研判。",
    en: "Set a few rules live; they are run whenever figures change.",
  },
  "list.toRules": { zh: "看预警规则", en: "See the rules" },
  "list.toWall": { zh: "看亮灯", en: "See the lights" },
} as const satisfies TextCatalogue;
