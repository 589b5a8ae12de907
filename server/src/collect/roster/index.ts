export { enterpriseByCode, rosterAt, rosterHistory } from "./roster-at.ts";
export * from "./types.ts";
