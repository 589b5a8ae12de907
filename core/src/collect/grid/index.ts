export * from "./a1.ts";
export * from "./number.ts";
export * from "./seen.ts";
export * from "./sheet.ts";
