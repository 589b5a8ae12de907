export { keepFindings } from "./findings.ts";
export * from "./read-reports.ts";
export { reportRoutes } from "./routes.ts";
export { type FiledReport, type StoreOptions, storeReports } from "./store-reports.ts";
export * from "./types.ts";
export type { KeptReport } from "./write-reports.ts";
