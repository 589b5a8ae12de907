export { type ImportReport, importReport } from "./report.ts";
export { collectRoutes } from "./routes.ts";
