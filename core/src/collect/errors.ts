import { type ErrorEntry, type Fault, fault, type Where } from "../errors/index.ts";

/** What can be wrong with a whole file or with a request about one. Wording of single cells: reasons.ts. */
export const collectErrors = {
  "collect/not-a-workbook": {
    status: 415,
    message: { zh: "“{file}”不是表格文件，看内容是{found}", en: "“{file}” is no workbook; its content is {foundEn}" },
    remedy: { zh: "请上传 .xlsx、.xls 或 .csv 文件", en: "Upload an .xlsx, .xls or .csv file" },
  },
  "collect/web-page": {
    status: 415,
    message: { zh: "“{file}”实际是网页格式的表格", en: "“{file}” is a web page saved under a workbook's name" },
    remedy: { zh: "请用 Excel 或 WPS 打开，另存为 .xlsx 后再传", en: "Open it in Excel or WPS and save it as .xlsx" },
  },
  "collect/other-format": {
    status: 415,
    message: { zh: "暂不能读“{found}”格式的表格", en: "Workbooks of the format “{found}” cannot be read" },
    remedy: { zh: "请用 Excel 或 WPS 打开，另存为 .xlsx 后再传", en: "Open it in Excel or WPS and save it as .xlsx" },
  },
  "collect/encrypted": {
    status: 422,
    message: { zh: "“{file}”设了打开密码，读不了", en: "“{file}” is protected by a password" },
    remedy: { zh: "请去掉打开密码后另存，再上传", en: "Save it without the password and upload it again" },
  },
  "collect/truncated": {
    status: 422,
    message: { zh: "“{file}”不完整，可能没有传完", en: "“{file}” is cut off; it was probably not copied whole" },
    remedy: { zh: "请重新取得原文件再上传", en: "Fetch the original again and upload that" },
  },
  "collect/damaged": {
    status: 422,
    message: { zh: "“{file}”已损坏，打不开", en: "“{file}” is damaged and cannot be opened" },
    remedy: {
      zh: "请用 Excel 或 WPS 打开修复，另存后再传",
      en: "Repair it in Excel or WPS, save it and upload it again",
    },
  },
  "collect/zip-bomb": {
    status: 422,
    message: {
      zh: "“{file}”解压后大小异常（超过 {limit}），已停止读取",
      en: "“{file}” unpacks to an abnormal size (over {limit}); reading was stopped",
    },
    remedy: {
      zh: "请确认来源；确为统计表的，另存一份再传",
      en: "Check where it comes from; if it is a real table, save a fresh copy and upload that",
    },
  },
  "collect/unsafe-content": {
    status: 422,
    message: { zh: "“{file}”含有不安全的内容（{part}），已停止读取", en: "“{file}” holds unsafe content ({part})" },
    remedy: { zh: "请用 Excel 或 WPS 打开，另存一份再传", en: "Open it in Excel or WPS and save a fresh copy" },
  },
  "collect/too-large": {
    status: 413,
    message: { zh: "“{file}”超过 {limit} MB", en: "“{file}” is larger than {limit} MB" },
    remedy: { zh: "请拆分后分别上传，或去掉图片后再传", en: "Split it, or remove pictures, and upload again" },
  },
  "collect/too-many-sheets": {
    status: 422,
    message: { zh: "“{file}”有 {count} 张表，最多 {limit} 张", en: "“{file}” has {count} sheets; {limit} are read" },
    remedy: { zh: "请拆成几个文件上传", en: "Split it into several files" },
  },
  "collect/too-many-cells": {
    status: 422,
    message: { zh: "“{file}”超过 {limit} 个单元格", en: "“{file}” holds more than {limit} cells" },
    remedy: { zh: "请按表或按年份拆成几个文件上传", en: "Split it by sheet or by year" },
  },
  "collect/too-slow": {
    status: 422,
    message: { zh: "“{file}”读取超过 {limit} 秒，已停止", en: "Reading “{file}” took over {limit} s and was stopped" },
    remedy: { zh: "请另存为 .xlsx 或拆分后再传", en: "Save it as .xlsx, or split it, and upload again" },
  },
  "collect/empty": {
    status: 422,
    message: { zh: "“{file}”是空的", en: "“{file}” is empty" },
    remedy: { zh: "请核对是否选错了文件", en: "Check that it is the right file" },
  },
  "collect/no-figures": {
    status: 422,
    message: { zh: "“{file}”中没有数字", en: "There is no number in “{file}”" },
    remedy: { zh: "请核对是否选错了文件", en: "Check that it is the right file" },
  },
  "collect/encoding": {
    status: 422,
    message: { zh: "“{file}”的文字编码认不出来", en: "The text encoding of “{file}” is unknown" },
    remedy: { zh: "请另存为 UTF-8 编码的 CSV 或 .xlsx", en: "Save it as a UTF-8 CSV or as .xlsx" },
  },
  "collect/no-file": {
    status: 400,
    message: { zh: "没有收到文件", en: "No file was received" },
    remedy: { zh: "请选择文件后再上传", en: "Choose a file and upload it" },
  },
  "collect/preview-gone": {
    status: 410,
    message: { zh: "这次预览已过期", en: "This preview is no longer kept" },
    remedy: { zh: "请重新上传文件", en: "Upload the file again" },
  },
  "collect/missing-home": {
    status: 422,
    message: { zh: "文件没有说明是哪个地区的数据", en: "The file does not say whose figures these are" },
    remedy: { zh: "请选择所属地区后再看", en: "Choose the region and look again" },
  },
  "collect/missing-month": {
    status: 422,
    message: { zh: "文件没有说明是哪一年哪一月的数据", en: "The file does not say for which month it is" },
    remedy: { zh: "请选择月份后再看", en: "Choose the month and look again" },
  },
  "collect/nothing-new": {
    status: 409,
    message: {
      zh: "没有可入库的新数据：{equal} 个与库中相同，{unknown} 个未识别，{flagged} 个待核对",
      en: "Nothing to store: {equal} figures equal what is held, {unknown} not understood, {flagged} to be checked",
    },
    remedy: { zh: "相同的无须再导入；未识别的请对应指标后再试", en: "Map what is not understood and try again" },
  },
  "collect/already-imported": {
    status: 409,
    message: {
      zh: "这个文件已于 {at} 由 {by} 导入（第 {id} 次）",
      en: "This file was imported on {at} by {by} (no. {id})",
    },
    remedy: { zh: "无须再导入；要重来请先撤销那一次", en: "Nothing to do; to import it anew, undo that import first" },
  },
  "collect/no-such-import": {
    status: 404,
    message: { zh: "没有第 {id} 次导入", en: "There is no import no. {id}" },
    remedy: { zh: "请从导入记录中选择", en: "Choose one from the history" },
  },
  "collect/already-undone": {
    status: 409,
    message: { zh: "第 {id} 次导入已经撤销过", en: "Import no. {id} has been undone already" },
    remedy: { zh: "要恢复请重新导入原文件", en: "Import the file again to bring it back" },
  },
  "collect/undo-of-undo": {
    status: 409,
    message: { zh: "撤销记录不能再撤销", en: "An undo cannot itself be undone" },
    remedy: { zh: "要恢复请重新导入原文件", en: "Import the file again to bring it back" },
  },
  "collect/no-such-sheet": {
    status: 404,
    message: { zh: "文件中没有“{sheet}”这张表", en: "The file has no sheet “{sheet}”" },
    remedy: { zh: "请从该次导入的表中选择", en: "Choose one of the import's sheets" },
  },
  "collect/unknown-target": {
    status: 422,
    message: { zh: "“{target}”不在目录中", en: "“{target}” is not in the catalogue" },
    remedy: { zh: "请从目录中选择", en: "Choose one from the catalogue" },
  },
  "collect/no-such-table": {
    status: 422,
    message: {
      zh: "“{file}”中没有找到含有这些列的表：{columns}",
      en: "“{file}” holds no table with the columns {columns}",
    },
    remedy: { zh: "请核对表头，或下载模板填写后再传", en: "Check the header, or fill in the template" },
  },
  "collect/column-missing": {
    status: 422,
    message: { zh: "“{sheet}”缺少“{column}”列", en: "Sheet “{sheet}” has no column “{column}”" },
    remedy: { zh: "请补上这一列（表头写明），再重新导入", en: "Add the column with its heading and import again" },
  },
  "collect/column-twice": {
    status: 422,
    message: {
      zh: "“{sheet}”中“{column}”列出现了两次（另一处在 {first}）",
      en: "Sheet “{sheet}” has the column “{column}” twice (also at {first})",
    },
    remedy: { zh: "请删去或改名其中一列，再重新导入", en: "Delete or rename one of them and import again" },
  },
  "collect/cell-uncomputed": {
    status: 422,
    message: {
      zh: "{cell} 是公式，文件里没有存下计算结果",
      en: "{cell} is a formula of which the file holds no result",
    },
    remedy: {
      zh: "请用 Excel 或 WPS 打开并保存后再导入",
      en: "Open and save the file in Excel or WPS, then import it again",
    },
  },
  "collect/cell-control-characters": {
    status: 422,
    message: {
      zh: "{cell} 含有看不见的控制字符：“{found}”",
      en: "{cell} holds invisible control characters: “{found}”",
    },
    remedy: { zh: "请重新输入这一格后再导入", en: "Type the cell anew and import again" },
  },
  "collect/cell-marked": {
    status: 422,
    message: {
      zh: "{cell} 数字后带小字“{found}”，分不清是脚注号还是乘方",
      en: "{cell} is “{found}”: a footnote's mark or a power",
    },
    remedy: { zh: "请只填数字，脚注写在表下", en: "Enter the number alone, and put notes below the table" },
  },
  "collect/cell-merged": {
    status: 422,
    message: {
      zh: "{cell} 的“{found}”是几行合并的一格，分不清属于哪一行",
      en: "“{found}” at {cell} is merged over several rows; whose it is cannot be told",
    },
    remedy: { zh: "请拆开合并单元格，每行各填各的数", en: "Split the merge and give each row its own figure" },
  },
  "collect/outside-scope": {
    status: 403,
    message: {
      zh: "文件含有您权限以外地区的数据：{region}",
      en: "The file holds figures outside your scope: {region}",
    },
    remedy: { zh: "请由上级单位导入", en: "Ask the unit above to import it" },
  },
} as const satisfies Record<`collect/${string}`, ErrorEntry>;

export const collectFault = (
  code: keyof typeof collectErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(collectErrors, code, details, where);
