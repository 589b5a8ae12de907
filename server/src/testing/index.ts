export * from "./database.ts";
export * from "./observations.ts";
