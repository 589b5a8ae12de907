export * from "./compare/index.ts";
export * from "./errors.ts";
export * from "./explain-words/index.ts";
export * from "./forms/index.ts";
export { a1 } from "./grid/index.ts";
export { readBook } from "./read-book.ts";
export * from "./reasons.ts";
export * from "./sheet-rows/index.ts";
export * from "./types.ts";
