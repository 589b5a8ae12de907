export * from "./language.ts";
export * from "./use-text.ts";
export * from "./names.ts";
