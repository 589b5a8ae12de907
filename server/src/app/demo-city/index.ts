export { type CityOptions, demoCity } from "./city.ts";
export { loadDemoCity } from "./load/index.ts";
export { demoCityCode } from "./reports.ts";
export type * from "./types.ts";
