import type { FormCode } from "../../collect/index.ts";
import { financeRules } from "./finance.ts";
import { labourRules } from "./labour.ts";
import { outputRules } from "./output.ts";
import type { Rule } from "./types.ts";

export type { Rule } from "./types.ts";

const rules: Record<FormCode, readonly Rule[]> = { output: outputRules, finance: financeRules, labour: labourRules };

/** All checks of a form: three tables of declarations, and nothing of a check anywhere else but its evaluator. */
export const rulesOf = (form: FormCode): readonly Rule[] => rules[form];
