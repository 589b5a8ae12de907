export * from "./compare/index.ts";
export * from "./errors.ts";
export * from "./reasons.ts";
export * from "./types.ts";
