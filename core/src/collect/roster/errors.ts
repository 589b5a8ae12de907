import { type ErrorEntry, type Fault, fault, type Where } from "../../errors/index.ts";

/** What can be wrong with a roster (名录), a change of it, or a clue about who should be on it. */
export const rosterErrors = {
  "roster/code-length": {
    status: 422,
    message: { zh: "统一社会信用代码“{code}”不是18位", en: "The code “{code}” does not have 18 characters" },
    remedy: {
      zh: "请按营业执照补全；若显示为科学计数，把该列设为文本后重填",
      en: "Complete it from the licence; if it shows as a rounded number, format the column as text and type it again",
    },
  },
  "roster/code-look-alike": {
    status: 422,
    message: {
      zh: "统一社会信用代码“{code}”含有不会使用的字母 I、O、S、V、Z",
      en: "The code “{code}” holds a letter that codes never use (I, O, S, V, Z)",
    },
    remedy: {
      zh: "多为形近误录：I 应为 1，O 应为 0，S 应为 5，Z 应为 2，请核对营业执照",
      en: "Usually misread: I for 1, O for 0, S for 5, Z for 2; check it against the licence",
    },
  },
  "roster/code-character": {
    status: 422,
    message: {
      zh: "统一社会信用代码“{code}”含有无效字符",
      en: "The code “{code}” holds a character that codes never use",
    },
    remedy: { zh: "只用数字和大写字母，请核对营业执照", en: "Digits and capitals only; check it against the licence" },
  },
  "roster/code-region": {
    status: 422,
    message: {
      zh: "统一社会信用代码“{code}”第3至8位应为数字",
      en: "Characters 3 to 8 of the code “{code}” should be digits",
    },
    remedy: { zh: "请核对营业执照", en: "Check it against the licence" },
  },
  "roster/code-check": {
    status: 422,
    message: { zh: "统一社会信用代码“{code}”校验位不符", en: "The check character of the code “{code}” does not fit" },
    remedy: {
      zh: "其中有一位录错或前后颠倒，请核对营业执照",
      en: "One character is mistyped or two are swapped; check the licence",
    },
  },
  "roster/code-twice": {
    status: 422,
    message: {
      zh: "统一社会信用代码“{code}”重复，另见 {other}",
      en: "The code “{code}” stands twice, also in {other}",
    },
    remedy: { zh: "一户只留一行", en: "Keep one row for each enterprise" },
  },
  "roster/blank": {
    status: 422,
    message: { zh: "新入库单位缺少{column}", en: "An enterprise new to the roster lacks {columnEn}" },
    remedy: { zh: "请补填", en: "Fill it in" },
  },
  "roster/unknown-region": {
    status: 422,
    message: { zh: "“{found}”不是{home}的县市区", en: "“{found}” is no county of {home}" },
    remedy: { zh: "请填六位区划代码或县市区名称", en: "Give the county's six digits or its name" },
  },
  "roster/region-disagrees": {
    status: 422,
    message: {
      zh: "区划代码是{coded}，名称是{named}，两者不符",
      en: "The region's code says {coded}, its name says {named}",
    },
    remedy: { zh: "请改正其中一项", en: "Correct one of them" },
  },
  "roster/unknown-industry": {
    status: 422,
    message: { zh: "“{found}”不是工业行业", en: "“{found}” is no industry of sections B, C or D" },
    remedy: {
      zh: "请按《国民经济行业分类》填大类或小类的代码或名称",
      en: "Give the code or name of a division or class of GB/T 4754",
    },
  },
  "roster/industry-disagrees": {
    status: 422,
    message: {
      zh: "行业代码是{coded}，名称是{named}，两者不符",
      en: "The industry's code says {coded}, its name says {named}",
    },
    remedy: { zh: "请改正其中一项", en: "Correct one of them" },
  },
  "roster/unknown-size": {
    status: 422,
    message: { zh: "“{found}”不是单位规模", en: "“{found}” is no size class" },
    remedy: { zh: "请填大型、中型、小型、微型，或 1 至 4", en: "Give 大型, 中型, 小型, 微型, or 1 to 4" },
  },
  "roster/not-a-month": {
    status: 422,
    message: { zh: "“{found}”不是年月", en: "“{found}” is no month" },
    remedy: { zh: "写作 2025年3月 或 202503", en: "Write it as 2025年3月 or 202503" },
  },
  "roster/unknown-how": {
    status: 422,
    message: { zh: "看不出“{found}”是哪一种{what}", en: "“{found}” is no way of {whatEn}" },
    remedy: { zh: "可填：{known}", en: "Use one of: {known}" },
  },
  "roster/joined-later": {
    status: 422,
    message: { zh: "入库时间 {found} 晚于名录月份", en: "It joins in {found}, later than the roster's month" },
    remedy: { zh: "请核对入库时间，或改选名录月份", en: "Check when it joins, or choose the roster's month anew" },
  },
  "roster/leave-unexplained": {
    status: 422,
    message: { zh: "退库没有写原因", en: "It leaves without a reason" },
    remedy: { zh: "请填退库原因：{known}", en: "Give the reason: {known}" },
  },
  "roster/later-change": {
    status: 409,
    message: {
      zh: "该单位在 {month} 还有变动，不能从更早的月份退库",
      en: "It changes again in {month} and cannot leave before",
    },
    remedy: {
      zh: "请先撤销后来的变动，或把退库时间改在其后",
      en: "Take the later change back, or let it leave after that",
    },
  },
  "roster/other-county": {
    status: 403,
    message: { zh: "该单位在其他县市区的名录上", en: "The enterprise is on another county's roster" },
    remedy: {
      zh: "迁入迁出由上级统计机构办理；不是迁移的，请删去这一行",
      en: "The bureau above moves enterprises between counties; if it did not move, delete the row",
    },
  },
  "roster/outside-scope": {
    status: 403,
    message: { zh: "{region}不在您的权限内", en: "{region} is outside your scope" },
    remedy: { zh: "请由上级统计机构导入", en: "Ask the bureau above to import it" },
  },
  "roster/no-home": {
    status: 422,
    message: { zh: "没有说是哪个市或县的名录", en: "The city or county is not given" },
    remedy: { zh: "请选择市或县后再传", en: "Choose it and upload again" },
  },
  "roster/no-month": {
    status: 422,
    message: { zh: "没有说是哪个月的名录", en: "The month is not given" },
    remedy: { zh: "请选择月份后再传", en: "Choose it and upload again" },
  },
  "roster/nothing-new": {
    status: 409,
    message: { zh: "名录与库中一致，无须入库", en: "The roster equals what is held; there is nothing to store" },
    remedy: { zh: "请核对是否选错了文件", en: "Check that it is the right file" },
  },
  "roster/no-such-enterprise": {
    status: 404,
    message: { zh: "名录中没有这家单位：{code}", en: "There is no such enterprise: {code}" },
    remedy: { zh: "请从名录中选择", en: "Choose one from the roster" },
  },
  "roster/not-on-roster": {
    status: 409,
    message: { zh: "{name} 在 {month} 不在库", en: "{name} is not on the roster in {month}" },
    remedy: { zh: "请核对月份", en: "Check the month" },
  },
  "roster/already-on-roster": {
    status: 409,
    message: { zh: "{name} 在 {month} 已在库", en: "{name} is on the roster in {month} already" },
    remedy: { zh: "无须再入库", en: "There is nothing to do" },
  },
  "roster/merge-with-itself": {
    status: 422,
    message: { zh: "不能与自身合并", en: "An enterprise cannot merge with itself" },
    remedy: { zh: "请选择合并后存续的单位", en: "Choose the enterprise that goes on" },
  },
  "roster/no-reason": {
    status: 422,
    message: { zh: "没有写明原因", en: "No reason is given" },
    remedy: { zh: "请写明原因后再办", en: "Give the reason" },
  },
  "roster/no-such-batch": {
    status: 404,
    message: { zh: "没有第 {id} 次名录变动", en: "There is no change of the roster no. {id}" },
    remedy: { zh: "请从变动记录中选择", en: "Choose one from the list" },
  },
  "roster/already-undone": {
    status: 409,
    message: { zh: "第 {id} 次变动已经撤销", en: "Change no. {id} has been undone already" },
    remedy: { zh: "要恢复请重新办理", en: "Make the change again to bring it back" },
  },
  "roster/changed-since": {
    status: 409,
    message: { zh: "{names} 此后又有变动，不能撤销", en: "{names} changed again since; it cannot be undone" },
    remedy: { zh: "请先撤销后来的变动", en: "Undo the later changes first" },
  },
  "roster/has-reports": {
    status: 409,
    message: { zh: "{names} 已报过报表，不能撤销入库", en: "{names} have reported already; joining cannot be undone" },
    remedy: { zh: "请先撤销报表，或改办退库", en: "Take the reports back first, or let them leave the roster" },
  },
  "roster/no-such-candidate": {
    status: 404,
    message: { zh: "应统尽统清单中没有 {code}", en: "{code} is not on the list of clues" },
    remedy: { zh: "请从清单中选择", en: "Choose one from the list" },
  },
  "roster/not-a-number": {
    status: 422,
    message: { zh: "{column}应为数字，实为“{found}”", en: "{column} should hold a number, not “{found}”" },
    remedy: { zh: "改正后重新导入；本次未入库", en: "Correct it and import again; nothing was stored" },
  },
  "roster/unit-missing": {
    status: 422,
    message: { zh: "{column}没有写明单位", en: "{column} has no unit" },
    remedy: { zh: "请在表头写明，如“{example}”", en: "Say it in the heading, such as “{example}”" },
  },
} as const satisfies Record<`roster/${string}`, ErrorEntry>;

export const rosterFault = (
  code: keyof typeof rosterErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(rosterErrors, code, details, where);
