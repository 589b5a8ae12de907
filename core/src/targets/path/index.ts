export * from "./days.ts";
export { dueRule } from "./due.ts";
export * from "./mark.ts";
export * from "./nearest-level.ts";
export * from "./needed-words.ts";
export * from "./reached.ts";
export * from "./split.ts";
export * from "./verdict.ts";
