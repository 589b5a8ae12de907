import type { CellReason } from "./types.ts";

/** How each reason is told to a person: what it is, and what they may do. */
export const cellReasons = {
  "unknown-indicator": { zh: "不认识的指标", en: "unknown indicator" },
  "unknown-region": { zh: "不认识的地区", en: "unknown region" },
  "unknown-period": { zh: "看不出是哪一期", en: "unknown period" },
  "unknown-unit": { zh: "看不出计量单位", en: "unknown unit" },
  "unknown-measure": { zh: "看不出是总量还是增速", en: "unknown measure" },
  ambiguous: { zh: "有两种以上可能的理解", en: "may mean more than one thing" },
  "unknown-currency": { zh: "没有说明是人民币还是美元", en: "does not say whether in yuan or in dollars" },
  "no-such-period": {
    zh: "这项指标没有这个月份的数，与最近一期也对不上",
    en: "the indicator has no figure for this month, nor does it repeat the last one",
  },
  "not-a-number": { zh: "应为数字，实为文字", en: "text where a number should be" },
  "formula-error": { zh: "公式出错", en: "formula error" },
  "formula-uncomputed": {
    zh: "公式没有存下计算结果，请用 Excel 或 WPS 打开并保存后再导入",
    en: "the file holds no result of this formula: open and save it in Excel or WPS, then import again",
  },
  "control-characters": { zh: "含有看不见的控制字符", en: "holds invisible control characters" },
  conflict: { zh: "同一个数在文件里有两个不同的值", en: "the file gives two values for one figure" },
  "unit-jump": { zh: "与历史相比疑似单位错误", en: "probably a slip of unit, seen against the history" },
  implausible: { zh: "数值不合常理，请核对", en: "implausible value, please check" },
  "footnote-mark": { zh: "数字后的小字是脚注号还是乘方，请核对", en: "a footnote's mark or a power? please check" },
  "cumulative-falls": {
    zh: "累计数小于上期累计，请核对本期与上期哪一个有误",
    en: "the year to date is below that of the period before: check which of the two is wrong",
  },
  "cumulative-jumps": {
    zh: "累计数与上期累计相差悬殊，请核对单位和期别",
    en: "the year to date is far from what the period before lets expect: check unit and period",
  },
  "growth-contradicts": {
    zh: "增速与本期数、上年同期数对不上，请核对",
    en: "the growth does not fit the level and last year's beside it, please check",
  },
  "part-above-whole": { zh: "分项大于总计，请核对", en: "a part exceeds its whole, please check" },
  unpublished: {
    zh: "这项指标只发布增速，没有总量",
    en: "the indicator is published as growth only, without an amount",
  },
  "older-release": {
    zh: "库中的数公布得更晚，这份文件较早",
    en: "what is held was published later than this file",
  },
  "hidden-sheet": { zh: "隐藏的表", en: "hidden sheet" },
  "hidden-row": { zh: "隐藏的行", en: "hidden row" },
  "hidden-column": { zh: "隐藏的列", en: "hidden column" },
  covered: { zh: "被合并单元格盖住，表上看不见", en: "covered by a merge: not to be seen on the sheet" },
  "side-calculation": { zh: "表旁的草稿计算", en: "calculation beside the table" },
  "serial-number": { zh: "序号", en: "serial number" },
  "page-number": { zh: "页码", en: "page number" },
  footnote: { zh: "脚注中的数", en: "number in a footnote" },
  leftover: { zh: "其他年份或地区遗留的数", en: "left over from another year or place" },
  ignored: { zh: "已设为不导入", en: "set to be ignored" },
  "empty-template": { zh: "空白模板", en: "empty template" },
  label: { zh: "行列标题中的年份或序数", en: "a year or number that heads rows or columns" },
  "code-column": { zh: "代码，不是统计数", en: "a code, not a figure" },
  repeats: { zh: "与文件中另一处是同一个数", en: "the same figure stands elsewhere in the file" },
} as const satisfies Record<CellReason, { zh: string; en: string }>;
