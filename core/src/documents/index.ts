export { cumLabel, cumWords } from "../period/index.ts";
export * from "./cn-number.ts";
export * from "./official-format.ts";
export * from "./parse-target.ts";
