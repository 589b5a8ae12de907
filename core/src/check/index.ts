export * from "./check-reports.ts";
export * from "./enterprise-status.ts";
export * from "./halted-summary.ts";
export * from "./reference/index.ts";
export { median, type RobustZ, robustZ } from "./robust.ts";
export * from "./types.ts";
