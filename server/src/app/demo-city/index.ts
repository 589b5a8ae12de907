export { type CityOptions, demoCity } from "./city.ts";
export { demoCityCode } from "./reports.ts";
export type * from "./types.ts";
