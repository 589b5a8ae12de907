import type { FormCode } from "../../collect/index.ts";
import type { Strength } from "../doubt.ts";
import type { CheckLevel } from "../types.ts";
import type { Rule, RuleKind } from "./types.ts";

/** A declaration in one line: name within the form, level, strength of its explanation, title, and what it looks at. */
export type Line = readonly [
  name: string,
  level: CheckLevel,
  strength: Strength,
  zh: string,
  en: string,
  rule: RuleKind,
];

export const rulesFor = (form: FormCode, lines: readonly Line[]): readonly Rule[] =>
  lines.map(([name, level, strength, zh, en, rule]) => ({
    ...rule,
    id: `${form}.${name}`,
    form,
    level,
    strength,
    title: { zh, en },
  }));
