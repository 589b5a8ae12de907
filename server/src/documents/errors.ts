import { type ErrorEntry, type Fault, fault } from "@diaodu/core/errors";

/** What can be wrong with a template, or with what is asked of one. `{tag}` is the mark as it stands in the document. */
export const documentsErrors = {
  "documents/not-docx": {
    status: 422,
    message: { zh: "不是 Word 文档（.docx）", en: "This is not a Word document (.docx)" },
    remedy: { zh: "请在 Word 或 WPS 中另存为 .docx 后再传", en: "Save it as .docx in Word or WPS and upload that" },
  },
  "documents/old-or-locked": {
    status: 422,
    message: { zh: "是旧版 .doc 文档，或设有打开密码", en: "This is an old .doc, or it is protected by a password" },
    remedy: { zh: "请去掉密码，另存为 .docx 后再传", en: "Remove the password, save as .docx and upload that" },
  },
  "documents/macros": {
    status: 422,
    message: { zh: "文档带有宏", en: "The document carries macros" },
    remedy: { zh: "请另存为不带宏的 .docx 后再传", en: "Save it as .docx without macros and upload that" },
  },
  "documents/too-large": {
    status: 413,
    message: { zh: "文档展开后过大（{what}）", en: "The document is too large when unpacked ({what})" },
    remedy: { zh: "请去掉图片或拆分后再传", en: "Remove pictures, or split it, and upload again" },
  },
  "documents/damaged": {
    status: 422,
    message: { zh: "文档已损坏，读不出 {part}", en: "The document is damaged: {part} cannot be read" },
    remedy: { zh: "请用 Word 打开并另存后再传", en: "Open it in Word, save it again and upload that" },
  },
  "documents/mark-not-closed": {
    status: 422,
    message: { zh: "“{tag}”少了结尾的“}}”", en: "“{tag}” lacks its closing }}" },
    remedy: { zh: "在同一段内补上“}}”", en: "Close it with }} in the same paragraph" },
  },
  "documents/mark-empty": {
    status: 422,
    message: { zh: "“{tag}”里没有内容", en: "“{tag}” is empty" },
    remedy: { zh: "写上指标地址，或删去", en: "Write an address in it, or delete it" },
  },
  "documents/block-unknown": {
    status: 422,
    message: { zh: "不认识“{tag}”", en: "“{tag}” is not known" },
    remedy: {
      zh: "可用：#各县、#指标、#如果、#有、#无、否则，以及与之对应的 / 结尾",
      en: "There are #各县, #指标, #如果, #有, #无, 否则, and / with the same word to end them",
    },
  },
  "documents/block-unreadable": {
    status: 422,
    message: { zh: "“{tag}”读不懂：{problem}", en: "“{tag}” cannot be read: {problem}" },
    remedy: {
      zh: "写法如：#如果 规上工业增加值 累计 同比 < 0；#各县 按 规上工业增加值 累计 同比 降序 前3 间隔、",
      en: "Write it as #如果 ADDRESS < 0, or #各县 按 ADDRESS 降序 前3 间隔、",
    },
  },
  "documents/block-not-closed": {
    status: 422,
    message: { zh: "“{tag}”没有结尾", en: "“{tag}” is not ended" },
    remedy: { zh: "在后面补上“{close}”", en: "End it with “{close}”" },
  },
  "documents/close-without-open": {
    status: 422,
    message: { zh: "“{tag}”前面没有与它对应的开头", en: "“{tag}” ends nothing" },
    remedy: { zh: "补上开头，或删去它", en: "Write its beginning, or delete it" },
  },
  "documents/close-other": {
    status: 422,
    message: { zh: "“{tag}”与开头的“{open}”不对应", en: "“{tag}” does not match “{open}”" },
    remedy: { zh: "先结束“{open}”，内外层不要交错", en: "End “{open}” first: blocks may nest, not cross" },
  },
  "documents/otherwise-astray": {
    status: 422,
    message: {
      zh: "这里的“{tag}”不属于任何条件，或是第二个",
      en: "This “{tag}” belongs to no block, or is a second one",
    },
    remedy: { zh: "把它放进 #如果、#有、#无 或循环之内，且只写一次", en: "Put it inside a block, once" },
  },
  "documents/block-crosses-text": {
    status: 422,
    message: {
      zh: "“{tag}”跨越多段，但它所在的段落在它{side}还有文字",
      en: "“{tag}” spans paragraphs, but its own paragraph has text {side} it",
    },
    remedy: { zh: "让它单独成段，或放在段首、段尾", en: "Put it in a paragraph of its own" },
  },
  "documents/separator-across": {
    status: 422,
    message: {
      zh: "“{tag}”跨段或跨行，不能用“间隔”",
      en: "“{tag}” spans paragraphs or rows, so it cannot have a separator",
    },
    remedy: { zh: "删去“间隔”，或把循环写在同一段内", en: "Drop 间隔, or keep the loop inside one paragraph" },
  },
  "documents/chart-astray": {
    status: 422,
    message: { zh: "“{tag}”应写在图表的标题或替代文字中", en: "“{tag}” belongs in a chart's title or alt text" },
    remedy: { zh: "插入一个图表，把它写进图表的替代文字", en: "Insert a chart and write this into its alt text" },
  },
  "documents/chart-title": {
    status: 422,
    message: {
      zh: "图表标题“{tag}”里只能有地址和一般字段",
      en: "The chart title “{tag}” may hold only addresses and fields",
    },
    remedy: { zh: "把条件和循环移到图表之外", en: "Move conditions and loops out of the chart" },
  },
  "documents/chart-kind": {
    status: 422,
    message: {
      zh: "“{tag}”所在的图表类型不能更新数据",
      en: "The chart of “{tag}” is of a kind whose data cannot be replaced",
    },
    remedy: { zh: "请改用折线图、柱形图或条形图", en: "Use a line, column or bar chart" },
  },
  "documents/too-many-figures": {
    status: 422,
    message: { zh: "模板要用的数超过 {limit} 个", en: "The template asks for more than {limit} figures" },
    remedy: { zh: "请减少循环的层数或指标", en: "Use fewer nested loops or indicators" },
  },
  "documents/template-unknown": {
    status: 404,
    message: { zh: "没有名为“{template}”的模板", en: "There is no template “{template}”" },
    remedy: { zh: "可用的模板：{known}", en: "There are: {known}" },
  },
  "documents/template-missing": {
    status: 400,
    message: { zh: "没有指定模板", en: "No template was given" },
    remedy: { zh: "选一个自带模板，或上传 .docx 模板", en: "Name a shipped template or upload a .docx" },
  },
  "documents/region-unknown": {
    status: 404,
    message: { zh: "没有代码为 {region} 的地区", en: "There is no region {region}" },
    remedy: { zh: "请用 GB/T 2260 的六位代码，如 430500", en: "Give the six digits of GB/T 2260, such as 430500" },
  },
} as const satisfies Record<`documents/${string}`, ErrorEntry>;

export type DocumentsErrorCode = keyof typeof documentsErrors;

/** Longest excerpt of a paragraph that still shows at a glance where something stands. */
const excerptLength = 80;

/** The words around `tag`; a paragraph with conditions can be longer than a page. */
export function excerpt(paragraph: string, tag = ""): string {
  if (paragraph.length <= excerptLength) return paragraph;
  const at = Math.max(0, paragraph.indexOf(tag));
  const start = Math.max(0, Math.min(at - 20, paragraph.length - excerptLength));
  const end = start + excerptLength;
  return `${start > 0 ? "…" : ""}${paragraph.slice(start, end)}${end < paragraph.length ? "…" : ""}`;
}

/** @param paragraph  text of the paragraph of the template in which it stands */
export function documentsFault(
  code: DocumentsErrorCode,
  details: Record<string, string | number> = {},
  paragraph?: string,
): Fault {
  return fault(
    documentsErrors,
    code,
    details,
    paragraph === undefined ? undefined : { field: excerpt(paragraph, String(details.tag ?? "")) },
  );
}
