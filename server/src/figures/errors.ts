import { type ErrorEntry, type Fault, fault } from "@diaodu/core/errors";

export const figureErrors = {
  "figures/unknown-region": {
    status: 404,
    message: { zh: "没有代码为{code}的地区", en: "There is no region {code}" },
    remedy: { zh: "请从地区列表中选择", en: "Choose a region from the list" },
  },
  "figures/unknown-indicator": {
    status: 404,
    message: { zh: "没有代码为{code}的指标", en: "There is no indicator {code}" },
    remedy: { zh: "请从指标列表中选择", en: "Choose an indicator from the list" },
  },
  "figures/not-a-month": {
    status: 400,
    message: { zh: "“{month}”不是年月", en: "“{month}” is no month" },
    remedy: { zh: "请用六位年月，如202503", en: "Use six digits such as 202503" },
  },
  "figures/unknown-industry": {
    status: 404,
    message: { zh: "没有代码为{code}的行业", en: "There is no industry {code}" },
    remedy: { zh: "请从行业列表中选择", en: "Choose an industry from the list" },
  },
  "figures/not-of-a-form": {
    status: 404,
    message: { zh: "企业报表里没有指标{code}", en: "No form of enterprises holds the indicator {code}" },
    remedy: { zh: "请从报表指标中选择", en: "Choose an indicator of the forms" },
  },
  "figures/unknown-enterprise": {
    status: 404,
    message: { zh: "名录中没有这家企业（{id}）", en: "There is no enterprise {id} on the roster" },
    remedy: { zh: "请从名录或停减产名单进入", en: "Open it from the roster or a list of enterprises" },
  },
} as const satisfies Record<`figures/${string}`, ErrorEntry>;

export const figureFault = (code: keyof typeof figureErrors, details: Record<string, string | number>): Fault =>
  fault(figureErrors, code, details);
