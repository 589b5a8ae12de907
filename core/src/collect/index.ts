export * from "./compare/index.ts";
export * from "./errors.ts";
export { a1 } from "./grid/index.ts";
export * from "./reasons.ts";
export { readBook } from "./read-book.ts";
export * from "./types.ts";
