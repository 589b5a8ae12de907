export { findIndustryClass, industries, industry } from "./classes.ts";
export { type IndustryGroup, industryGroup, industryGroups } from "./groups.ts";
export { findIndustry, mainIndustries, mainIndustry } from "./names.ts";
export * from "./numbers.ts";
