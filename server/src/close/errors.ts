import { type ErrorEntry, type Fault, fault } from "@diaodu/core/errors";

export const closeErrors = {
  "close/unknown-region": {
    status: 404,
    message: { zh: "没有代码为{code}、可以月结的地区", en: "There is no region {code} whose month could be closed" },
    remedy: { zh: "请从地区列表中选择", en: "Choose a region from the list" },
  },
  "close/outside-scope": {
    status: 403,
    message: { zh: "{region}不在您的管辖范围内", en: "{region} is outside your scope" },
    remedy: { zh: "请由{region}的统计人员办理", en: "Ask the clerks of {region}" },
  },
  "close/not-collected": {
    status: 422,
    message: { zh: "{month}不收{form}", en: "{form} is not collected for {month}" },
    remedy: { zh: "请选择有报表的月份", en: "Choose a month in which the form is filled" },
  },
  "close/blocked": {
    status: 409,
    message: { zh: "{region}{month}还不能月结：{checks}", en: "{month} of {region} cannot be closed yet: {checks}" },
    remedy: { zh: "请逐项处理后再月结", en: "Settle these first, then close" },
  },
  "close/not-closed": {
    status: 409,
    message: {
      zh: "{region}{month}还没有月结，不能发布",
      en: "{month} of {region} is not closed, so it cannot be published",
    },
    remedy: { zh: "请先月结，再发布", en: "Close it first, then publish" },
  },
  "close/children-open": {
    status: 409,
    message: {
      zh: "{region}{month}还有下级未月结：{children}",
      en: "Below {region}, {month} is still open in {children}",
    },
    remedy: { zh: "请先让这些地区重新月结，再发布", en: "Have these closed again, then publish" },
  },
  "close/reason-missing": {
    status: 422,
    message: { zh: "解锁要写明理由", en: "Unlocking needs a reason" },
    remedy: { zh: "请写明为什么解锁", en: "Say why the month is unlocked" },
  },
  "close/no-such-step": {
    status: 409,
    message: { zh: "{region}{month}已经是“{state}”", en: "{month} of {region} already is “{stateEn}”" },
    remedy: { zh: "请刷新后再操作", en: "Reload and look again" },
  },
} as const satisfies Record<`close/${string}`, ErrorEntry>;

export const closeFault = (code: keyof typeof closeErrors, details: Record<string, string | number> = {}): Fault =>
  fault(closeErrors, code, details);
