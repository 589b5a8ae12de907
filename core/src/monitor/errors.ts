import { type ErrorEntry, type Fault, fault, type Where } from "../errors/index.ts";
import { ruleErrors } from "./rules/errors.ts";

export const monitorErrors = {
  "monitor/no-such-warning": {
    status: 404,
    message: { zh: "没有编号为{id}的预警", en: "There is no warning {id}" },
    remedy: { zh: "请从预警列表中选择", en: "Choose it from the list of warnings" },
  },
  "monitor/no-reason": {
    status: 422,
    message: { zh: "不予采纳预警须说明理由", en: "Dismissing a warning needs a reason" },
    remedy: { zh: "请写明理由，例如“检修停产，下月恢复”", en: "Say why, e.g. “maintenance, back next month”" },
  },
  "monitor/step-not-possible": {
    status: 409,
    message: { zh: "这条预警现为“{status}”，不能{step}", en: "The warning is {status}; it cannot be {stepEn}" },
    remedy: { zh: "请刷新后再办理", en: "Reload and look again" },
  },
  "monitor/rules-not-yours": {
    status: 403,
    message: {
      zh: "{region}不在您的管辖范围内，不能替它运行或设定预警规则",
      en: "{region} is not in your scope: you may not run or set its rules",
    },
    remedy: { zh: "请由{region}办理", en: "Let {region} do it" },
  },
  "monitor/cuts-not-ascending": {
    status: 422,
    message: {
      zh: "四个界限应由小到大、互不相等，现为{cuts}",
      en: "The four cuts should rise, each above the one before; they are {cuts}",
    },
    remedy: { zh: "请改正后再保存", en: "Correct them and save again" },
  },
  "monitor/composite-circle": {
    status: 422,
    message: { zh: "综合指数互相引用成环：{circle}", en: "Composites refer to each other in a circle: {circle}" },
    remedy: { zh: "请去掉环中的一个引用", en: "Take one of the references out" },
  },
  "monitor/composite-unknown-part": {
    status: 422,
    message: {
      zh: "综合指数“{name}”的组成“{part}”不是已有的指标或综合指数",
      en: "The part “{part}” of the composite “{name}” is neither an indicator nor a composite",
    },
    remedy: { zh: "请从指标列表或已有的综合指数中选择", en: "Choose from the indicators or the composites there are" },
  },
  "monitor/composite-twice": {
    status: 422,
    message: { zh: "有两个综合指数的代码都是“{code}”", en: "Two composites have the code “{code}”" },
    remedy: { zh: "请给“{name}”换一个代码", en: "Give “{name}” another code" },
  },
  "monitor/unknown-region": {
    status: 404,
    message: { zh: "没有代码为{code}的地区", en: "There is no region {code}" },
    remedy: { zh: "请从地区列表中选择", en: "Choose a region from the list" },
  },
  "monitor/unknown-indicator": {
    status: 404,
    message: { zh: "没有代码为{code}的指标或指标组", en: "There is no indicator or group {code}" },
    remedy: { zh: "请从指标列表中选择", en: "Choose from the list of indicators" },
  },
  "monitor/not-a-month": {
    status: 400,
    message: { zh: "“{month}”不是年月", en: "“{month}” is no month" },
    remedy: { zh: "请用六位年月，如202503", en: "Use six digits such as 202503" },
  },
  "monitor/not-yours": {
    status: 403,
    message: { zh: "您不能替{region}设定界限和综合指数", en: "You may not set cuts and composites for {region}" },
    remedy: { zh: "请由{region}设定", en: "Let {region} set them" },
  },
  ...ruleErrors,
} as const satisfies Record<`monitor/${string}`, ErrorEntry>;

export const monitorFault = (
  code: keyof typeof monitorErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(monitorErrors, code, details, where);
