export { type ImportReport, importReport } from "./report.ts";
export * from "./reports/index.ts";
export * from "./roster/index.ts";
export { collectRoutes } from "./routes.ts";
