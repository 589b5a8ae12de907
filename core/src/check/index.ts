export * from "./check-reports.ts";
export * from "./types.ts";
