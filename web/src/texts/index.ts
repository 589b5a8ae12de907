export * from "./language.ts";
export * from "./names.ts";
export * from "./use-text.ts";
