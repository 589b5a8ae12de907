import type { CellReason } from "./types.ts";

/** How each reason is told to a person: what it is, and what they may do. */
export const cellReasons = {
  "unknown-indicator": { zh: "不认识的指标", en: "unknown indicator" },
  "unknown-region": { zh: "不认识的地区", en: "unknown region" },
  "unknown-period": { zh: "看不出是哪一期", en: "unknown period" },
  "unknown-unit": { zh: "看不出计量单位", en: "unknown unit" },
  "unknown-measure": { zh: "看不出是总量还是增速", en: "unknown measure" },
  ambiguous: { zh: "有两种以上可能的理解", en: "may mean more than one thing" },
  "not-a-number": { zh: "应为数字，实为文字", en: "text where a number should be" },
  "formula-error": { zh: "公式出错", en: "formula error" },
  conflict: { zh: "同一个数在文件里有两个不同的值", en: "the file gives two values for one figure" },
  "unit-jump": { zh: "与历史相比疑似单位错误", en: "probably a slip of unit, seen against the history" },
  implausible: { zh: "数值不合常理，请核对", en: "implausible value, please check" },
  "hidden-sheet": { zh: "隐藏的表", en: "hidden sheet" },
  "hidden-row": { zh: "隐藏的行", en: "hidden row" },
  "hidden-column": { zh: "隐藏的列", en: "hidden column" },
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
