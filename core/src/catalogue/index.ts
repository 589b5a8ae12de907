export * from "./codes/index.ts";
export * from "./indicators/index.ts";
export * from "./industries/index.ts";
export * from "./regions/index.ts";
export * from "./types.ts";
export { convert, type Unit, unitOf } from "./units.ts";
export { normaliseWords } from "./words.ts";
