export * from "./matching.ts";
export * from "./series.ts";
export * from "./validate-report.ts";
