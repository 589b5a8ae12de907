export * from "./days.ts";
export * from "./mark.ts";
export * from "./needed-words.ts";
export * from "./reached.ts";
export * from "./verdict.ts";
