export * from "./beijing.ts";
export * from "./label.ts";
export * from "./month.ts";
export * from "./normalise.ts";
export * from "./parse.ts";
export * from "./span.ts";
