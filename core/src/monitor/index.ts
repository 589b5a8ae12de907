export * from "./errors.ts";
export { monitorRules } from "./figure-rules.ts";
export * from "./light/index.ts";
export * from "./rules/types.ts";
export * from "./season/index.ts";
