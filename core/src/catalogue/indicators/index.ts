export type { FoundIndicator } from "./context.ts";
export { indicatorInUnit } from "./currency.ts";
export { findIndicator, findSubject } from "./find.ts";
export { likelyIndicators } from "./likely.ts";
export { indicator, indicators } from "./list.ts";
export { mayBeNegative } from "./may-be-negative.ts";
export { searchIndicators } from "./search.ts";
