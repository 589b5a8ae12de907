export * from "./read-reports.ts";
export { reportRoutes } from "./routes.ts";
export * from "./types.ts";
