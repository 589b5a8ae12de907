import { type ErrorEntry, type Fault, fault, type Where } from "../errors/index.ts";

export const targetErrors = {
  "targets/no-such-target": {
    status: 404,
    message: { zh: "没有编号为{goal}的目标", en: "There is no target {goal}" },
    remedy: { zh: "请从目标表中选择", en: "Choose it from the sheet of targets" },
  },
} as const satisfies Record<`targets/${string}`, ErrorEntry>;

export const targetFault = (
  code: keyof typeof targetErrors,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault => fault(targetErrors, code, details, where);
