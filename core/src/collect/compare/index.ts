export { compare } from "./compare.ts";
export { type Fact, factKey, type Held } from "./key.ts";
export { agree } from "./precision.ts";
export * from "./summary.ts";
