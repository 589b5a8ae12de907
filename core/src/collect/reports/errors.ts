import { type ErrorEntry, type Fault, fault, type Where } from "../../errors/index.ts";

/** What can be wrong with a report, a table of reports, or a move of one. */
export const reportErrors = {
  "report/not-collected": {
    status: 422,
    message: { zh: "{form}不报送{month}", en: "“{form}” is not collected for {monthEn}" },
    remedy: {
      zh: "请核对月份；1月与2月合并在2月报送，季报在季末月报送",
      en: "Check the month: January is filed with February, quarters in their last month",
    },
  },
  "report/no-such-enterprise": {
    status: 404,
    message: { zh: "权限范围内没有编号为 {id} 的企业", en: "There is no enterprise {id} within your scope" },
    remedy: { zh: "请从报送进度中选择企业", en: "Choose one from the progress page" },
  },
  "report/not-on-roster": {
    status: 422,
    message: { zh: "“{name}”{month}不在规上名录内", en: "“{name}” is not on the roster in {monthEn}" },
    remedy: { zh: "请核对月份；确应在库的先在名录中办理入规", en: "Check the month, or put it on the roster first" },
  },
  "report/unknown-code": {
    status: 422,
    message: { zh: "名录中没有代码“{code}”", en: "The roster has no code “{code}”" },
    remedy: {
      zh: "请核对代码；新企业先在名录中办理入规",
      en: "Correct the code, or put the enterprise on the roster first",
    },
  },
  "report/wrong-code": {
    status: 422,
    message: { zh: "代码“{code}”有误：{why}", en: "The code “{code}” is wrong: {whyEn}" },
    remedy: { zh: "请对照营业执照改正", en: "Correct it after the business licence" },
  },
  "report/unknown-name": {
    status: 422,
    message: { zh: "{month}名录中没有“{name}”", en: "There is no “{name}” on the roster of {monthEn}" },
    remedy: {
      zh: "请填写统一社会信用代码，或改为名录中的全称",
      en: "Give its unified social credit code or its full name",
    },
  },
  "report/name-ambiguous": {
    status: 422,
    message: { zh: "名录中有 {count} 家“{name}”", en: "{count} enterprises are called “{name}”" },
    remedy: { zh: "请填写统一社会信用代码", en: "Give the unified social credit code" },
  },
  "report/no-identity": {
    status: 422,
    message: { zh: "这一行没有代码也没有名称", en: "This row has neither a code nor a name" },
    remedy: { zh: "请补上统一社会信用代码", en: "Add the unified social credit code" },
  },
  "report/twice": {
    status: 422,
    message: {
      zh: "“{name}”在文件中出现两次（另一处在{sheet} {first}）",
      en: "“{name}” stands twice in the file (also at {sheet} {first})",
    },
    remedy: { zh: "请删去其中一行", en: "Delete one of the rows" },
  },
  "report/outside-scope": {
    status: 403,
    message: { zh: "“{name}”不属于您管理的地区", en: "“{name}” is not in your region" },
    remedy: { zh: "请删去这一行，由所在县区报送", en: "Delete the row; the enterprise's own county files it" },
  },
  "report/not-a-number": {
    status: 422,
    message: { zh: "{field}应为数字，实为“{found}”", en: "{field} should be a number, not “{found}”" },
    remedy: { zh: "请改为数字；没有数的留空", en: "Give a number; leave it empty where there is none" },
  },
  "report/unknown-column": {
    status: 422,
    message: { zh: "{form}没有“{column}”这一项", en: "“{form}” has no column “{column}”" },
    remedy: { zh: "请刷新页面后重试", en: "Reload the page and try again" },
  },
  "report/unit-differs": {
    status: 422,
    message: { zh: "{field}的单位是“{found}”，应为“{unit}”", en: "{field} is in “{found}” instead of “{unit}”" },
    remedy: { zh: "请换算后改正表头单位", en: "Convert it and correct the heading" },
  },
  "report/month-missing": {
    status: 422,
    message: { zh: "文件没有写明是哪一年哪一月的报表", en: "The file does not say for which month it is" },
    remedy: { zh: "请选择月份后再上传，或在表题中写明", en: "Choose the month, or write it into the title" },
  },
  "report/month-differs": {
    status: 422,
    message: { zh: "文件写明是{found}，选择的是{chosen}", en: "The file says {foundEn}, but {chosenEn} was chosen" },
    remedy: { zh: "请核对后选择正确的月份或文件", en: "Choose the right month or the right file" },
  },
  "report/hard-check": {
    status: 422,
    message: { zh: "{name}：{sentence}", en: "{name}: {sentenceEn}" },
    remedy: { zh: "强制性审核不通过，请改正", en: "A mandatory check fails; correct it" },
  },
  "report/needs-explanation": {
    status: 422,
    message: { zh: "{sentence}", en: "{sentenceEn}" },
    remedy: { zh: "请改正，或说明具体原因", en: "Correct it, or explain the particular reason" },
  },
  "report/weak-explanation": {
    status: 422,
    message: { zh: "“{text}”不能作为说明", en: "“{text}” explains nothing" },
    remedy: {
      zh: "请写明具体原因，不少于 6 个字；只写“核实无误”不予通过",
      en: "Give the particular reason in six characters or more; “checked” alone is refused",
    },
  },
  "report/needs-reason": {
    status: 422,
    message: {
      zh: "{name}的报表已经上报，更改须写明原因",
      en: "A report of {name} stands already; changing it needs a reason",
    },
    remedy: { zh: "请填写更改原因", en: "Give the reason for the change" },
  },
  "report/send-back-reason": {
    status: 422,
    message: { zh: "退回须写明原因", en: "Sending back needs a reason" },
    remedy: { zh: "请填写退回原因", en: "Give the reason" },
  },
  "report/month-closed": {
    status: 409,
    message: {
      zh: "{region}{month}{state}，不能再改报表",
      en: "{monthEn} of {region} is {stateEn}; its reports cannot be changed",
    },
    remedy: {
      zh: "请先在“月结”中写明原因解锁{region}的这个月，再更改",
      en: "Unlock that month of {region} on the page 月结, giving the reason, and change it then",
    },
  },
  "report/changed-meanwhile": {
    status: 409,
    message: { zh: "这份报表已于 {at} 由 {by} 更改", en: "This report was changed on {at} by {by}" },
    remedy: { zh: "请查看最新内容，再填写您的更改", en: "Look at what is kept now and make your change again" },
  },
  "report/no-report": {
    status: 404,
    message: { zh: "“{name}”{month}还没有上报", en: "“{name}” has not reported for {monthEn}" },
    remedy: { zh: "请等待上报后再审核", en: "Wait for the report" },
  },
  "report/wrong-state": {
    status: 409,
    message: {
      zh: "“{name}”的报表现为“{state}”，不能{move}",
      en: "The report of “{name}” is {stateEn}; it cannot be moved on so",
    },
    remedy: { zh: "请刷新后重新选择", en: "Reload and choose again" },
  },
  "report/hard-doubt": {
    status: 409,
    message: {
      zh: "“{name}”的报表有 {count} 处违反强制性审核，不能{move}：{sentence}",
      en: "{count} figures in the report of “{name}” break a check that must hold; it cannot be moved on",
    },
    remedy: { zh: "请改正数据，或退回企业改正", en: "Correct the report, or send it back" },
  },
  "report/nothing-new": {
    status: 409,
    message: {
      zh: "文件中 {equal} 家企业的报表与库中相同，没有要更改的",
      en: "All {equal} reports of the file equal what is stored",
    },
    remedy: { zh: "无须再导入", en: "Nothing to do" },
  },
  "report/no-rows": {
    status: 422,
    message: { zh: "“{file}”的表中没有企业", en: "The table in “{file}” holds no enterprise" },
    remedy: { zh: "请核对是否选错了文件", en: "Check that it is the right file" },
  },
  "report/no-such-batch": {
    status: 404,
    message: { zh: "没有第 {id} 批导入", en: "There is no batch no. {id}" },
    remedy: { zh: "请从导入记录中选择", en: "Choose one from the list" },
  },
  "report/already-undone": {
    status: 409,
    message: { zh: "第 {id} 批导入已经撤销过", en: "Batch no. {id} has been undone already" },
    remedy: { zh: "要恢复请重新导入原文件", en: "Import the file again to bring it back" },
  },
  "report/no-such-doubt": {
    status: 404,
    message: { zh: "这份报表没有这条审核意见", en: "This report has no such doubt" },
    remedy: { zh: "报表可能已经更改，请刷新", en: "The report may have changed; reload" },
  },
} as const satisfies Record<`report/${string}`, ErrorEntry>;

export const reportFault = (
  code: keyof typeof reportErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(reportErrors, code, withoutFullStops(details), where);

/** A message ends where the remedy begins, with a full stop of its own; so a sentence put into it brings none. */
const withoutFullStops = (details: Record<string, string | number>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      key.startsWith("sentence") ? String(value).replace(/[。.]$/, "") : value,
    ]),
  );
