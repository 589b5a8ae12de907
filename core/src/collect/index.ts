export * from "./compare/index.ts";
export * from "./errors.ts";
export * from "./reasons.ts";
export { readBook } from "./read-book.ts";
export * from "./types.ts";
