export * from "./a1.ts";
export * from "./clean-text.ts";
export * from "./number.ts";
export * from "./seen.ts";
export * from "./sheet.ts";
