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
} as const satisfies Record<`figures/${string}`, ErrorEntry>;

export const figureFault = (code: keyof typeof figureErrors, details: Record<string, string | number>): Fault =>
  fault(figureErrors, code, details);
