export * from "./entry/index.ts";
export * from "./errors.ts";
export { targetRules } from "./figure-rules.ts";
export * from "./measures/index.ts";
export * from "./path/index.ts";
export * from "./reading.ts";
export * from "./what-if/index.ts";
export * from "./wording.ts";
