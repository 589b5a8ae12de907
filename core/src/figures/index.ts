export * from "./compute/index.ts";
export * from "./measures/index.ts";
export * from "./types.ts";
export * from "./wording/index.ts";
