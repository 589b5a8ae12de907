export * from "./errors.ts";
export { targetRules } from "./figure-rules.ts";
