export { findRegion } from "./find.ts";
export { guessHome } from "./home.ts";
export {
  type ChildOptions,
  codeRange,
  isWithin,
  parentOf,
  prefectureOf,
  region,
  regionPath,
  regionsOf,
} from "./regions.ts";
export { successorOf } from "./retired-codes.ts";
export { searchRegions } from "./search.ts";
