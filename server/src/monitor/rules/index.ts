export { type RuleInForce, ruleOfWarning, rulesInForce } from "./in-force.ts";
export { listRules } from "./list-rules.ts";
export { saveRule } from "./save-rule.ts";
export { tryRule } from "./try-rule.ts";
export { ruleWords } from "./words.ts";
