export * from "./errors.ts";
export { monitorRules } from "./figure-rules.ts";
export * from "./home.ts";
export * from "./light/index.ts";
export * from "./rules/index.ts";
export * from "./season/index.ts";
