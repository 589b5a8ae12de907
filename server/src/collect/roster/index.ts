export { enterpriseByCode, rosterAt, rosterHistory } from "./roster-at.ts";
export { rosterRoutes } from "./routes.ts";
export * from "./types.ts";
