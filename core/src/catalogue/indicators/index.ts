export { type FoundIndicator, findIndicator, findSubject, indicatorInUnit } from "./find.ts";
export { indicator, indicators } from "./list.ts";
export { searchIndicators } from "./search.ts";
