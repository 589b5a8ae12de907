import type { TextCatalogue } from "../texts/index.ts";

export const importTexts = {
  "import.title": { zh: "导入本月报表", en: "Import the month's table" },
  "import.lead": {
    zh: "把填好的{form}（一行一户）拖到本页任意位置。先核对，后入库；有一行不合格，整份都不入库。",
    en: "Drop the filled table of {form} (one row an enterprise) anywhere on this page. You check it first; with one row refused nothing is stored.",
  },
  "import.choose": { zh: "选择文件", en: "Choose a file" },
  "import.template": { zh: "下载本月空表", en: "Download this month's blank table" },
  "import.preview": { zh: "核对：{file}", en: "Check: {file}" },
  "import.nothingStored": { zh: "以下内容尚未入库。", en: "Nothing below is stored yet." },
  "import.otherMonth": {
    zh: "这份表是{month}的{form}，与本页所选不同；入库后请到那个月查看。",
    en: "This table is {form} of {month}, not what this page shows; look there after storing.",
  },
  "import.counts": {
    zh: "共{rows}行：新报{new}，改动{changed}，与库中相同{equal}，退件{refused}，需核实{soft}；应报而表中没有的{missing}户。",
    en: "{rows} rows: {new} new, {changed} changed, {equal} as stored, {refused} refused, {soft} to explain; {missing} due enterprises are not in it.",
  },
  "import.refusedRows": { zh: "不合格的行", en: "Refused rows" },
  "import.refusedNote": {
    zh: "请在表中改正后重新导入；一行未改正，整份不入库。",
    en: "Mend these in the table and import it again; until then nothing is stored.",
  },
  "import.doubtRows": { zh: "需要核实的行", en: "Rows in doubt" },
  "import.doubtNote": {
    zh: "可以先入库，疑点进入“审核”，逐条说明。",
    en: "They may be stored; the doubts go to the review.",
  },
  "import.otherRows": { zh: "其余{count}行没有疑点", en: "The other {count} rows are clear" },
  "import.row": { zh: "第{row}行", en: "Row {row}" },
  "import.do": { zh: "入库（{count}户）", en: "Store ({count})" },
  "import.doing": { zh: "正在入库……", en: "Storing…" },
  "import.drop": { zh: "放弃这份文件", en: "Put this file aside" },
  "import.whyRefused": {
    zh: "有{refused}行不合格，改正后才能入库。",
    en: "{refused} rows are refused; mend them first.",
  },
  "import.whyNothing": { zh: "与库中完全相同，不必入库。", en: "All of it is stored already." },
  "import.reason": { zh: "更正原因（替换已审核的报表时必填）", en: "Reason (needed to replace a reviewed report)" },
  "import.stored": { zh: "已入库{stored}户", en: "{stored} stored" },
  "import.storedDoubts": { zh: "有{doubts}处疑点等待核实。", en: "{doubts} doubts wait for an explanation." },
  "import.toReview": { zh: "去审核", en: "To the review" },
  "import.another": { zh: "再导入一份", en: "Another file" },
  "import.undo": { zh: "撤销", en: "Undo" },
  "import.undoTitle": { zh: "撤销这次导入？", en: "Undo this import?" },
  "import.undoWhat": {
    zh: "“{file}”入库的{stored}户将恢复为导入前的样子，经过留痕可查。",
    en: "The {stored} reports of “{file}” become what they were before; the record of it stays.",
  },
  "import.undoDo": { zh: "撤销这次导入", en: "Undo the import" },
  "import.undoing": { zh: "正在撤销……", en: "Undoing…" },
  "import.undone": { zh: "已撤销：{restored}户恢复原样。", en: "Undone: {restored} restored." },
  "import.close": { zh: "关闭", en: "Close" },
  "import.keep": { zh: "不撤销", en: "Keep it" },

  "batches.title": { zh: "导入记录", en: "Imported files" },
  "batches.line": { zh: "{stored}户 · {by}", en: "{stored} · {by}" },
  "batches.undone": { zh: "已撤销", en: "Undone" },
} as const satisfies TextCatalogue;
