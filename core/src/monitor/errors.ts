import { type ErrorEntry, type Fault, fault, type Where } from "../errors/index.ts";

export const monitorErrors = {
  "monitor/no-such-warning": {
    status: 404,
    message: { zh: "没有编号为{id}的预警", en: "There is no warning {id}" },
    remedy: { zh: "请从预警列表中选择", en: "Choose it from the list of warnings" },
  },
} as const satisfies Record<`monitor/${string}`, ErrorEntry>;

export const monitorFault = (
  code: keyof typeof monitorErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(monitorErrors, code, details, where);
