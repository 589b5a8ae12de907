export * from "./roster-at.ts";
export * from "./types.ts";
