export * from "./month.ts";
export * from "./span.ts";
